import { SEARCH_FIELDS } from '../../query/index.ts'
import { scanTokens } from '../analysis/scan.ts'
import { stemmerFor } from '../analysis/stemmers.ts'
import type { WordMemory } from '../analysis/word-memory.ts'
import type { SearchDocument } from '../search-document.ts'
import { FieldOccurrences } from './field-occurrences.ts'
import { PartsWriter } from './parts-writer.ts'
import type { SegmentParts } from './segment-format.ts'
import { NO_TERM, SegmentWords } from './segment-words.ts'
import { WordBuffer } from './word-buffer.ts'

/**
 * Packs documents into the parts of one segment. Linear, and a sort of their words.
 *
 * @param documents ids ascending, none twice
 */
export function buildSegment(documents: readonly SearchDocument[], memory: WordMemory): SegmentParts {
  const words = new SegmentWords(memory)
  const fields = SEARCH_FIELDS.map((name) => {
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
  })
  const writer = new PartsWriter()
  writeForms(writer, words, writeTerms(writer, words, fields))
  const ids = Uint32Array.from(documents, ({ id }) => id)
  const lengths = new Uint32Array(documents.length * SEARCH_FIELDS.length)
  fields.forEach((field, index) => lengths.set(field.lengths, index * documents.length))
  return writer.finish(ids, lengths, words.languages)
}

/** Writes the terms with their postings; returns the numbers they got, by the numbers they had. */
function writeTerms(
  writer: PartsWriter,
  { terms }: SegmentWords,
  fields: readonly FieldOccurrences[],
): Uint32Array {
  for (const field of fields) field.groupByTerm(terms.count)
  const written = new Uint32Array(terms.count)
  const name = new WordBuffer()
  for (const term of terms.inOrder()) {
    name.setText(terms.name(term))
    writer.beginTerm(name)
    for (let index = 0; index < fields.length; index++) {
      const field = fields[index]
      if (field === undefined || !field.holds(term)) continue
      writer.beginField()
      field.write(term, writer)
      writer.endField(index)
    }
    written[term] = writer.endTerm()
  }
  return written
}

/** Writes the words that differ from their terms. */
function writeForms(writer: PartsWriter, { forms, termsOfForms }: SegmentWords, written: Uint32Array): void {
  const name = new WordBuffer()
  for (const form of forms.inOrder()) {
    name.setText(forms.name(form))
    const terms = (termsOfForms[form] ?? []).map((term) => written[term] as number)
    for (const term of terms.sort((a, b) => a - b)) writer.addForm(name, term)
  }
}
