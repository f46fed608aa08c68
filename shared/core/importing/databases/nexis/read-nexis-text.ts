import { normaliseLines } from '../../../text/white-space.ts'
import type { FormatReader } from '../../format.ts'
import { readRecords } from '../read-records.ts'
import { withSearchTerms } from '../search-terms.ts'
import { readLabel } from './labels.ts'
import { isNexisCounter, isNexisCover } from './nexis-counter.ts'
import { readNexisBlocks, type NexisBlock } from './read-blocks.ts'
import { joinWrapped, wrapColumns } from './wrapped-lines.ts'

/** No cover is longer. */
const COVER_UNITS = 20_000
const CENTRED = /^ {8,}\S/u

/** Reads the older Nexis export as plain text, whose lines are wrapped and whose counters may be wrong. */
export const readNexisText: FormatReader = async (source) => {
  const text = source.text ?? ''
  const result = await readRecords(
    source,
    { database: 'nexis', rule: 'nexis-text' },
    recordsOf(text),
    (lines, record) => readNexisBlocks(blocksOf(lines), record),
  )
  return withSearchTerms(result, coverOf(text))
}

/** The lines above the first record. */
function coverOf(text: string): readonly string[] {
  const front = normaliseLines(text.slice(0, COVER_UNITS)).split('\n')
  const first = front.findIndex(isNexisCounter)
  return first === -1 ? [] : front.slice(0, first)
}

/** The lines of each record; what stands above the first, the user's name and request, is no article. */
function* recordsOf(text: string): Generator<readonly string[]> {
  let lines: string[] | null = null
  for (const line of normaliseLines(text).split('\n')) {
    if (isNexisCounter(line)) {
      if (lines !== null) yield lines
      lines = []
    } else if (lines !== null && isNexisCover(line)) {
      yield lines
      lines = null
    } else lines?.push(line)
  }
  if (lines !== null) yield lines
}

function blocksOf(lines: readonly string[]): readonly NexisBlock[] {
  const columns = wrapColumns(lines)
  const blocks: NexisBlock[] = []
  let current: string[] = []
  const close = (): void => {
    if (current.length > 0) blocks.push(toBlock(current, columns))
    current = []
  }
  for (const line of lines) {
    if (line.trim() === '') close()
    else {
      // labels may follow each other without a blank line
      if (readLabel(line, 'capitals') !== null) close()
      current.push(line)
    }
  }
  close()
  return blocks
}

function toBlock(lines: readonly string[], columns: number): NexisBlock {
  const trimmed = lines.map((line) => line.trim())
  const isLabelled = readLabel(trimmed[0] ?? '', 'capitals') !== null
  return {
    lines: trimmed,
    paragraphs: isLabelled ? [trimmed.join(' ')] : joinWrapped(trimmed, columns),
    isCentred: lines.every((line) => CENTRED.test(line)),
  }
}
