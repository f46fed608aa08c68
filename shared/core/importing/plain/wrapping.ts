/** How a text file is hard-wrapped. */
export interface Wrapping {
  /** Width of the widest lines but for outliers, in columns. */
  readonly columns: number
  readonly hasBlankLines: boolean
  /** Paragraphs open with an indent. */
  readonly hasIndents: boolean
}

const MIN_COLUMNS = 45
const MAX_COLUMNS = 100
const MIN_INNER_LINES = 3
const MIN_FULL_SHARE = 0.75
/** A wrapped line falls short of the width by at most a long word. */
const MAX_MISSING_COLUMNS = 18
const MAX_SENTENCE_END_SHARE = 0.5
const WIDEST_SHARE = 0.9
const MIN_LOWER_CASE_SHARE = 0.4
const MIN_INNER_SHARE = 0.3
const ENDS_SENTENCE = /[.!?…。！？][)"”’'»」』]*$/u
const CASED = /^\p{Lu}|^\p{Ll}/u
const INDENTED = /^(?: {2,}|\t|\u3000)\S/u
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/gu

/**
 * Whether lines were broken at a fixed width, 70 to 80 columns as agencies and archives do: lines that go on in
 * the next one are nearly all about full, and the next one mostly begins in lower case. Null when not: a list of
 * headlines is no wrapped paragraph. Linear.
 */
export function detectWrapping(lines: readonly string[]): Wrapping | null {
  const filled = lines.filter((line) => line.trim() !== '').length
  const hasBlankLines = lines.length - filled >= 2
  const pairs = neighbours(lines)
  // a file of one-line paragraphs parted by blank lines has hardly any neighbours
  if (pairs.length < MIN_INNER_LINES || (hasBlankLines && pairs.length < filled * MIN_INNER_SHARE))
    return null
  const open = pairs.filter(([line]) => !ENDS_SENTENCE.test(line))
  if (open.length < pairs.length * (1 - MAX_SENTENCE_END_SHARE)) return null
  // one headline or address may be wider than the rest
  const widths = open.map(([line]) => columnsOf(line)).sort((x, y) => x - y)
  const columns = widths[Math.floor((widths.length - 1) * WIDEST_SHARE)] ?? 0
  if (columns < MIN_COLUMNS || columns > MAX_COLUMNS) return null
  const full = open.filter(([line]) => columnsOf(line) >= columns - MAX_MISSING_COLUMNS)
  if (full.length < open.length * MIN_FULL_SHARE) return null
  const cased = full.filter(([, next]) => CASED.test(next))
  const lowerCase = cased.filter(([, next]) => /^\p{Ll}/u.test(next))
  if (lowerCase.length < cased.length * MIN_LOWER_CASE_SHARE) return null
  const indents = lines.filter((line) => INDENTED.test(line)).length
  return { columns, hasBlankLines, hasIndents: indents >= 2 && indents < filled * 0.6 }
}

/** The width of a line in columns: East Asian characters take two. */
export function columnsOf(line: string): number {
  return line.length + (line.match(WIDE)?.length ?? 0)
}

/** Each line that another follows at once, with that other, both trimmed. */
function neighbours(lines: readonly string[]): readonly (readonly [line: string, next: string])[] {
  return lines
    .map((line, index) => [line.trim(), (lines[index + 1] ?? '').trim()] as const)
    .filter(([line, next]) => line !== '' && next !== '')
}
