import type { FormatReader } from '../../format.ts'
import { readingContext } from '../../reading-context.ts'
import { ReadingError } from '../../reading-error.ts'
import { draftOfDocument } from '../document-paragraph.ts'
import { readOdtDocument } from './read-document.ts'

/** Reads an OpenDocument text as one article. */
export const readOdt: FormatReader = ({ name, bytes, budget, options }) => {
  const draft = draftOfDocument(readOdtDocument(bytes, budget), readingContext(name, options))
  if (draft === null) throw new ReadingError('no-text', 'a document without text')
  return Promise.resolve({ articles: [draft], problems: [] })
}
