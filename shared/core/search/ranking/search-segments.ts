import type { FilterNode, QueryNode } from '../../query/index.ts'
import { stemmersIn } from '../analysis/stemmers.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import {
  allLeaves,
  compileQuery,
  positiveLeaves,
  type CompiledQuery,
  type Leaf,
} from '../matching/compile.ts'
import { evaluate } from '../matching/evaluate.ts'
import { documentsOf, readLeaf, type LeafReading } from '../matching/read-leaf.ts'
import type { BitSet } from '../segment/bit-set.ts'
import type { Segment } from '../segment/segment.ts'
import { gatherStatistics, type FieldBoosts } from './bm25.ts'
import { gatherDimensions } from './dimensions.ts'
import { scoreSegment, type SegmentScores } from './score.ts'
import { sortHits, type Hits } from './sort-hits.ts'

export interface SearchOptions {
  /** Leaves out documents for which it is false; asked only of documents that match. */
  readonly isAllowed?: (id: number) => boolean
  /** Answers the filters of the query; without it every document passes them. */
  readonly matchesFilter?: (filter: FilterNode, id: number) => boolean
  /** False for whoever needs no order: scores are then 0, and documents ascend by id. Up to twice as fast. */
  readonly isRanked?: boolean
}

/**
 * Every live document that matches, best first. Frequencies and lengths are those of all segments together, so
 * that the division into segments never shows.
 */
export function searchSegments(
  root: QueryNode,
  lexicon: Lexicon,
  boosts: FieldBoosts,
  { isAllowed = () => true, matchesFilter = () => true, isRanked = true }: SearchOptions,
): Hits {
  const { segments } = lexicon
  const query = compileQuery(root, stemmersIn(lexicon.languages))
  if (query === null) return { ids: new Uint32Array(0), scores: new Float32Array(0) }
  const readings = new Map(allLeaves(query).map((leaf) => [leaf, readLeaf(lexicon, leaf)]))
  const readingOf = (leaf: Leaf): LeafReading => readings.get(leaf) ?? NOTHING
  const statistics = gatherStatistics(segments)
  const dimensions = gatherDimensions(
    (isRanked ? positiveLeaves(query) : []).map((leaf) => ({ leaf, reading: readingOf(leaf) })),
    statistics.documentCount,
  )
  const scored = segments.map((segment, number): SegmentScores => {
    if (!isRanked)
      return { scores: null, matched: matchSegment(query, segment, number, readingOf, matchesFilter) }
    const matched = isAnyOf(query) ? null : matchSegment(query, segment, number, readingOf, matchesFilter)
    const result = scoreSegment(segment, number, matched, dimensions, statistics, boosts)
    if (matched === null) result.matched.intersect(segment.live)
    return result
  })
  const most = scored.reduce((sum, { matched }) => sum + matched.count, 0)
  const ids = new Uint32Array(most)
  const hits = new Float32Array(most)
  let count = 0
  scored.forEach(({ matched, scores }, number) => {
    const segment = segments[number] as Segment
    matched.forEach((document) => {
      const id = segment.ids[document] as number
      if (!isAllowed(id)) return
      ids[count] = id
      hits[count++] = scores?.[document] ?? 0
    })
  })
  return sortHits({ ids: ids.subarray(0, count), scores: hits.subarray(0, count) })
}

/** Whether a document matches as soon as it holds anything of the query. */
function isAnyOf(query: CompiledQuery): boolean {
  return query.kind === 'leaf' || (query.kind === 'or' && query.children.every(isAnyOf))
}

const NOTHING: LeafReading = { kind: 'phrase', postings: [] }

function matchSegment(
  query: CompiledQuery,
  segment: Segment,
  number: number,
  readingOf: (leaf: Leaf) => LeafReading,
  matchesFilter: (filter: FilterNode, id: number) => boolean,
): BitSet {
  return evaluate(query, segment.live, {
    segment,
    matchesFilter,
    documentsOf: (leaf) => documentsOf(segment, number, leaf, readingOf(leaf)),
  })
}
