import { withSidebarFilters, type SidebarFilters } from '@shared/core/query/index.ts'
import type { Migration } from './migration.ts'

interface OldQuery {
  text: string
  filters?: SidebarFilters
}

interface OldSession {
  queryText: string
  filters?: SidebarFilters
}

export const migration: Migration = {
  version: 8,
  why: `Filters that are chosen are part of the query's text, where they can be read, changed, copied and kept. Saved
    searches and what the window showed last had them in a field of their own.`,
  stores: {},
  upgrade: async (transaction) => {
    await transaction
      .table<{ query: OldQuery }>('savedSearches')
      .toCollection()
      .modify((saved) => {
        saved.query = queryInText(saved.query)
      })
    await transaction
      .table<{ key: string; value: unknown }>('settings')
      .where('key')
      .equals('session')
      .modify((setting) => {
        const { filters, ...session } = setting.value as OldSession
        const queryText =
          filters === undefined ? session.queryText : withSidebarFilters(session.queryText, filters)
        setting.value = { ...session, queryText }
      })
  },
}

/** A query as it is kept now, also from a library file of before. */
export function queryInText<Query extends OldQuery>(query: Query): Omit<Query, 'filters'> {
  const { filters, ...rest } = query
  return filters === undefined ? rest : { ...rest, text: withSidebarFilters(rest.text, filters) }
}
