import type { FormatResult, FormatSource } from '../../format.ts'
import { foldWhiteSpace } from '../../../text/white-space.ts'
import type { ExportParagraph } from '../export-paragraph.ts'
import { readRecords } from '../read-records.ts'
import { readLabel } from './labels.ts'
import { isNexisCounter } from './nexis-counter.ts'
import { readNexisBlocks, type NexisBlock } from './read-blocks.ts'

/** Reads an export of the older Nexis as a document: a paragraph is a block. */
export function readCountedNexisDocument(
  source: FormatSource,
  paragraphs: readonly ExportParagraph[],
  rule: string,
): Promise<FormatResult> {
  return readRecords(source, { database: 'nexis', rule }, recordsOf(paragraphs), readNexisBlocks)
}

function* recordsOf(paragraphs: readonly ExportParagraph[]): Generator<readonly NexisBlock[]> {
  let blocks: NexisBlock[] | null = null
  for (const paragraph of paragraphs) {
    if (isNexisCounter(paragraph.text)) {
      if (blocks !== null) yield blocks
      blocks = []
      continue
    }
    const block = toBlock(paragraph)
    if (block.lines.length > 0) blocks?.push(block)
  }
  if (blocks !== null) yield blocks
}

function toBlock({ text, isCentred = false }: ExportParagraph): NexisBlock {
  const lines = text
    .split('\n')
    .map(foldWhiteSpace)
    .filter((line) => line !== '')
  const isLabelled = readLabel(lines[0] ?? '', 'capitals') !== null
  return { lines, paragraphs: isLabelled ? [lines.join(' ')] : lines, isCentred }
}
