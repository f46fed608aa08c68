import { SEARCH_FIELDS } from '../../query/index.ts'
import { decodeReference } from '../matching/read-leaf.ts'
import { BitSet } from '../segment/bit-set.ts'
import { PostingList } from '../segment/postings.ts'
import type { Segment } from '../segment/segment.ts'
import { termWeight, type CollectionStatistics, type FieldBoosts } from './bm25.ts'
import { NO_DIMENSION, type Dimensions } from './dimensions.ts'

const scratch = new PostingList()

/** Scores by ordinal, and the documents they count for. */
export interface SegmentScores {
  readonly scores: Float64Array
  readonly matched: BitSet
}

/**
 * Scores the documents of a segment. Linear in the postings.
 *
 * @param matched documents to score; null for all that hold anything of the query, deleted ones perhaps among them
 */
export function scoreSegment(
  segment: Segment,
  number: number,
  matched: BitSet | null,
  { leaves, idfs, weights }: Dimensions,
  { averageLengths }: CollectionStatistics,
  boosts: FieldBoosts,
): SegmentScores {
  const scores = new Float64Array(segment.documentCount)
  const holders = matched ?? new BitSet(segment.documentCount)
  const fieldBoosts = SEARCH_FIELDS.map((name) => boosts[name])
  /** The share of a dimension in a field; 0 where there is nothing to add. */
  const weightOf = (dimension: number, field: number): number =>
    dimension === NO_DIMENSION ? 0 : (weights[dimension * SEARCH_FIELDS.length + field] as number)
  const add = (dimension: number, field: number, list: PostingList): void => {
    const { documents, frequencies, count } = list
    const weight = weightOf(dimension, field)
    const idf = idfs[dimension] as number
    const lengths = segment.lengths[field] as Uint32Array
    const average = averageLengths[field] as number
    const boost = fieldBoosts[field] as number
    for (let i = 0; i < count; i++) {
      const document = documents[i] as number
      if (matched === null) holders.add(document)
      else if (!matched.has(document)) continue
      const relativeLength = (lengths[document] as number) / average
      const share = weight * termWeight(idf, frequencies[i] as number, relativeLength, boost)
      scores[document] = (scores[document] as number) + share
    }
  }
  for (const { reading, dimensions } of leaves) {
    if (reading.kind === 'phrase') {
      reading.postings[number]?.forEach((list, field) => {
        if (weightOf(dimensions[0] as number, field) !== 0) add(dimensions[0] as number, field, list)
      })
      continue
    }
    const references = reading.references[number]
    const count = references?.places.length ?? 0
    for (let i = 0; references !== undefined && i < count; i++) {
      const dimension = dimensions[references.places.values[i] as number] as number
      const field = references.fields.values[i] as number
      if (weightOf(dimension, field) === 0) continue
      decodeReference(references, i, scratch)
      add(dimension, field, scratch)
    }
  }
  return { scores, matched: holders }
}
