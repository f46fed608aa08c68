import { columnsOf } from '../../plain/wrapping.ts'

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，「」]/u
const MIN_COLUMNS = 40
const MAX_COLUMNS = 120

/** Columns at which a file is wrapped: those of its widest line that is no outlier. */
export function wrapColumns(lines: readonly string[]): number {
  let widest = 0
  for (const line of lines) {
    const columns = columnsOf(line)
    if (columns > widest && columns <= MAX_COLUMNS) widest = columns
  }
  return Math.max(widest, MIN_COLUMNS)
}

/**
 * The paragraphs in lines wrapped at `columns`: a line goes on in the next one where the next one's first word would
 * not have fitted; a line that ends earlier was ended by hand, as in lists and verse.
 */
export function joinWrapped(lines: readonly string[], columns: number): readonly string[] {
  const paragraphs: string[] = []
  let parts: string[] = []
  let previous = ''
  const close = (): void => {
    if (parts.length > 0) paragraphs.push(parts.join(''))
    parts = []
  }
  for (const line of lines) {
    if (parts.length > 0) {
      const [word = ''] = line.split(' ', 1)
      if (columnsOf(previous) + 1 + columnsOf(word) <= columns) close()
      else if (!UNSPACED.test(previous.at(-1) ?? '') || !UNSPACED.test(line[0] ?? '')) parts.push(' ')
    }
    parts.push(line)
    previous = line
  }
  close()
  return paragraphs
}
