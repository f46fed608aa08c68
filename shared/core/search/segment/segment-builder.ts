import { SEARCH_FIELDS, type SearchField } from '../../query/index.ts'
import { scanTokens } from '../analysis/scan.ts'
import { stemmerFor } from '../analysis/stemmers.ts'
import { NO_TERM, Vocabulary } from '../analysis/vocabulary.ts'
import type { SearchDocument } from '../search-document.ts'
import { FieldOccurrences } from './field-occurrences.ts'
import { PartsWriter } from './parts-writer.ts'
import type { SegmentParts } from './segment-format.ts'
import { SegmentWords } from './segment-words.ts'
import { WordBuffer } from './word-buffer.ts'

/** Words kept in memory; a corpus of 100,000 articles has about 600,000, most of them once. */
const MAX_WORDS = 200_000

/** Packs documents into segments, and remembers their words from one to the next. */
export class SegmentBuilder {
  #vocabulary = new Vocabulary()
  #words = new SegmentWords(this.#vocabulary)

  /**
   * The parts of one segment. Linear, and a sort of the words not met before.
   *
   * @param documents ids ascending, none twice
   */
  build(documents: readonly SearchDocument[]): SegmentParts {
    if (this.#vocabulary.wordCount > MAX_WORDS) {
      this.#vocabulary = new Vocabulary()
      this.#words = new SegmentWords(this.#vocabulary)
    }
    const words = this.#words
    const fields = SEARCH_FIELDS.map((name) => readField(documents, name, words))
    const writer = new PartsWriter()
    writeForms(writer, words, writeTerms(writer, words, fields))
    const ids = Uint32Array.from(documents, ({ id }) => id)
    const lengths = new Uint32Array(documents.length * SEARCH_FIELDS.length)
    fields.forEach((field, index) => lengths.set(field.lengths, index * documents.length))
    const parts = writer.finish(ids, lengths, words.languages)
    words.clear()
    return parts
  }
}

function readField(
  documents: readonly SearchDocument[],
  name: SearchField,
  words: SegmentWords,
): FieldOccurrences {
  const field = new FieldOccurrences(documents.length)
  documents.forEach((document, ordinal) => {
    const text = document[name]
    const termAt = words.reader(stemmerFor(document.language))
    scanTokens(text, (start, end, position) => {
      const term = termAt(text, start, end)
      if (term !== NO_TERM) field.note(term, position)
    })
    field.endDocument(ordinal)
  })
  return field
}

/** Writes the terms with their postings; returns the numbers they got, by the numbers they had. */
function writeTerms(
  writer: PartsWriter,
  words: SegmentWords,
  fields: readonly FieldOccurrences[],
): Uint32Array {
  for (const field of fields) field.groupByTerm(words.termCount)
  const written = new Uint32Array(words.termCount)
  const buffer = new WordBuffer()
  words.forEachTerm((name, term) => {
    buffer.setText(name)
    writer.beginTerm(buffer)
    for (let index = 0; index < fields.length; index++) {
      const field = fields[index]
      if (field === undefined || !field.holds(term)) continue
      writer.beginField()
      field.write(term, writer)
      writer.endField(index)
    }
    written[term] = writer.endTerm()
  })
  return written
}

/** Writes the words that differ from their terms. */
function writeForms(writer: PartsWriter, words: SegmentWords, written: Uint32Array): void {
  const buffer = new WordBuffer()
  words.forEachForm((name, term) => {
    buffer.setText(name)
    writer.addForm(buffer, written[term] as number)
  })
}
