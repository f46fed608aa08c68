import { ByteWriter } from './byte-writer.ts'
import { DictionaryWriter, type FieldEntry } from './dictionary-writer.ts'
import { writePosting } from './postings.ts'
import type { SegmentParts } from './segment-format.ts'

/** Writes the parts of a segment term by term, terms ascending, fields ascending, documents ascending. */
export class PartsWriter {
  /** Receives the positions of each posting, as distances, right after `addPosting`. */
  readonly positions = new ByteWriter()
  readonly #postings = new ByteWriter()
  readonly #dictionary = new DictionaryWriter()
  #term = ''
  #termStart = 0
  #fields: FieldEntry[] = []
  #fieldStart = 0
  #documentCount = 0
  #previousDocument = -1

  beginTerm(term: string): void {
    this.#term = term
    this.#termStart = this.#postings.length
    this.#fields = []
  }

  beginField(): void {
    this.#fieldStart = this.#postings.length
    this.#documentCount = 0
    this.#previousDocument = -1
    this.positions.length = 0
  }

  addPosting(document: number, frequency: number): void {
    writePosting(this.#postings, document - this.#previousDocument, frequency)
    this.#previousDocument = document
    this.#documentCount++
  }

  /** A field without postings leaves no trace. */
  endField(field: number): void {
    if (this.#documentCount === 0) return
    const positions = this.positions.written()
    const postingBytes = this.#postings.length - this.#fieldStart
    this.#postings.copy(positions, 0, positions.length)
    this.#fields.push({
      field,
      documentCount: this.#documentCount,
      postingBytes,
      positionBytes: positions.length,
    })
  }

  /** A term without fields leaves no trace: its last document was deleted. */
  endTerm(): void {
    if (this.#fields.length > 0) this.#dictionary.add(this.#term, this.#termStart, this.#fields)
  }

  finish(ids: Uint32Array<ArrayBuffer>, lengths: Uint32Array<ArrayBuffer>): SegmentParts {
    return { ids, lengths, dictionary: this.#dictionary.finish(), postings: this.#postings.written() }
  }
}
