import { ByteWriter } from './byte-writer.ts'
import { WORDS_A_BLOCK, WordPacker } from './front-coding.ts'
import { BitWriter, bitCountOf } from './bit-writer.ts'
import { widthOf, writeDistance } from './position-code.ts'
import { appendPostings, writePosting } from './postings.ts'
import { WordBuffer } from './word-buffer.ts'
import type { SegmentParts } from './segment-format.ts'

/** Where the postings of a term in a field stand, and behind them their positions. */
export interface WrittenList {
  readonly documentCount: number
  readonly start: number
  readonly positionStart: number
  readonly end: number
}

/** Writes the parts of a segment: terms ascending, in each fields ascending, in each documents ascending. */
export class PartsWriter {
  readonly #positions = new BitWriter()
  readonly #postings = new ByteWriter()
  readonly #terms = new WordPacker()
  readonly #entries = new ByteWriter()
  readonly #entryOffsets: number[] = []
  readonly #postingOffsets: number[] = []
  readonly #forms = new WordPacker()
  readonly #formTerms: number[] = []
  readonly #term = new WordBuffer()
  #termCount = 0
  /** The entry of the term at hand: fields that have postings, and three numbers for each. */
  #mask = 0
  readonly #numbers: number[] = []
  #termStart = 0
  #fieldStart = 0
  #documentCount = 0
  #previousDocument = -1
  /** Of the distances of the posting at hand. */
  #width = 0

  beginTerm(term: WordBuffer): void {
    this.#term.replace(term)
    this.#termStart = this.#postings.length
    this.#mask = 0
    this.#numbers.length = 0
  }

  beginField(): void {
    this.#fieldStart = this.#postings.length
    this.#documentCount = 0
    this.#previousDocument = -1
  }

  /**
   * Adds a posting, of whose occurrences the distances follow.
   *
   * @param length tokens of the document in this field
   */
  addPosting(document: number, frequency: number, length: number): void {
    writePosting(this.#postings, document - this.#previousDocument, frequency)
    this.#previousDocument = document
    this.#documentCount++
    this.#width = widthOf(frequency, length)
  }

  addDistance(distance: number): void {
    writeDistance(distance, this.#width, this.#positions)
  }

  /**
   * Adds a whole list of postings as it stands in another segment, whose documents are numbered from `firstDocument`
   * on here, in the same order. Linear in its bytes, most of which are copied.
   */
  addList(bytes: Uint8Array, list: WrittenList, firstDocument: number): void {
    const { start, positionStart, end } = list
    const previous = this.#previousDocument
    this.#previousDocument = appendPostings(
      this.#postings,
      previous,
      bytes,
      start,
      positionStart,
      firstDocument,
    )
    this.#positions.copy(bytes, positionStart, bitCountOf(bytes, positionStart, end))
    this.#documentCount += list.documentCount
  }

  /** A field without postings leaves no trace. */
  endField(field: number): void {
    if (this.#documentCount === 0) return
    const positionStart = this.#postings.length
    this.#positions.finish(this.#postings)
    this.#mask |= 1 << field
    this.#numbers.push(
      this.#documentCount,
      positionStart - this.#fieldStart,
      this.#postings.length - positionStart,
    )
  }

  /** The number the term got, or -1: without postings (its last document was deleted) it leaves no trace. */
  endTerm(): number {
    if (this.#mask === 0) return -1
    if (this.#termCount % WORDS_A_BLOCK === 0) {
      this.#entryOffsets.push(this.#entries.length)
      this.#postingOffsets.push(this.#termStart)
    }
    this.#terms.add(this.#term)
    this.#entries.integer(this.#mask)
    for (const number of this.#numbers) this.#entries.integer(number)
    return this.#termCount++
  }

  /** Adds a word that differs from its term; words ascending, one of several terms once for each, these ascending. */
  addForm(form: WordBuffer, term: number): void {
    this.#forms.add(form)
    this.#formTerms.push(term)
  }

  /** @param languages bits of the stemmers of the documents */
  finish(ids: Uint32Array<ArrayBuffer>, lengths: Uint32Array<ArrayBuffer>, languages: number): SegmentParts {
    return {
      languages,
      ids,
      lengths,
      dictionary: {
        terms: this.#terms.finish(),
        entries: this.#entries.written(),
        entryOffsets: Uint32Array.from(this.#entryOffsets),
        postingOffsets: Uint32Array.from(this.#postingOffsets),
        forms: this.#forms.finish(),
        formTerms: Uint32Array.from(this.#formTerms),
      },
      postings: this.#postings.written(),
    }
  }
}
