import { SEARCH_FIELDS } from '../../query/index.ts'
import { scanTokens } from '../analysis/scan.ts'
import type { Vocabulary } from '../analysis/vocabulary.ts'
import type { SearchDocument } from '../search-document.ts'
import { FieldOccurrences } from './field-occurrences.ts'
import { PartsWriter } from './parts-writer.ts'
import type { SegmentParts } from './segment-format.ts'

/**
 * Packs documents into the parts of one segment. Linear, and a sort of the vocabulary.
 *
 * @param documents ids ascending, none twice
 */
export function buildSegment(documents: readonly SearchDocument[], vocabulary: Vocabulary): SegmentParts {
  const numbers = new Map<string, number>()
  const terms: string[] = []
  const fields = SEARCH_FIELDS.map(() => new FieldOccurrences(documents.length))
  const numberOf = (raw: string): number => {
    const { term } = vocabulary.wordOf(raw)
    let number = numbers.get(term)
    if (number === undefined) {
      number = term === '' ? -1 : terms.push(term) - 1
      numbers.set(term, number)
    }
    return number
  }
  documents.forEach((document, ordinal) => {
    SEARCH_FIELDS.forEach((name, index) => {
      const text = document[name]
      const field = fields[index]
      if (text === '' || field === undefined) return
      scanTokens(text, (start, end, position) => {
        const number = numberOf(text.slice(start, end))
        if (number >= 0) field.note(number, position)
      })
      field.endDocument(ordinal)
    })
  })
  return write(documents, terms, fields)
}

function write(
  documents: readonly SearchDocument[],
  terms: readonly string[],
  fields: readonly FieldOccurrences[],
): SegmentParts {
  const order = Uint32Array.from(terms.keys()).sort((a, b) => ((terms[a] ?? '') < (terms[b] ?? '') ? -1 : 1))
  for (const field of fields) field.groupByTerm(terms.length)
  const writer = new PartsWriter()
  for (const number of order) {
    writer.beginTerm(terms[number] ?? '')
    fields.forEach((field, index) => {
      writer.beginField()
      field.write(number, writer)
      writer.endField(index)
    })
    writer.endTerm()
  }
  const ids = Uint32Array.from(documents, ({ id }) => id)
  const lengths = new Uint32Array(documents.length * SEARCH_FIELDS.length)
  fields.forEach((field, index) => lengths.set(field.lengths, index * documents.length))
  return writer.finish(ids, lengths)
}
