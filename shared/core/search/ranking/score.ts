import { SEARCH_FIELDS } from '../../query/index.ts'
import { BitSet } from '../segment/bit-set.ts'
import { PostingList } from '../segment/postings.ts'
import type { Segment } from '../segment/segment.ts'
import { TermWeights, type CollectionStatistics, type FieldBoosts } from './bm25.ts'
import { NO_DIMENSION, type Dimensions } from './dimensions.ts'

const scratch = new PostingList()

/** Scores by ordinal, null where nothing is ranked, and the documents they count for. */
export interface SegmentScores {
  readonly scores: Float64Array | null
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
  // what matches has a number from 0, what may match still -1, what does not NaN
  const scores = new Float64Array(segment.documentCount).fill(matched === null ? -1 : NaN)
  matched?.forEach((document) => (scores[document] = 0))
  const fieldBoosts = SEARCH_FIELDS.map((name) => boosts[name])
  /** The share of a dimension in a field; 0 where there is nothing to add. */
  const weightOf = (dimension: number, field: number): number =>
    dimension === NO_DIMENSION ? 0 : (weights[dimension * SEARCH_FIELDS.length + field] as number)
  const add = (dimension: number, field: number, list: PostingList): void => {
    const idf = idfs[dimension] as number
    const weights = new TermWeights(idf, averageLengths[field] as number, fieldBoosts[field] as number)
    const lengths = segment.lengths[field] as Uint32Array
    weights.addTo(scores, list, lengths, weightOf(dimension, field) / 1000)
  }
  for (const { reading, dimensions } of leaves) {
    if (reading.kind === 'phrase') {
      reading.postings[number]?.forEach((list, field) => {
        if (weightOf(dimensions[0] as number, field) !== 0) add(dimensions[0] as number, field, list)
      })
      continue
    }
    const references = reading.references[number]
    const count = references?.count ?? 0
    for (let i = 0; references !== undefined && i < count; i++) {
      const dimension = dimensions[references.placeOf(i)] as number
      const field = references.fieldOf(i)
      if (weightOf(dimension, field) === 0) continue
      references.decode(i, scratch)
      add(dimension, field, scratch)
    }
  }
  return { scores, matched: matched ?? scoredOf(scores) }
}

function scoredOf(scores: Float64Array): BitSet {
  const scored = new BitSet(scores.length)
  for (let document = 0; document < scores.length; document++) {
    if ((scores[document] as number) >= 0) scored.add(document)
  }
  return scored
}
