import { columnsOf, linesOf, median } from './columns.ts'
import { joinWords } from './page-fragments.ts'
import type { Fragment, Line } from './pdf-page.ts'

const DROP_CAP_SIZE = 1.8
const DROP_CAP_UNITS = 2

/** The lines of a page in reading order. */
export function pageLines(fragments: readonly Fragment[], page: number): readonly Line[] {
  return columnsOf(fragments).flatMap((column, index) =>
    withDropCaps(column).map((line): Line => ({ ...line, page, column: index })),
  )
}

/** The lines of one column; a large first letter is put before the line at whose top it stands. */
function withDropCaps(column: readonly Fragment[]): readonly Fragment[] {
  const size = median(column.map((fragment) => fragment.size))
  const isCap = (fragment: Fragment): boolean =>
    fragment.size >= size * DROP_CAP_SIZE
    && fragment.text.trim().length <= DROP_CAP_UNITS
    && /\p{Lu}/u.test(fragment.text)
  const caps = column.filter(isCap)
  const lines = linesOf(column.filter((fragment) => !isCap(fragment))).map(toLine)
  for (const cap of caps) {
    // its top is that of the first line beside it, and those down to its foot are set in, but not as paragraphs are
    const isBeside = (line: Fragment): boolean =>
      line.base > cap.base - cap.size
      && line.base <= cap.base + size / 2
      && line.left >= cap.right - size
      && line.left <= cap.right + size * 2
    const index = lines.findIndex(isBeside)
    if (index === -1) lines.push(cap)
    else
      lines.forEach((line, place) => {
        if (!isBeside(line)) return
        const text = place === index ? cap.text.trim() + line.text.trimStart() : line.text
        lines[place] = { ...line, text, left: cap.left }
      })
  }
  return lines.sort((a, b) => a.base - b.base)
}

function toLine(fragments: readonly Fragment[]): Fragment {
  return fragments.reduce((before, after) => ({
    text: joinWords(before, after),
    left: before.left,
    right: Math.max(before.right, after.right),
    base: before.text.length >= after.text.length ? before.base : after.base,
    size: before.text.length >= after.text.length ? before.size : after.size,
    font: before.text.length >= after.text.length ? before.font : after.font,
  }))
}
