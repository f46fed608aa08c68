import type { ProfileTrial } from '@shared/core/importing/index.ts'
import { localeOf, useMessages } from '../../../state/messages.ts'
import { usePreferences } from '../../../state/preferences.ts'
import { printedDateText } from '../../../state/printed-date.ts'
import { fieldNames } from '../preview-messages.ts'
import { recordFieldNames } from '../record-field-names.ts'
import { profileMessages } from './profile-messages.ts'
import styles from './Profiles.module.css'

/** What the records become by what the user showed, and what is wrong with them. */
export function TrialTable({ trial }: { readonly trial: ProfileTrial }) {
  const m = useMessages(profileMessages)
  const fields = useMessages(fieldNames)
  const names = useMessages(recordFieldNames)
  const language = usePreferences((preferences) => preferences.language)
  const number = new Intl.NumberFormat(localeOf(language))
  const { rows, missing, emptyCount, unreadDateCount, recordCount } = trial
  const warnings = [
    ...missing.map(({ field, count }) => m.missing(names[field], number.format(count))),
    ...(emptyCount > 0 ? [m.empty(number.format(emptyCount))] : []),
    ...(unreadDateCount > 0 ? [m.unreadDates(number.format(unreadDateCount))] : []),
  ]
  return (
    <>
      {warnings.length === 0 ? null : (
        <ul className={styles.warning}>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      {recordCount > rows.length ? (
        <p className={styles.quiet}>{m.first(number.format(rows.length))}</p>
      ) : null}
      {rows.length === 0 ? null : (
        <div className={styles.scroller} role="region" aria-label={m.resultTable} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{fields.title}</th>
                <th scope="col">{fields.byline}</th>
                <th scope="col">{fields.source}</th>
                <th scope="col">{fields.published}</th>
                <th scope="col">{m.paragraphs}</th>
                <th scope="col">{m.text}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ title, byline, source, published, paragraphCount, opening }, index) => (
                <tr key={index}>
                  <td>
                    <bdi>{title}</bdi>
                  </td>
                  <td>{byline ?? '–'}</td>
                  <td>{source ?? '–'}</td>
                  <td>{published === null ? '–' : printedDateText(published, language)}</td>
                  <td>{number.format(paragraphCount)}</td>
                  <td className={styles.opening}>
                    <bdi>{opening}</bdi>
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
