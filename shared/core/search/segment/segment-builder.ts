import { SEARCH_FIELDS } from '../../query/index.ts'
import { scanTokens } from '../analysis/scan.ts'
import type { Vocabulary } from '../analysis/vocabulary.ts'
import type { SearchDocument } from '../search-document.ts'
import { BuildWords } from './build-words.ts'
import { FieldOccurrences } from './field-occurrences.ts'
import { PartsWriter } from './parts-writer.ts'
import type { SegmentParts } from './segment-format.ts'

/**
 * Packs documents into the parts of one segment. Linear, and a sort of their words.
 *
 * @param documents ids ascending, none twice
 */
export function buildSegment(documents: readonly SearchDocument[], vocabulary: Vocabulary): SegmentParts {
  vocabulary.trim()
  const words = new BuildWords(vocabulary)
  const fields = SEARCH_FIELDS.map((name) => {
    const field = new FieldOccurrences(documents.length)
    documents.forEach((document, ordinal) => {
      const text = document[name]
      scanTokens(text, (start, end, position) => {
        const term = words.termAt(text, start, end)
        if (term >= 0) field.note(term, position)
      })
      field.endDocument(ordinal)
    })
    return field
  })
  const ids = Uint32Array.from(documents, ({ id }) => id)
  const lengths = new Uint32Array(documents.length * SEARCH_FIELDS.length)
  fields.forEach((field, index) => lengths.set(field.lengths, index * documents.length))
  const writer = new PartsWriter()
  writeWords(writer, words, fields)
  return writer.finish(ids, lengths)
}

function writeWords(writer: PartsWriter, words: BuildWords, fields: readonly FieldOccurrences[]): void {
  const terms = words.terms()
  for (const field of fields) field.groupByTerm(terms.length)
  const order = Uint32Array.from(terms.keys())
  order.sort((a, b) => ((terms[a] as string) < (terms[b] as string) ? -1 : 1))
  const numbers = new Uint32Array(terms.length)
  for (const term of order) {
    writer.beginTerm(terms[term] as string)
    fields.forEach((field, index) => {
      writer.beginField()
      field.write(term, writer)
      writer.endField(index)
    })
    numbers[term] = writer.endTerm()
  }
  for (const form of [...words.forms.keys()].sort()) {
    writer.addForm(form, numbers[words.forms.get(form) as number] as number)
  }
}
