import { SEARCH_FIELDS, type SearchField } from '../../query/index.ts'
import type { Segment } from '../segment/segment.ts'

/** lunr's constants: how soon repetitions stop counting, and how much long texts are held back. */
const K1 = 1.2
const B = 0.75

export type FieldBoosts = Readonly<Record<SearchField, number>>

/** Figures of the whole collection that enter every score. */
export interface CollectionStatistics {
  readonly documentCount: number
  /** Tokens a document, by field, counting documents in which the field is empty. */
  readonly averageLengths: readonly number[]
}

/** Sums the live documents of all segments. */
export function gatherStatistics(segments: readonly Segment[]): CollectionStatistics {
  const documentCount = segments.reduce((sum, { liveCount }) => sum + liveCount, 0)
  const averageLengths = SEARCH_FIELDS.map(
    (_, field) =>
      segments.reduce((sum, { liveLengths }) => sum + (liveLengths[field] ?? 0), 0) / documentCount,
  )
  return { documentCount, averageLengths }
}

/**
 * lunr's inverse document frequency.
 *
 * @param fieldDocuments documents that hold the term, counted once for each field in which they do
 */
export function inverseDocumentFrequency(fieldDocuments: number, documentCount: number): number {
  return Math.log(1 + Math.abs((documentCount - fieldDocuments + 0.5) / (fieldDocuments + 0.5)))
}

/** The weight of a term in a field of a document (BM25 as in lunr.Builder, rounded to thousandths as there). */
export function termWeight(idf: number, frequency: number, relativeLength: number, boost: number): number {
  const score = (idf * ((K1 + 1) * frequency)) / (K1 * (1 - B + B * relativeLength) + frequency)
  return Math.round(score * boost * 1000) / 1000
}
