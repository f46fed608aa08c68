import { normaliseLines } from '../../../text/white-space.ts'
import type { FormatReader } from '../../format.ts'
import { readRecords } from '../read-records.ts'
import { readProquestBlocks } from './read-proquest-record.ts'
import { readProquestLabel } from './labels.ts'
import { isProquestRule } from './rule.ts'

/** Pages of ProQuest's own that stand between the same rules as the records. */
const NO_RECORD =
  /^(?:report information|table of contents|contact us at|bibliography|citation style|inhaltsverzeichnis|table des matières|índice|indice|sommario|sumário|目次|目录|목차|copyright ©)/iu

/** Reads ProQuest's export as plain text: records between rules, a headline, then blocks with labels. */
export const readProquestText: FormatReader = (source) =>
  readRecords(
    source,
    { database: 'proquest', rule: 'proquest-text' },
    proquestRecords(normaliseLines(source.text ?? '').split('\n')),
    readProquestBlocks,
  )

/**
 * The blocks of each record. A rule may also stand in the text of an article: what has no number of its own belongs
 * to what follows. Where no record of a file has one, every part that opens a text is a record.
 */
export function* proquestRecords(lines: readonly string[]): Generator<readonly string[]> {
  const isNumbered = lines.some((line) => readProquestLabel(line.trim())?.field === 'number')
  let pending: string[] = []
  for (const section of sectionsOf(lines)) {
    const blocks = blocksOf(section)
    const [first] = blocks
    if (first === undefined || (pending.length === 0 && NO_RECORD.test(first))) continue
    if (!isNumbered && pending.length > 0 && opensText(blocks)) {
      yield pending
      pending = []
    }
    pending.push(...blocks)
    if (!isNumbered || !blocks.some((block) => readProquestLabel(block)?.field === 'number')) continue
    yield pending
    pending = []
  }
  // a file that was cut off ends without the number of its last record
  if (pending.some((block) => readProquestLabel(block) !== null)) yield pending
}

function opensText(blocks: readonly string[]): boolean {
  return blocks.some((block) => /^(?:text|abstract)$/u.test(readProquestLabel(block)?.field ?? ''))
}

function* sectionsOf(all: readonly string[]): Generator<readonly string[]> {
  let lines: string[] = []
  for (const line of all) {
    if (isProquestRule(line)) {
      yield lines
      lines = []
    } else lines.push(line)
  }
  yield lines
}

/** Lines between blank ones, as one string with line feeds. */
function blocksOf(lines: readonly string[]): readonly string[] {
  const blocks: string[] = []
  let current: string[] = []
  for (const line of [...lines, '']) {
    const trimmed = line.trim()
    if (trimmed !== '' && !(current.length > 0 && readProquestLabel(trimmed) !== null)) current.push(trimmed)
    else {
      if (current.length > 0) blocks.push(current.join('\n'))
      current = trimmed === '' ? [] : [trimmed]
    }
  }
  return blocks
}
