import type { EntryCursor } from './entry-cursor.ts'
import type { WordCursor } from './front-coding.ts'
import type { PartsWriter } from './parts-writer.ts'
import { DistanceReader, widthOf } from './position-code.ts'
import { PostingList } from './postings.ts'
import type { Segment } from './segment.ts'
import type { WordBuffer } from './word-buffer.ts'

const DELETED = 0xffffffff

/** A posting on its way with the distances of its positions, which begin anew with every document. */
export interface MovedPosting {
  readonly document: number
  /** Tokens of the document. */
  readonly length: number
  readonly distances: readonly number[]
}

const scratch = new PostingList()

/** A segment that is being merged: walks its terms and gives each document its new ordinal. */
export class MergeSource {
  /** The term at hand; false behind the last. */
  hasTerm = false
  /** The form at hand, likewise. */
  hasForm = false
  readonly segment: Segment
  /** New ordinals by old ones. */
  readonly #targets: Uint32Array<ArrayBuffer>
  /** Where the postings of the term at hand stand in a field. */
  readonly #list = { documentCount: 0, start: 0, positionStart: 0, end: 0 }
  readonly #terms: WordCursor
  readonly #entries: EntryCursor
  readonly #forms: WordCursor
  /** New numbers of terms by old ones; -1 for those that are gone. */
  readonly #newTerms: Int32Array<ArrayBuffer>

  constructor(segment: Segment) {
    this.segment = segment
    this.#targets = new Uint32Array(segment.documentCount).fill(DELETED)
    this.#terms = segment.dictionary.terms.walk()
    this.#forms = segment.dictionary.forms.walk()
    this.#newTerms = new Int32Array(segment.dictionary.terms.count)
    this.#entries = segment.dictionary.entriesFrom(0)
    this.advance()
    this.advanceForm()
  }

  setTarget(ordinal: number, target: number): void {
    this.#targets[ordinal] = target
  }

  advance(): void {
    this.hasTerm = this.#terms.next()
    if (this.hasTerm) this.#entries.next()
  }

  get term(): WordBuffer {
    return this.#terms.word
  }

  get form(): WordBuffer {
    return this.#forms.word
  }

  /** Notes which number the term at hand got. */
  setNewTerm(number: number): void {
    this.#newTerms[this.#terms.number] = number
  }

  advanceForm(): void {
    this.hasForm = this.#forms.next()
  }

  /** The new number of the term of the form at hand, or -1. */
  get termOfForm(): number {
    return this.#newTerms[this.segment.dictionary.termOfForm(this.#forms.number)] as number
  }

  /** Hands the postings of the term in a field to a writer that has written none of later documents. */
  write(field: number, writer: PartsWriter): void {
    const [list, entries] = [this.#list, this.#entries]
    list.documentCount = entries.documentCounts[field] as number
    if (list.documentCount === 0) return
    if (this.segment.hasDeletions) {
      for (const posting of this.postings(field)) writeMoved(writer, posting)
      return
    }
    list.start = entries.starts[field] as number
    list.positionStart = entries.positionStarts[field] as number
    list.end = entries.ends[field] as number
    writer.addList(this.segment.postings, list, this.#targets[0] as number)
  }

  /** The live postings of the term in a field. */
  postings(field: number): MovedPosting[] {
    const { segment } = this
    const entries = this.#entries
    const positionStart = entries.positionStarts[field] as number
    const count = entries.documentCounts[field] as number
    scratch.decode(segment.postings, entries.starts[field] as number, positionStart, count)
    const reader = new DistanceReader(segment.postings, positionStart)
    const postings: MovedPosting[] = []
    for (let i = 0; i < scratch.count; i++) {
      const ordinal = scratch.documents[i] as number
      const frequency = scratch.frequencies[i] as number
      const length = segment.lengths[field]?.[ordinal] ?? 0
      const width = widthOf(frequency, length)
      const document = this.#targets[ordinal] as number
      if (document === DELETED) reader.skip(frequency, width)
      else {
        const distances = Array.from({ length: frequency }, () => reader.next(width))
        postings.push({ document, length, distances })
      }
    }
    return postings
  }

  /** Copies the lengths of the live documents of a field to their new places, from `offset` on. */
  writeLengths(field: number, lengths: Uint32Array, offset: number): void {
    const old = this.segment.lengths[field]
    this.#targets.forEach((target, ordinal) => {
      if (target !== DELETED) lengths[offset + target] = old?.[ordinal] ?? 0
    })
  }
}

export function writeMoved(writer: PartsWriter, { document, length, distances }: MovedPosting): void {
  writer.addPosting(document, distances.length, length)
  for (const distance of distances) writer.addDistance(distance)
}
