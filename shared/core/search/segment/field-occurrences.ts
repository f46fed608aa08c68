import { NumberList } from './number-list.ts'
import type { PartsWriter } from './parts-writer.ts'

/** Gathers the occurrences of one field document by document, then gives them back term by term. */
export class FieldOccurrences {
  /** Tokens of each document. */
  readonly lengths: Uint32Array<ArrayBuffer>
  readonly #terms = new NumberList()
  readonly #documents = new NumberList()
  readonly #frequencies = new NumberList()
  /** Positions in the order of the entries above, ascending within each. */
  readonly #positions = new NumberList(4096)
  /** The document being read: a term and a position a token. */
  readonly #tokenTerms = new NumberList()
  readonly #tokenPositions = new NumberList()
  /** By term: its count in the document being read, then the place of its next position; 0 in between. */
  #counts = new Uint32Array(4096)
  #entriesOfTerm = new Uint32Array(0)
  #order = new Uint32Array(0)
  #positionStarts = new Uint32Array(0)

  constructor(documentCount: number) {
    this.lengths = new Uint32Array(documentCount)
  }

  note(term: number, position: number): void {
    this.#tokenTerms.push(term)
    this.#tokenPositions.push(position)
  }

  endDocument(document: number): void {
    const tokenCount = this.#tokenTerms.length
    this.lengths[document] = tokenCount
    const first = this.#terms.length
    this.#countTerms(document)
    const counts = this.#counts
    let place = this.#positions.length
    for (let entry = first; entry < this.#terms.length; entry++) {
      const term = this.#terms.values[entry] as number
      const frequency = counts[term] as number
      this.#frequencies.push(frequency)
      counts[term] = place
      place += frequency
    }
    this.#positions.reserve(tokenCount)
    for (let token = 0; token < tokenCount; token++) {
      const term = this.#tokenTerms.values[token] as number
      const at = counts[term] as number
      this.#positions.values[at] = this.#tokenPositions.values[token] as number
      counts[term] = at + 1
    }
    this.#positions.length = place
    for (let entry = first; entry < this.#terms.length; entry++) {
      counts[this.#terms.values[entry] as number] = 0
    }
    this.#tokenTerms.length = 0
    this.#tokenPositions.length = 0
  }

  /** To be called once, after the last document and before `write`. */
  groupByTerm(termCount: number): void {
    const entryCount = this.#terms.length
    const starts = new Uint32Array(termCount + 1)
    for (let entry = 0; entry < entryCount; entry++) {
      const term = this.#terms.values[entry] as number
      starts[term + 1] = (starts[term + 1] as number) + 1
    }
    for (let term = 0; term < termCount; term++) {
      starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number)
    }
    const next = starts.slice()
    this.#order = new Uint32Array(entryCount)
    this.#positionStarts = new Uint32Array(entryCount)
    let place = 0
    for (let entry = 0; entry < entryCount; entry++) {
      const term = this.#terms.values[entry] as number
      const at = next[term] as number
      this.#order[at] = entry
      next[term] = at + 1
      this.#positionStarts[entry] = place
      place += this.#frequencies.values[entry] as number
    }
    this.#entriesOfTerm = starts
  }

  /** Whether a term occurs in this field at all. */
  holds(term: number): boolean {
    return this.#entriesOfTerm[term] !== this.#entriesOfTerm[term + 1]
  }

  /** Writes the postings and positions of a term, documents ascending. */
  write(term: number, writer: PartsWriter): void {
    const end = this.#entriesOfTerm[term + 1] as number
    for (let at = this.#entriesOfTerm[term] as number; at < end; at++) {
      const entry = this.#order[at] as number
      const frequency = this.#frequencies.values[entry] as number
      writer.addPosting(this.#documents.values[entry] as number, frequency)
      let previous = 0
      const start = this.#positionStarts[entry] as number
      for (let i = start; i < start + frequency; i++) {
        const position = this.#positions.values[i] as number
        writer.positions.push(position - previous)
        previous = position
      }
    }
  }

  #countTerms(document: number): void {
    for (let token = 0; token < this.#tokenTerms.length; token++) {
      const term = this.#tokenTerms.values[token] as number
      if (term >= this.#counts.length) this.#growCounts(term)
      const count = this.#counts[term] as number
      if (count === 0) {
        this.#terms.push(term)
        this.#documents.push(document)
      }
      this.#counts[term] = count + 1
    }
  }

  #growCounts(term: number): void {
    const grown = new Uint32Array(Math.max(this.#counts.length * 2, term + 1))
    grown.set(this.#counts)
    this.#counts = grown
  }
}
