import type { TermField } from '../segment/dictionary.ts'
import { DistanceReader, widthOf } from '../segment/position-code.ts'
import { PostingList } from '../segment/postings.ts'
import type { Segment } from '../segment/segment.ts'
import type { BitSet } from '../segment/bit-set.ts'
import type { PositionList } from './occurrences.ts'

/** A term that may stand in a slot, in one field; `shift` is added to its positions to give that of the phrase. */
export interface SlotTerm {
  readonly entry: TermField
  readonly shift: number
}

/** Lists that are not in use. A phrase of frequent words needs some for each segment, as long as these have documents. */
const spare: PostingList[] = []
const MOST_SPARE = 16

/**
 * Reads where a phrase would have to begin for the sake of one of its slots, document by document. To be released when
 * nothing more is to be read.
 */
export class SlotPositions {
  readonly #terms: readonly TermPositions[]

  constructor(segment: Segment, terms: readonly SlotTerm[]) {
    this.#terms = terms.map((term) => new TermPositions(segment, term))
  }

  release(): void {
    for (const { postings } of this.#terms) if (spare.length < MOST_SPARE) spare.push(postings)
  }

  addDocuments(documents: BitSet): void {
    for (const { postings } of this.#terms) {
      for (let i = 0; i < postings.count; i++) documents.add(postings.documents[i] as number)
    }
  }

  /** Replaces a list by the positions in a document, which comes after those asked for before. */
  read(document: number, positions: PositionList): void {
    positions.length = 0
    for (const term of this.#terms) term.addPositions(document, positions)
    if (this.#terms.length > 1) positions.tidy()
  }
}

class TermPositions {
  readonly postings: PostingList
  readonly #shift: number
  readonly #lengths: Uint32Array | undefined
  readonly #distances: DistanceReader
  /** The posting whose distances come next. */
  #next = 0

  constructor(segment: Segment, { entry, shift }: SlotTerm) {
    this.postings = spare.pop() ?? new PostingList(entry.documentCount)
    this.postings.decode(segment.postings, entry.start, entry.positionStart, entry.documentCount)
    this.#shift = shift
    this.#lengths = segment.lengths[entry.field]
    this.#distances = new DistanceReader(segment.postings, entry.positionStart)
  }

  addPositions(document: number, positions: PositionList): void {
    const { documents, frequencies, count } = this.postings
    let next = this.#next
    for (; next < count; next++) {
      const holder = documents[next] as number
      if (holder > document) break
      const frequency = frequencies[next] as number
      const width = widthOf(frequency, this.#lengths?.[holder] ?? 0)
      if (holder < document) {
        this.#distances.skip(frequency, width)
        continue
      }
      positions.reserve(frequency)
      const { values, length } = positions
      positions.length = this.#distances.readSums(frequency, width, this.#shift, values, length)
    }
    this.#next = next
  }
}
