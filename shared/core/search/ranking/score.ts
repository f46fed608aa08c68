import { SEARCH_FIELDS } from '../../query/index.ts'
import type { BitSet } from '../segment/bit-set.ts'
import { PostingList } from '../segment/postings.ts'
import type { Segment } from '../segment/segment.ts'
import { termWeight, type CollectionStatistics, type FieldBoosts } from './bm25.ts'
import type { Dimension } from './dimensions.ts'

const scratch = new PostingList()

/** Scores of the documents of a segment, by ordinal; 0 for those not in `matched`. Linear in the postings. */
export function scoreSegment(
  segment: Segment,
  number: number,
  matched: BitSet,
  dimensions: readonly Dimension[],
  statistics: CollectionStatistics,
  boosts: FieldBoosts,
): Float64Array {
  const scores = new Float64Array(segment.documentCount)
  const addField = (field: number, list: PostingList, { idf, weights }: Dimension): void => {
    const weight = weights[field] ?? 0
    const name = SEARCH_FIELDS[field]
    const lengths = segment.lengths[field]
    if (weight === 0 || name === undefined || lengths === undefined) return
    const average = statistics.averageLengths[field] ?? 1
    const boost = boosts[name]
    for (let i = 0; i < list.count; i++) {
      const document = list.documents[i] as number
      if (!matched.has(document)) continue
      const relativeLength = (lengths[document] as number) / average
      const share = weight * termWeight(idf, list.frequencies[i] as number, relativeLength, boost)
      scores[document] = (scores[document] as number) + share
    }
  }
  for (const dimension of dimensions) {
    const source = dimension.sources[number]
    if (source?.kind === 'phrase') {
      source.postings.forEach((list, field) => addField(field, list, dimension))
      continue
    }
    for (const { field, start, positionStart } of source?.fields ?? []) {
      if (dimension.weights[field] === 0) continue
      scratch.decode(segment.postings, start, positionStart)
      addField(field, scratch, dimension)
    }
  }
  return scores
}
