import type { DocumentParagraph } from '../../documents/document-paragraph.ts'
import type { FormatResult, FormatSource } from '../../format.ts'
import { readRecords } from '../read-records.ts'
import { nexisRecordLines } from './document-lines.ts'
import { readDocumentRecord } from './read-document-record.ts'

/**
 * Reads the newer Nexis export, a document of a word processor with a record behind the other.
 *
 * @param rule stable name of the reader, for the origins of the fields: `nexis-docx`
 */
export function readNexisDocument(
  source: FormatSource,
  paragraphs: Iterable<DocumentParagraph>,
  rule: string,
): Promise<FormatResult> {
  return readRecords(source, { database: 'nexis', rule }, nexisRecordLines(paragraphs), readDocumentRecord)
}
