import type { FormatReader } from '../../format.ts'
import { readingContext } from '../../reading-context.ts'
import { ReadingError } from '../../reading-error.ts'
import { draftOfDocument } from '../document-paragraph.ts'
import { readDocxDocument } from './read-document.ts'

/** Reads a Word file as one article. */
export const readDocx: FormatReader = ({ name, bytes, budget, options }) => {
  const document = readDocxDocument(bytes, budget)
  const draft = draftOfDocument(document, readingContext(name, options))
  if (draft === null) throw new ReadingError('no-text', 'a document without text')
  return Promise.resolve({ articles: [draft], problems: [] })
}
