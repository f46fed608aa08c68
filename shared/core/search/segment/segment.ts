import { SEARCH_FIELDS } from '../../query/index.ts'
import { BitSet } from './bit-set.ts'
import { Dictionary } from './dictionary.ts'
import { PostingList } from './postings.ts'
import type { SegmentParts } from './segment-format.ts'

const scratch = new PostingList()

/** A packed segment and which of its documents are alive. Everything but the deletions is immutable. */
export class Segment {
  readonly name: string
  /** Bits of the stemmers by which its documents were read. */
  readonly languages: number
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly ids: Uint32Array<ArrayBuffer>
  readonly postings: Uint8Array<ArrayBuffer>
  readonly dictionary: Dictionary
  readonly live: BitSet
  liveCount: number
  /** Tokens of the live documents, by field. */
  readonly liveLengths: number[]
  /** Tokens of each document, by field. */
  readonly lengths: readonly Uint32Array<ArrayBuffer>[]

  /** @param live which documents count; null for all */
  constructor(name: string, bytes: Uint8Array<ArrayBuffer>, parts: SegmentParts, live: BitSet | null) {
    const documentCount = parts.ids.length
    this.name = name
    this.bytes = bytes
    this.languages = parts.languages
    this.ids = parts.ids
    this.postings = parts.postings
    this.dictionary = new Dictionary(parts.dictionary)
    this.live = live ?? BitSet.full(documentCount)
    this.liveCount = this.live.count
    this.lengths = SEARCH_FIELDS.map((_, field) =>
      parts.lengths.subarray(field * documentCount, (field + 1) * documentCount),
    )
    this.liveLengths = this.lengths.map((lengths) =>
      lengths.reduce((sum, length, document) => (this.live.has(document) ? sum + length : sum), 0),
    )
  }

  get documentCount(): number {
    return this.ids.length
  }

  get hasDeletions(): boolean {
    return this.liveCount < this.ids.length
  }

  /** How many live documents hold a term in the field where most do. Linear in the postings once some are deleted. */
  liveHoldersOf(term: number): number {
    const counts = this.dictionary.fieldsOf(term).map(({ documentCount, start, positionStart }) => {
      if (!this.hasDeletions) return documentCount
      scratch.decode(this.postings, start, positionStart, documentCount)
      let count = 0
      for (let i = 0; i < scratch.count; i++) if (this.live.has(scratch.documents[i] as number)) count++
      return count
    })
    return Math.max(...counts)
  }

  /** The ordinal of a live document, or -1. Logarithmic. */
  ordinalOf(id: number): number {
    let low = 0
    let high = this.ids.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.ids[middle] ?? 0) < id) low = middle + 1
      else high = middle
    }
    return this.ids[low] === id && this.live.has(low) ? low : -1
  }

  /** Deletes a live document by its ordinal. */
  delete(ordinal: number): void {
    this.live.delete(ordinal)
    this.liveCount--
    this.lengths.forEach((lengths, field) => {
      this.liveLengths[field] = (this.liveLengths[field] ?? 0) - (lengths[ordinal] ?? 0)
    })
  }
}
