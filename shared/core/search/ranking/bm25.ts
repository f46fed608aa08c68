import { SEARCH_FIELDS, type SearchField } from '../../query/index.ts'
import type { PostingList } from '../segment/postings.ts'
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

/**
 * The weights of a term in a field of documents: BM25 as in lunr.Builder, in thousandths, to which lunr rounds. What is
 * the same for all documents is worked out once, since a query may score millions of postings.
 */
export class TermWeights {
  readonly #scale: number
  readonly #boost: number
  readonly #norm: number
  readonly #normPerToken: number

  /** @param averageLength tokens of the field a document */
  constructor(idf: number, averageLength: number, boost: number) {
    this.#scale = idf * (K1 + 1)
    this.#boost = boost * 1000
    this.#norm = K1 * (1 - B)
    this.#normPerToken = (K1 * B) / averageLength
  }

  /** Adds a share of the weights to scores, of which those below 0 count as 0 and NaN stays as it is. */
  addTo(
    scores: Float64Array,
    { documents, frequencies, count }: PostingList,
    lengths: Uint32Array,
    share: number,
  ): void {
    const [scale, boost, norm, normPerToken] = [this.#scale, this.#boost, this.#norm, this.#normPerToken]
    for (let i = 0; i < count; i++) {
      const document = documents[i] as number
      const frequency = frequencies[i] as number
      const denominator = norm + normPerToken * (lengths[document] as number) + frequency
      // Math.round, which takes as long as all the rest
      const weight = Math.floor(((scale * frequency) / denominator) * boost + 0.5)
      scores[document] = Math.max(scores[document] as number, 0) + share * weight
    }
  }
}
