import { SEARCH_FIELDS } from '../../query/index.ts'
import { scanTokens } from '../analysis/scan.ts'
import type { Vocabulary } from '../analysis/vocabulary.ts'
import type { SearchDocument } from '../search-document.ts'
import { FieldOccurrences } from './field-occurrences.ts'
import { LocalTerms } from './local-terms.ts'
import { PartsWriter } from './parts-writer.ts'
import type { SegmentParts } from './segment-format.ts'

/**
 * Packs documents into the parts of one segment. Linear, and a sort of their terms.
 *
 * @param documents ids ascending, none twice
 */
export function buildSegment(documents: readonly SearchDocument[], vocabulary: Vocabulary): SegmentParts {
  vocabulary.trim()
  const terms = new LocalTerms()
  const fields = SEARCH_FIELDS.map((name) => {
    const field = new FieldOccurrences(documents.length)
    documents.forEach((document, ordinal) => {
      const text = document[name]
      scanTokens(text, (start, end, position) => {
        const term = vocabulary.termAt(text, start, end)
        if (term >= 0) field.note(terms.numberOf(term), position)
      })
      field.endDocument(ordinal)
    })
    return field
  })
  const ids = Uint32Array.from(documents, ({ id }) => id)
  const lengths = new Uint32Array(documents.length * SEARCH_FIELDS.length)
  fields.forEach((field, index) => lengths.set(field.lengths, index * documents.length))
  const writer = new PartsWriter()
  writeTerms(writer, terms.names(vocabulary.terms), fields)
  return writer.finish(ids, lengths)
}

function writeTerms(
  writer: PartsWriter,
  names: readonly string[],
  fields: readonly FieldOccurrences[],
): void {
  for (const field of fields) field.groupByTerm(names.length)
  const order = Uint32Array.from(names.keys())
  order.sort((a, b) => ((names[a] as string) < (names[b] as string) ? -1 : 1))
  for (const number of order) {
    writer.beginTerm(names[number] as string)
    fields.forEach((field, index) => {
      writer.beginField()
      field.write(number, writer)
      writer.endField(index)
    })
    writer.endTerm()
  }
}
