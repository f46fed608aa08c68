import { SEARCH_FIELDS } from '../../query/index.ts'
import { scanTokens } from '../analysis/scan.ts'
import type { Vocabulary } from '../analysis/vocabulary.ts'
import type { SearchDocument } from '../search-document.ts'
import { FieldOccurrences } from './field-occurrences.ts'
import { LocalNumbers } from './local-numbers.ts'
import { PartsWriter } from './parts-writer.ts'
import type { SegmentParts } from './segment-format.ts'
import { WordBuffer } from './word-buffer.ts'

/**
 * Packs documents into the parts of one segment. Linear, and a sort of their words.
 *
 * @param documents ids ascending, none twice
 */
export function buildSegment(documents: readonly SearchDocument[], vocabulary: Vocabulary): SegmentParts {
  vocabulary.trim()
  const words = new LocalNumbers(vocabulary.wordCount)
  const terms = new LocalNumbers(vocabulary.terms.count)
  const fields = SEARCH_FIELDS.map((name) => {
    const field = new FieldOccurrences(documents.length)
    documents.forEach((document, ordinal) => {
      const text = document[name]
      scanTokens(text, (start, end, position) => {
        const word = vocabulary.wordAt(text, start, end)
        const term = vocabulary.termOf(word)
        if (term < 0) return
        words.localOf(word)
        field.note(terms.localOf(term), position)
      })
      field.endDocument(ordinal)
    })
    return field
  })
  const writer = new PartsWriter()
  const written = writeTerms(writer, terms, vocabulary, fields)
  writeForms(writer, words, vocabulary, (term) => written[terms.localOf(term)] as number)
  const ids = Uint32Array.from(documents, ({ id }) => id)
  const lengths = new Uint32Array(documents.length * SEARCH_FIELDS.length)
  fields.forEach((field, index) => lengths.set(field.lengths, index * documents.length))
  return writer.finish(ids, lengths)
}

/** Writes the terms with their postings; returns the numbers they got, by local number. */
function writeTerms(
  writer: PartsWriter,
  terms: LocalNumbers,
  vocabulary: Vocabulary,
  fields: readonly FieldOccurrences[],
): Uint32Array {
  for (const field of fields) field.groupByTerm(terms.met.length)
  const written = new Uint32Array(terms.met.length)
  const name = new WordBuffer()
  for (const term of vocabulary.terms.sort(Uint32Array.from(terms.met))) {
    const local = terms.localOf(term)
    name.setText(vocabulary.terms.name(term))
    writer.beginTerm(name)
    for (let index = 0; index < fields.length; index++) {
      writer.beginField()
      fields[index]?.write(local, writer)
      writer.endField(index)
    }
    written[local] = writer.endTerm()
  }
  return written
}

/** Writes the words that differ from their terms. */
function writeForms(
  writer: PartsWriter,
  words: LocalNumbers,
  vocabulary: Vocabulary,
  numberOf: (term: number) => number,
): void {
  const name = new WordBuffer()
  const forms = new LocalNumbers(vocabulary.forms.count)
  const termOfForm: number[] = []
  for (const word of words.met) {
    const form = vocabulary.formOf(word)
    if (form >= 0) termOfForm[forms.localOf(form)] = numberOf(vocabulary.termOf(word))
  }
  for (const form of vocabulary.forms.sort(Uint32Array.from(forms.met))) {
    name.setText(vocabulary.forms.name(form))
    writer.addForm(name, termOfForm[forms.localOf(form)] as number)
  }
}
