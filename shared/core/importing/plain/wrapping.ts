/** How a text file is hard-wrapped. */
export interface Wrapping {
  /** Width of the widest lines, in columns. */
  readonly columns: number
  readonly hasBlankLines: boolean
  /** Paragraphs open with an indent. */
  readonly hasIndents: boolean
}

const MIN_COLUMNS = 45
const MAX_COLUMNS = 100
const MIN_INNER_LINES = 3
const MIN_FULL_SHARE = 0.75
const MAX_SENTENCE_END_SHARE = 0.5
const ENDS_SENTENCE = /[.!?…。！？][)"”’'»」』]*$/u
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/gu

/**
 * Whether lines were broken at a fixed width, 70 to 80 columns as agencies and archives do: nearly all lines that
 * another follows are about full, and most of them end in the middle of a sentence. Null when not. Linear.
 */
export function detectWrapping(lines: readonly string[]): Wrapping | null {
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '')
  const blankLines = lines.length - filled.length
  const inner = innerLines(lines)
  if (inner.length < MIN_INNER_LINES) return null
  const widths = inner.map(columnsOf).sort((a, b) => a - b)
  const columns = widths.at(-1) ?? 0
  if (columns < MIN_COLUMNS || columns > MAX_COLUMNS) return null
  const full = widths.filter((width) => width >= columns * 0.7).length
  const sentenceEnds = inner.filter((line) => ENDS_SENTENCE.test(line)).length
  const isWrapped =
    full >= inner.length * MIN_FULL_SHARE && sentenceEnds <= inner.length * MAX_SENTENCE_END_SHARE
  if (!isWrapped) return null
  // a file of one-line paragraphs parted by blank lines has hardly any inner lines
  if (blankLines > 0 && inner.length < filled.length * 0.3) return null
  const indents = lines.filter((line) => /^(?: {2,}|\t|\u3000)\S/u.test(line)).length
  return {
    columns,
    hasBlankLines: blankLines >= 2,
    hasIndents: indents >= 2 && indents < filled.length * 0.6,
  }
}

/** The width of a line in columns: East Asian characters take two. */
export function columnsOf(line: string): number {
  return line.length + (line.match(WIDE)?.length ?? 0)
}

/** Lines that another line of the same block follows. */
function innerLines(lines: readonly string[]): readonly string[] {
  return lines
    .filter((line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '')
    .map((line) => line.trim())
}
