import type { EntityKey } from '@shared/model/ids.ts'
import type { EntityType } from '@shared/model/mention.ts'
import { NO_FILTERS } from '@shared/model/query.ts'
import { useMessages } from '../../state/messages.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { DateFacet } from './DateFacet.tsx'
import { Facet } from './Facet.tsx'
import { libraryMessages } from './messages.ts'
import { hasFilters } from '../../state/library-query.ts'
import styles from './Sidebar.module.css'
import { useFacets } from './use-facets.ts'

const ENTITY_TYPES: readonly EntityType[] = ['person', 'place', 'organisation']

/** What occurs in the articles that answer the query, to narrow them by. */
export function Filters() {
  const messages = useMessages(libraryMessages)
  const filters = useWorkspace((workspace) => workspace.filters)
  const facets = useFacets()
  return (
    <section aria-label={messages.filters} className={styles.filters}>
      {hasFilters(filters) ? (
        <button
          type="button"
          className={styles.link}
          onClick={() => useWorkspace.setState({ filters: NO_FILTERS })}
        >
          {messages.clearFilters}
        </button>
      ) : null}
      {ENTITY_TYPES.map((type) => (
        <Facet
          key={type}
          name={messages[type]}
          values={facets?.entities[type] ?? []}
          chosen={filters.entityKeys.filter((key) => key.startsWith(`${type}:`))}
          onToggle={(value) => toggle('entityKeys', value as EntityKey)}
        />
      ))}
      <Facet
        name={messages.sources}
        values={facets?.sources ?? []}
        chosen={filters.sources}
        onToggle={(value) => toggle('sources', value)}
      />
      <DateFacet months={facets?.months ?? []} />
    </section>
  )
}

function toggle<Name extends 'entityKeys' | 'sources'>(
  name: Name,
  value: Name extends 'entityKeys' ? EntityKey : string,
): void {
  useWorkspace.setState(({ filters }) => {
    const chosen: readonly string[] = filters[name]
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
    return { filters: { ...filters, [name]: next } }
  })
}
