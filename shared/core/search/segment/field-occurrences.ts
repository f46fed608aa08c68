import { NumberList } from './number-list.ts'
import type { PartsWriter } from './parts-writer.ts'

/** Gathers the occurrences of one field document by document, then gives them back term by term. */
export class FieldOccurrences {
  /** Tokens of each document. */
  readonly lengths: Uint32Array<ArrayBuffer>
  /** A term and a position a token, in the order of the texts. */
  readonly #terms = new NumberList(4096)
  readonly #positions = new NumberList(4096)
  #documentStart = 0
  /** By term where its tokens begin, once they are grouped; then the document and the position of each. */
  #starts = new Uint32Array(0)
  #groupedDocuments = new Uint32Array(0)
  #groupedPositions = new Uint32Array(0)

  constructor(documentCount: number) {
    this.lengths = new Uint32Array(documentCount)
  }

  note(term: number, position: number): void {
    this.#terms.push(term)
    this.#positions.push(position)
  }

  /** To be called behind the tokens of every document, in order. */
  endDocument(document: number): void {
    this.lengths[document] = this.#terms.length - this.#documentStart
    this.#documentStart = this.#terms.length
  }

  /** Sorts the tokens by their terms, by counting; to be called once, after the last document and before `write`. */
  groupByTerm(termCount: number): void {
    const tokenCount = this.#terms.length
    const [terms, positions] = [this.#terms.values, this.#positions.values]
    const starts = new Uint32Array(termCount + 1)
    for (let token = 0; token < tokenCount; token++) {
      const after = (terms[token] as number) + 1
      starts[after] = (starts[after] as number) + 1
    }
    for (let term = 0; term < termCount; term++) {
      starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number)
    }
    const next = starts.slice()
    const groupedDocuments = new Uint32Array(tokenCount)
    const groupedPositions = new Uint32Array(tokenCount)
    let token = 0
    for (let document = 0; document < this.lengths.length; document++) {
      const end = token + (this.lengths[document] as number)
      for (; token < end; token++) {
        const term = terms[token] as number
        const at = next[term] as number
        next[term] = at + 1
        groupedDocuments[at] = document
        groupedPositions[at] = positions[token] as number
      }
    }
    this.#starts = starts
    this.#groupedDocuments = groupedDocuments
    this.#groupedPositions = groupedPositions
  }

  /** Whether a term occurs in this field at all. */
  holds(term: number): boolean {
    return this.#starts[term] !== this.#starts[term + 1]
  }

  /** Writes the postings and positions of a term, documents ascending. */
  write(term: number, writer: PartsWriter): void {
    const [documents, positions] = [this.#groupedDocuments, this.#groupedPositions]
    const end = this.#starts[term + 1] as number
    for (let start = this.#starts[term] as number; start < end;) {
      const document = documents[start] as number
      let next = start + 1
      while (next < end && documents[next] === document) next++
      writer.addPosting(document, next - start, this.lengths[document] as number)
      let previous = 0
      for (; start < next; start++) {
        const position = positions[start] as number
        writer.addDistance(position - previous)
        previous = position
      }
    }
  }
}
