import type { FilterNode, QueryNode } from '../../query/index.ts'
import { stemmersIn } from '../analysis/stemmers.ts'
import {
  allLeaves,
  compileQuery,
  positiveLeaves,
  type CompiledQuery,
  type Leaf,
} from '../matching/compile.ts'
import { evaluate } from '../matching/evaluate.ts'
import { documentsOf, readLeaf, type LeafReading } from '../matching/read-leaf.ts'
import type { Segment } from '../segment/segment.ts'
import { gatherStatistics, type FieldBoosts } from './bm25.ts'
import { gatherDimensions } from './dimensions.ts'
import { scoreSegment } from './score.ts'
import { sortHits, type Hits } from './sort-hits.ts'

export interface SearchOptions {
  /** Leaves out documents for which it is false; asked only of documents that match. */
  readonly isAllowed?: (id: number) => boolean
  /** Answers the filters of the query; without it every document passes them. */
  readonly matchesFilter?: (filter: FilterNode, id: number) => boolean
}

/**
 * Every live document that matches, best first. Frequencies and lengths are those of all segments together, so
 * that the division into segments never shows.
 */
export function searchSegments(
  root: QueryNode,
  unordered: readonly Segment[],
  boosts: FieldBoosts,
  { isAllowed = () => true, matchesFilter = () => true }: SearchOptions,
): Hits {
  // most often the hits are then in the order of their ids
  const segments = unordered.toSorted((a, b) => (a.ids[0] ?? 0) - (b.ids[0] ?? 0))
  const languages = segments.reduce((bits, segment) => bits | segment.languages, 0)
  const query = compileQuery(root, stemmersIn(languages))
  if (query === null) return { ids: new Uint32Array(0), scores: new Float32Array(0) }
  const leaves = allLeaves(query)
  const readings = segments.map((segment) => new Map(leaves.map((leaf) => [leaf, readLeaf(segment, leaf)])))
  const statistics = gatherStatistics(segments)
  const dimensions = gatherDimensions(segments, positiveLeaves(query), readings, statistics.documentCount)
  const matches = segments.map((segment, number) =>
    matchSegment(query, segment, readings[number] ?? new Map(), matchesFilter),
  )
  const most = matches.reduce((sum, { count }) => sum + count, 0)
  const ids = new Uint32Array(most)
  const scores = new Float32Array(most)
  let count = 0
  segments.forEach((segment, number) => {
    const matched = matches[number]
    if (matched === undefined || matched.isEmpty) return
    const scored = scoreSegment(segment, number, matched, dimensions, statistics, boosts)
    matched.forEach((document) => {
      const id = segment.ids[document] as number
      if (!isAllowed(id)) return
      ids[count] = id
      scores[count++] = scored[document] as number
    })
  })
  return sortHits({ ids: ids.subarray(0, count), scores: scores.subarray(0, count) })
}

function matchSegment(
  query: CompiledQuery,
  segment: Segment,
  readings: ReadonlyMap<Leaf, LeafReading>,
  matchesFilter: (filter: FilterNode, id: number) => boolean,
): ReturnType<typeof evaluate> {
  return evaluate(query, segment.live, {
    segment,
    matchesFilter,
    documentsOf: (leaf) => documentsOf(segment, leaf, readings.get(leaf) ?? { kind: 'terms', terms: [] }),
  })
}
