import { parseQuery, type ParsedQuery, type QueryNode } from '@shared/core/query/index.ts'
import type { Hits } from '@shared/core/search/index.ts'
import type { LibraryQuery, LibraryView } from '@shared/model/query.ts'
import { readMembership } from '../../data/reads/views.ts'
import type { EngineContext } from '../context.ts'
import type { Task } from '../task.ts'
import { readCopies } from '../stories/read-copies.ts'
import { filtersOf, prepareTypedFilters } from './typed-filters.ts'

/** The articles that a query asks for. */
export interface Found {
  /** Whether an article is in the view. */
  readonly isAllowed: (id: number) => boolean
  /** Articles that match the query, best first if ranked; null for no query, which all allowed articles answer. */
  readonly hits: Hits | null
}

export interface Finding extends Found {
  readonly parsed: ParsedQuery
}

/**
 * Understands a query and finds its articles.
 *
 * @param isRanked whether they are scored, which costs as much as finding them
 * @throws CollateError `cancelled`
 */
export async function findArticles(
  { view, text }: Pick<LibraryQuery, 'view' | 'text'>,
  context: EngineContext,
  task: Task,
  isRanked = false,
): Promise<Finding> {
  const parsed = parseQuery(text)
  return { parsed, ...(await findMatches(parsed.root, view, context, task, isRanked)) }
}

/**
 * Finds the articles of a query that is understood. The waiting is done first, so that a query that was cancelled in
 * the meantime costs nothing more.
 *
 * @throws CollateError `cancelled`
 */
export async function findMatches(
  root: QueryNode | null,
  view: LibraryView,
  { database, library }: EngineContext,
  task: Task,
  isRanked = false,
): Promise<Found> {
  const typedFilters = root === null ? [] : filtersOf(root)
  if (typedFilters.length > 0) await library.catalogued
  const [isMember, matchesFilter] = await Promise.all([
    view.kind === 'stories' ? readCopies(database, library.stories) : readMembership(view, database),
    prepareTypedFilters(typedFilters, database, library),
    // nothing that is gone is found
    library.checked,
  ])
  task.throwIfCancelled()
  // ids come out of typed arrays as plain numbers; they are the articles' numbers
  const isAllowed = (id: number): boolean => isMember(id as Parameters<typeof isMember>[0])
  const hits = root === null ? null : library.search.search(root, { isAllowed, matchesFilter, isRanked })
  return { isAllowed, hits }
}

/** Every article that a query finds, in no order. */
export async function idsOf({ hits, isAllowed }: Found, { library }: EngineContext): Promise<Uint32Array> {
  return hits?.ids ?? (await library.orders.read('date-desc')).filter(isAllowed)
}
