/** A row of a table as it stands in the text. */
export interface TableRow {
  readonly cells: readonly string[]
  /** The line it begins on, counted from 1. */
  readonly line: number
  /** UTF-16 offset in the text behind the row and its line feed. */
  readonly end: number
  /** A quote of the row was never closed: the text up to `end` may hold rows that it swallowed. */
  readonly isUnclosed: boolean
}

const QUOTE = '"'

/**
 * The row that begins at `start`. Cells may be quoted, with line feeds and doubled quotes inside; a quote that is
 * followed by neither delimiter nor line end is text. A quoted cell in which another cell seems to open on a later
 * line is taken as unclosed. Linear in the row.
 *
 * @param isQuoting false reads every quote as text
 */
export function readRow(
  text: string,
  start: number,
  delimiter: string,
  line: number,
  isQuoting = true,
): TableRow {
  const cells: string[] = []
  let at = start
  let isUnclosed = false
  for (;;) {
    if (isQuoting && text[at] === QUOTE) {
      const quoted = readQuoted(text, at + 1, delimiter)
      isUnclosed ||= quoted.isUnclosed
      cells.push(quoted.value)
      at = quoted.end
    } else {
      const end = endOfCell(text, at, delimiter)
      cells.push(text.slice(at, end))
      at = end
    }
    if (text[at] !== delimiter) break
    at++
  }
  return { cells, line, end: Math.min(text.length, at + 1), isUnclosed }
}

function endOfCell(text: string, start: number, delimiter: string): number {
  let at = start
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++
  return at
}

function readQuoted(
  text: string,
  start: number,
  delimiter: string,
): { readonly value: string; readonly end: number; readonly isUnclosed: boolean } {
  const parts: string[] = []
  let from = start
  let feed = -1
  let isUnclosed = false
  for (;;) {
    const quote = text.indexOf(QUOTE, from)
    if (quote === -1) return { value: parts.join('') + text.slice(from), end: text.length, isUnclosed: true }
    if (feed === -1) {
      const nextFeed = text.indexOf('\n', from)
      if (nextFeed !== -1 && nextFeed < quote) feed = nextFeed
    }
    if (text[quote + 1] === QUOTE) {
      parts.push(text.slice(from, quote + 1))
      from = quote + 2
      continue
    }
    let after = quote + 1
    while (text[after] === ' ') after++
    if (after >= text.length || text[after] === delimiter || text[after] === '\n') {
      return { value: parts.join('') + text.slice(from, quote), end: after, isUnclosed }
    }
    const before = text[quote - 1]
    if (feed !== -1 && (before === delimiter || before === '\n')) isUnclosed = true
    parts.push(text.slice(from, quote + 1))
    from = quote + 1
  }
}

/** How many lines end in `text` between two offsets. */
export function linesBetween(text: string, start: number, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++
  return count
}
