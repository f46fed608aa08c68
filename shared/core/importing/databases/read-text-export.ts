import type { FormatReader } from '../format.ts'
import { ReadingError } from '../reading-error.ts'
import { paragraphsOfText } from './document-text.ts'
import { readDocumentExport } from './read-document-export.ts'

/** Reads an export for word processors that was saved or copied as plain text. */
export const readTextExport: FormatReader = async (source) => {
  const result = await readDocumentExport(source, paragraphsOfText(source.text ?? ''), 'text')
  if (result === null) throw new ReadingError('no-text', 'an export without records')
  return result
}
