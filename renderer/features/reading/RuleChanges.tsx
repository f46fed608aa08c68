import type { RulePreview } from '@shared/contract/engine/rules.ts'
import { localeOf, useMessages } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import styles from './Dialogs.module.css'
import { ruleMessages } from './rule-messages.ts'

/** What a rule would change, counted and article by article; null while it is not known. */
export function RuleChanges({ preview }: { readonly preview: RulePreview | null }) {
  const m = useMessages(ruleMessages)
  const number = new Intl.NumberFormat(localeOf(usePreferences(({ language }) => language)))
  const { changes = [] } = preview ?? {}
  const told = (count: number, sentence: (count: string) => string): readonly string[] =>
    count === 0 ? [] : [sentence(number.format(count))]
  return (
    <>
      <p role="status">
        {preview === null
          ? m.loading
          : [
              m.summary(number.format(preview.changedCount), number.format(preview.articleCount)),
              ...told(preview.sameCount, m.same),
              ...told(preview.keptCount, m.kept),
              ...told(preview.unreadCount, m.unread),
              ...(preview.changedCount > changes.length ? [m.first(number.format(changes.length))] : []),
            ].join(' ')}
      </p>
      {changes.length === 0 ? null : (
        <div className={styles.changesScroller} role="region" aria-label={m.changes} tabIndex={0}>
          <table className={styles.changes}>
            <thead>
              <tr>
                <th scope="col">{m.article}</th>
                <th scope="col">{m.before}</th>
                <th scope="col">{m.after}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ id, title, before, after }) => (
                <tr key={id}>
                  <td>
                    <bdi>{title}</bdi>
                  </td>
                  <td>
                    <bdi>{before === '' ? m.none : before}</bdi>
                  </td>
                  <td>
                    <bdi>{after}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
