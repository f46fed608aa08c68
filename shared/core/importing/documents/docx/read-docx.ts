import { readDocumentExport } from '../../databases/read-document-export.ts'
import type { FormatReader } from '../../format.ts'
import { readingContext } from '../../reading-context.ts'
import { ReadingError } from '../../reading-error.ts'
import { inSlices } from '../../steps.ts'
import { draftOfDocument } from '../document-paragraph.ts'
import { readDocxDocument } from './read-document.ts'

/** Reads a Word file as one article, an export of Nexis as many. */
export const readDocx: FormatReader = async (source) => {
  const { name, bytes, budget, options } = source
  const document = await inSlices(readDocxDocument(bytes, budget), options)
  const read = await readDocumentExport(source, document.paragraphs, 'docx')
  if (read !== null) return read
  const draft = draftOfDocument(document, readingContext(name, options))
  if (draft === null) throw new ReadingError('no-text', 'a document without text')
  return { articles: [draft], problems: [] }
}
