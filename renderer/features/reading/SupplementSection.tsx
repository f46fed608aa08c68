import type { IndexTerm, Supplement } from '@shared/model/supplement.ts'
import { databaseNames } from '../../state/database-names.ts'
import { localeOf, useMessages } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import styles from './Dialogs.module.css'
import { readingMessages } from './messages.ts'

/** What the file delivered beside the fields that every article has. */
export function SupplementSection({ supplement }: { readonly supplement: Supplement }) {
  const m = useMessages(readingMessages)
  const databases = useMessages(databaseNames)
  const language = usePreferences((preferences) => preferences.language)
  const percent = new Intl.NumberFormat(localeOf(language), { style: 'percent' })
  const { database, vendorId, searchTerms, section, page, isExcerpt, terms = [], captions = [] } = supplement
  const termsOf = (type: IndexTerm['type']): readonly string[] =>
    terms
      .filter((term) => term.type === type)
      .map(({ name, weight01 }) => (weight01 === null ? name : `${name} (${percent.format(weight01)})`))
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [m.database, database === undefined ? [] : [databases[database]]],
    [m.vendorId, listOf(vendorId)],
    [m.searchTerms, listOf(searchTerms)],
    [m.section, listOf(section)],
    [m.page, listOf(page)],
    [m.completeness, isExcerpt === true ? [m.isExcerpt] : []],
    [m.termsSubject, termsOf('subject')],
    [m.termsPerson, termsOf('person')],
    [m.termsPlace, termsOf('place')],
    [m.termsOrganisation, termsOf('organisation')],
    [m.captions, captions],
  ]
  const filled = facts.filter(([, values]) => values.length > 0)
  if (filled.length === 0) return null
  return (
    <section>
      <h3 className={styles.heading}>{m.supplement}</h3>
      <dl className={styles.facts}>
        {filled.map(([name, values]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>
              <ul className={styles.values}>
                {values.map((value, index) => (
                  // values may stand twice and never change their order
                  <li key={index}>{value}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function listOf(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value]
}
