import type { QueryError } from './errors.ts'
import { explainQuery } from './explain.ts'
import type { QueryNode } from './nodes.ts'
import { QueryParser } from './parser.ts'

export { choicesOf, type Choices, type Clause } from './choices.ts'
export { matchesDate } from './dates.ts'
export {
  addChoice,
  chooseDays,
  clearChoices,
  excludeChoice,
  formatClauses,
  readChoices,
  removeChoices,
} from './edit-choices.ts'
export { withSidebarFilters, type SidebarFilters } from './sidebar-filters.ts'
export type { QueryError, QueryErrorCode, QueryErrorParameters } from './errors.ts'
export { ENGLISH_WORDING, explainQuery, type QueryWording } from './explain.ts'
export { formatQuery } from './format.ts'
export { hasWords } from './has-words.ts'
export { isPlain } from './is-plain.ts'
export { SEARCH_FIELDS } from './nodes.ts'
export { readQueryList, type ListedQuery } from './query-list.ts'
export type {
  DateFilter,
  FilterNode,
  GroupNode,
  HasFilter,
  HasValue,
  InFilter,
  InValue,
  IsFilter,
  IsValue,
  NameFilter,
  NameFilterKey,
  NotNode,
  PhraseNode,
  QueryNode,
  SearchField,
  WordNode,
} from './nodes.ts'

export interface ParsedQuery {
  /** Null for a query that holds nothing to search for. */
  readonly root: QueryNode | null
  /** The first thing that was not understood; `root` then leaves it out. */
  readonly error: QueryError | null
  /** How `root` reads in English; empty when it is null. */
  readonly explanation: string
}

/**
 * The tree, the first error and an explanation of a query; never throws. Offsets are UTF-16, half-open.
 * Linear in the length of the text, which counts up to 256 words.
 *
 * Words side by side must all match. AND, OR and NOT are operators in any case (in quotes they are words); AND binds
 * tighter than OR; `-word` is NOT. Fields, quotes (straight, curly, angled), `"a b"~5`,
 * `wild*`, `fuzzy~1`, `weight^2` and filters are described in docs/search-index.md.
 *
 * @example parseQuery('korea -sport date:2020-09').explanation
 * // 'korea and not sport and published from 2020-09-01 to 2020-09-30'
 */
export function parseQuery(text: string): ParsedQuery {
  const parser = new QueryParser(text)
  const root = parser.parse()
  return { root, error: parser.error, explanation: root === null ? '' : explainQuery(root) }
}
