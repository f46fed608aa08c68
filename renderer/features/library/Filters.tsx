import type { FacetValue } from '@shared/contract/engine/searching.ts'
import type { ChoiceKey } from '@shared/model/query.ts'
import { chosenDays, dropChoices, useChoices } from '../../state/choices.ts'
import { useFacetAnswer } from '../../state/facets.ts'
import { useMessages } from '../../state/messages.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { CountedUnitLabel } from './CountedUnitLabel.tsx'
import { DateFacet } from './DateFacet.tsx'
import { Facet } from './Facet.tsx'
import { libraryMessages } from './messages.ts'
import styles from './Sidebar.module.css'
import { useFacets } from './use-facets.ts'

const WHAT_IS_TOLD: readonly ChoiceKey[] = ['person', 'place', 'org', 'source']
const WHAT_WAS_DONE: readonly ChoiceKey[] = ['is', 'list', 'tag', 'code']
const NONE: readonly FacetValue[] = []

/** What occurs in the articles that answer the query, to narrow them by. What is chosen here stands in the search box. */
export function Filters() {
  useFacets()
  const messages = useMessages(libraryMessages)
  const clauses = useChoices()
  const { answer, text } = useFacetAnswer()
  const isCurrent = useWorkspace(({ queryText }) => queryText === text)
  const facets = (keys: readonly ChoiceKey[]) =>
    keys.map((key) => (
      <Facet
        key={key}
        facet={key}
        name={messages[`facet-${key}`]}
        values={(answer?.values[key] ?? NONE).map((value) => labelled(key, value, messages))}
        clauses={clauses}
        isCurrent={isCurrent}
      />
    ))
  return (
    <section aria-label={messages.filters} className={styles.filters}>
      {answer === null || answer.total === 0 ? null : <CountedUnitLabel />}
      {clauses.length > 0 ? (
        <button type="button" className={styles.link} onClick={dropChoices}>
          {messages.clearFilters}
        </button>
      ) : null}
      {facets(WHAT_IS_TOLD)}
      <DateFacet months={answer?.months ?? []} days={chosenDays(clauses)} />
      {facets(WHAT_WAS_DONE)}
    </section>
  )
}

/** Words of the query language in the language of the interface. */
function labelled(key: ChoiceKey, value: FacetValue, messages: { unread: string; read: string }): FacetValue {
  if (key !== 'is') return value
  return { ...value, label: value.value === 'read' ? messages.read : messages.unread }
}
