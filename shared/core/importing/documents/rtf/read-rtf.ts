import { readDocumentExport } from '../../databases/read-document-export.ts'
import type { FormatReader } from '../../format.ts'
import { readingContext } from '../../reading-context.ts'
import { ReadingError } from '../../reading-error.ts'
import { inSlices } from '../../steps.ts'
import { draftOfDocument } from '../document-paragraph.ts'
import { RtfReader } from './rtf-reader.ts'
import { readRtfTokens } from './rtf-tokens.ts'

/** Reads a file of Rich Text Format as one article, an export of a database as many. */
export const readRtf: FormatReader = async (source) => {
  const { name, bytes, options } = source
  const reader = new RtfReader()
  await inSlices(readRtfTokens(bytes, reader), options)
  reader.end()
  const { paragraphs, facts } = reader
  const read = await readDocumentExport(source, paragraphs, 'rtf')
  if (read !== null) return read
  const draft = draftOfDocument({ paragraphs, facts }, readingContext(name, options))
  if (draft === null) throw new ReadingError('no-text', 'a document without text')
  return { articles: [draft], problems: [] }
}
