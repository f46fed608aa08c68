import { ByteWriter } from './byte-writer.ts'

/** Terms share a block of the dictionary; a block can be entered without reading what stands before it. */
export const TERMS_A_BLOCK = 16

/** Where the parts of a dictionary lie: offsets of blocks in the terms, in the entries, in the postings. */
export interface DictionaryParts {
  readonly termCount: number
  readonly terms: Uint8Array<ArrayBuffer>
  readonly entries: Uint8Array<ArrayBuffer>
  readonly termOffsets: Uint32Array<ArrayBuffer>
  readonly entryOffsets: Uint32Array<ArrayBuffer>
  readonly postingOffsets: Uint32Array<ArrayBuffer>
}

/** What the dictionary says of a term in one field: documents, and bytes of its postings and positions. */
export interface FieldEntry {
  readonly field: number
  readonly documentCount: number
  readonly postingBytes: number
  readonly positionBytes: number
}

/**
 * Writes a dictionary, terms ascending by UTF-16 code units: each term as the number of units it shares with the
 * one before and the units that follow (front coding), each entry as a mask of fields and three numbers a field.
 */
export class DictionaryWriter {
  readonly #terms = new ByteWriter()
  readonly #entries = new ByteWriter()
  readonly #termOffsets: number[] = []
  readonly #entryOffsets: number[] = []
  readonly #postingOffsets: number[] = []
  #count = 0
  #previous = ''

  /** Adds the next term, whose postings begin at `postingOffset`. */
  add(term: string, postingOffset: number, fields: readonly FieldEntry[]): void {
    if (this.#count % TERMS_A_BLOCK === 0) {
      this.#termOffsets.push(this.#terms.length)
      this.#entryOffsets.push(this.#entries.length)
      this.#postingOffsets.push(postingOffset)
      this.#previous = ''
    }
    writeFrontCoded(this.#terms, this.#previous, term)
    this.#entries.integer(fields.reduce((mask, { field }) => mask | (1 << field), 0))
    for (const { documentCount, postingBytes, positionBytes } of fields) {
      this.#entries.integer(documentCount)
      this.#entries.integer(postingBytes)
      this.#entries.integer(positionBytes)
    }
    this.#previous = term
    this.#count++
  }

  finish(): DictionaryParts {
    return {
      termCount: this.#count,
      terms: this.#terms.written(),
      entries: this.#entries.written(),
      termOffsets: Uint32Array.from(this.#termOffsets),
      entryOffsets: Uint32Array.from(this.#entryOffsets),
      postingOffsets: Uint32Array.from(this.#postingOffsets),
    }
  }
}

function writeFrontCoded(writer: ByteWriter, previous: string, term: string): void {
  const most = Math.min(previous.length, term.length)
  let shared = 0
  while (shared < most && previous.charCodeAt(shared) === term.charCodeAt(shared)) shared++
  writer.integer(shared)
  writer.integer(term.length - shared)
  for (let i = shared; i < term.length; i++) writer.integer(term.charCodeAt(i))
}
