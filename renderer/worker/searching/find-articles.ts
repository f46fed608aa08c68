import { parseQuery, type ParsedQuery } from '@shared/core/query/index.ts'
import type { Hits } from '@shared/core/search/index.ts'
import type { LibraryQuery } from '@shared/model/query.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { readMembership } from '../../data/reads/views.ts'
import type { EngineContext } from '../context.ts'
import type { Task } from '../task.ts'
import { readCopies } from '../stories/read-copies.ts'
import { compileSidebarFilters, isWithoutFilters } from './sidebar-filters.ts'
import { filtersOf, prepareTypedFilters } from './typed-filters.ts'

/** What a query asks for, ready to be answered. */
export interface Finding {
  readonly parsed: ParsedQuery
  /** Whether an article is in the view and passes the sidebar. */
  readonly isAllowed: (id: number) => boolean
  /** Articles that match the text, best first; null for a query without text, which all allowed articles answer. */
  readonly hits: Hits | null
}

/**
 * Understands a query and finds its articles. The waiting is done first, so that a query that was cancelled in
 * the meantime costs nothing more.
 *
 * @throws CollateError `cancelled`
 */
export async function findArticles(
  { view, text, filters }: Pick<LibraryQuery, 'view' | 'text' | 'filters'>,
  { database, library }: EngineContext,
  task: Task,
): Promise<Finding> {
  const parsed = parseQuery(text)
  const typedFilters = parsed.root === null ? [] : filtersOf(parsed.root)
  if (!isWithoutFilters(filters) || typedFilters.length > 0) await library.catalogued
  const [isMember, matchesFilter] = await Promise.all([
    view.kind === 'stories' ? readCopies(database, library.stories) : readMembership(view, database),
    prepareTypedFilters(typedFilters, database, library),
  ])
  task.throwIfCancelled()
  const passesSidebar = isWithoutFilters(filters)
    ? () => true
    : compileSidebarFilters(filters, library.catalogue)
  // ids come out of typed arrays as plain numbers; they are the articles' numbers
  const isAllowed = (id: number): boolean =>
    isMember(id as Parameters<typeof isMember>[0]) && passesSidebar(id)
  const hits = parsed.root === null ? null : library.search.search(parsed.root, { isAllowed, matchesFilter })
  return { parsed, isAllowed, hits }
}

/** Every article that a query finds: best first where it has text, otherwise by number. */
export async function idsOf(
  { hits, isAllowed }: Finding,
  database: CollateDatabase,
): Promise<Uint32Array | readonly number[]> {
  return hits?.ids ?? (await database.articles.toCollection().primaryKeys()).filter(isAllowed)
}
