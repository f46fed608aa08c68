import type { DocumentParagraph } from '../../documents/document-paragraph.ts'
import type { FormatResult, FormatSource } from '../../format.ts'
import { readRecords } from '../read-records.ts'
import { proquestLines } from './document-lines.ts'
import { readProquestBlocks } from './read-proquest-record.ts'
import { proquestRecords } from './read-proquest-text.ts'

/**
 * Reads an export of ProQuest as a document of a word processor.
 *
 * @param rule stable name of the reader, for the origins of the fields: `proquest-docx`
 */
export function readProquestDocument(
  source: FormatSource,
  paragraphs: readonly DocumentParagraph[],
  rule: string,
): Promise<FormatResult> {
  const records = proquestRecords(proquestLines(paragraphs))
  return readRecords(source, { database: 'proquest', rule }, records, readProquestBlocks)
}
