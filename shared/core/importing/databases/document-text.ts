import { normaliseLines } from '../../text/white-space.ts'
import { isFactivaCode } from './factiva/take-code.ts'
import type { ExportParagraph } from './export-paragraph.ts'
import { joinWrapped, wrapColumns } from './nexis/wrapped-lines.ts'

/** Lines of a text that nobody wrapped are longer than any that a program wraps. */
const MAX_WRAPPED_UNITS = 100
/** Paragraphs that reach over several lines are wrapped; a list of short lines is none. */
const MIN_WRAPPED_UNITS = 60
const CODED = /^(?<code>[A-Z]{2,3})(?:\t|\s{2,}| $)(?<value>.*)$/u
const MIN_CODES = 3

/**
 * The paragraphs of an export for word processors that was saved as plain text. A line is one, but where a program
 * wrapped them, those between blank lines are put together. Factiva's codes stand alone, as in its documents. Linear.
 */
export function paragraphsOfText(text: string): readonly ExportParagraph[] {
  const lines = normaliseLines(text)
    .split('\n')
    .map((line) => line.trimEnd())
  const isCoded = lines.filter((line) => codeOf(line) !== null).length >= MIN_CODES
  return unwrapped(lines)
    .flatMap((line) => (isCoded ? partsOf(line) : [line.trim()]))
    .map((line) => ({ text: line, role: 'text', headingLevel: 0 }))
}

function unwrapped(lines: readonly string[]): readonly string[] {
  const widest = lines.reduce((most, { length }) => Math.max(most, length), 0)
  if (widest > MAX_WRAPPED_UNITS || widest < MIN_WRAPPED_UNITS) return lines
  const columns = wrapColumns(lines)
  const joined: string[] = []
  let block: string[] = []
  for (const line of [...lines, '']) {
    if (line.trim() !== '') block.push(line)
    else {
      joined.push(...joinWrapped(block, columns), '')
      block = []
    }
  }
  return joined
}

function codeOf(line: string): Readonly<Record<string, string>> | null {
  const groups = CODED.exec(line.length < 10 ? `${line} ` : line)?.groups
  return groups !== undefined && isFactivaCode(groups['code'] ?? '') ? { ...groups } : null
}

/** `AN    EASTHE0020310512e75c0000h` is a code and its value; the number keeps a word before it, as in every layout. */
function partsOf(line: string): readonly string[] {
  const groups = codeOf(line)
  if (groups === null) return [line.trim()]
  const { code = '', value = '' } = groups
  return [code, code === 'AN' ? `AN ${value.trim()}` : value.trim()]
}
