import type { FormatResult, FormatSource } from '../format.ts'
import type { ExportParagraph } from './export-paragraph.ts'
import { isFactivaDocument } from './factiva/document-lines.ts'
import { isNexisDocument } from './nexis/document-lines.ts'
import { isCountedNexisDocument } from './nexis/counted-document.ts'
import { isProquestDocument } from './proquest/document-lines.ts'
import { withSearchTerms } from './search-terms.ts'

/**
 * Reads a document of a word processor that is an export of a database; null when it is none. The result names the
 * format: `nexis-docx`.
 *
 * @param container what the document is otherwise
 */
export async function readDocumentExport(
  source: FormatSource,
  paragraphs: readonly ExportParagraph[],
  container: 'docx' | 'rtf' | 'text',
): Promise<FormatResult | null> {
  if (isNexisDocument(paragraphs)) {
    const format = `nexis-${container}`
    const { readNexisDocument } = await import('./nexis/read-nexis-document.ts')
    const result = await readNexisDocument(source, paragraphs, format)
    return { ...withSearchTerms(result, linesOf(paragraphs)), format }
  }
  if (isCountedNexisDocument(paragraphs)) {
    const format = `nexis-${container}`
    const { readCountedNexisDocument } = await import('./nexis/read-counted-document.ts')
    const result = await readCountedNexisDocument(source, paragraphs, format)
    return { ...withSearchTerms(result, linesOf(paragraphs)), format }
  }
  if (isFactivaDocument(paragraphs)) {
    const format = `factiva-${container}`
    const { readFactivaDocument } = await import('./factiva/read-factiva-document.ts')
    const result = await readFactivaDocument(source, paragraphs, format)
    return { ...withSearchTerms(result, linesOf(paragraphs)), format }
  }
  if (isProquestDocument(paragraphs)) {
    const format = `proquest-${container}`
    const { readProquestDocument } = await import('./proquest/read-proquest-document.ts')
    const result = await readProquestDocument(source, paragraphs, format)
    return { ...withSearchTerms(result, linesOf(paragraphs)), format }
  }
  return null
}

function linesOf(paragraphs: readonly ExportParagraph[]): readonly string[] {
  return paragraphs.flatMap(({ text }) => text.split(/[\n\t]/u))
}
