import { readHeaderLine } from '../../headers/header-line.ts'
import { joinLines, knownWordsOf } from '../../plain/join-lines.ts'
import { median } from './columns.ts'
import type { Line } from './pdf-page.ts'

/** Lines that are one paragraph, in reading order. */
export interface Block {
  readonly lines: readonly Line[]
  readonly text: string
  readonly size: number
  readonly page: number
}

const WIDER_LEADING = 1.3
const OTHER_SIZE = 1.12
const INDENT_EMS = 0.8
/** Large type is set with more room between its lines. */
const LARGE_TYPE_LEADING = 1.7
/** A paragraph's last line leaves room for the next word; this much more room and it needs no full stop. */
const SHORT_EMS = 2
const LINES_WITH_HEADERS = 12
const OTHER_WIDTH = 0.7
const ENDS_SENTENCE = /[.!?…。！？:;][)"”’'»」』\]\d]*$/u
const STARTS_ITEM = /^\s*(?:[•●▪■◦‣·∙*–-]\s|\d{1,2}[.)]\s|\([a-z\d]{1,2}\)\s)/u
const LOWER_CASE = /^[\p{Ll}]/u
const CASED = /^\p{L}/u
const HYPHEN = /(?<=\p{L})[-\u00ad\u2010]$/u
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

/** What joining the lines of a document came to. */
export interface TextBlocks {
  readonly blocks: readonly Block[]
  /** The first word put together from two lines, as it stood and as it became; null when there is none. */
  readonly firstJoin: { readonly before: string; readonly after: string } | null
}

/**
 * The paragraphs that lines in reading order make: parted by wider gaps, indents, other sizes and short last lines;
 * going on in the next column or on the next page where the sentence does. A word broken at a line's end is put together
 * only when it stands whole elsewhere in the document.
 *
 * @param joinsWords false leaves every hyphen where it is
 */
export function blocksOf(lines: readonly Line[], joinsWords = true): TextBlocks {
  const columns = measureColumns(lines)
  const groups: Line[][] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const group = groups.at(-1)
    const isApart = index < LINES_WITH_HEADERS && before !== undefined && (isHeader(before) || isHeader(line))
    if (
      group === undefined
      || before === undefined
      || isApart
      || startsBlock(before, line, lines[index + 1], columns)
    )
      groups.push([line])
    else group.push(line)
  })
  const known = knownWordsOf(joinsWords ? lines.map(({ text }) => text).join('\n') : '')
  let firstJoin: TextBlocks['firstJoin'] = null
  const blocks = groups.map((group): Block => {
    const text = group.reduce((before, line) => {
      const after = cleanLine(line.text)
      if (before === '') return after
      const whole = joinLines(before.replace(/[\u2010]$/u, '-'), after, known)
      if (HYPHEN.test(before) && !whole.startsWith(before) && firstJoin === null)
        firstJoin = { before: `${before}\n${after}`.slice(-200), after: whole.slice(-200) }
      return whole
    }, '')
    const [first] = group
    return { lines: group, text, size: median(group.map(({ size }) => size)), page: first?.page ?? 0 }
  })
  return { blocks: blocks.filter(({ text }) => text !== ''), firstJoin }
}

function cleanLine(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/gu, (sign) => LIGATURES[sign] ?? sign).trim()
}

interface ColumnMeasure {
  readonly left: number
  readonly right: number
  readonly leading: number
  readonly size: number
}

const keyOf = ({ page, column }: Line): string => `${page} ${column}`

function measureColumns(lines: readonly Line[]): ReadonlyMap<string, ColumnMeasure> {
  const ofColumn = new Map<string, Line[]>()
  for (const line of lines) {
    const known = ofColumn.get(keyOf(line))
    if (known === undefined) ofColumn.set(keyOf(line), [line])
    else known.push(line)
  }
  return new Map(
    [...ofColumn].map(([key, all]) => {
      const gaps = all.flatMap((line, index) => {
        const gap = line.base - (all[index - 1]?.base ?? Infinity)
        return gap > 0 && gap < line.size * 3 ? [gap] : []
      })
      // the smaller half are gaps inside paragraphs, also where every paragraph is short
      const inner = gaps.sort((a, b) => a - b).slice(0, Math.ceil(gaps.length / 2))
      return [
        key,
        {
          left: Math.min(...all.map(({ left }) => left)),
          right: Math.max(...all.map(({ right }) => right)),
          leading: median(inner),
          size: median(all.map(({ size }) => size)),
        },
      ]
    }),
  )
}

/** A caption over the whole page does not go on in a column below it. */
function areOfOtherWidth(a: ColumnMeasure, b: ColumnMeasure): boolean {
  const widths = [a, b].map(({ left, right }) => right - left)
  return Math.min(...widths) < Math.max(...widths) * OTHER_WIDTH
}

/** A byline or a line with the date and nothing else. */
function isHeader({ text }: Line): boolean {
  const line = text.trim()
  return readHeaderLine(line).bodyStart === line.length
}

function startsBlock(
  before: Line,
  line: Line,
  next: Line | undefined,
  columns: ReadonlyMap<string, ColumnMeasure>,
): boolean {
  const { size } = line
  if (Math.max(size, before.size) > Math.min(size, before.size) * OTHER_SIZE) return true
  if (STARTS_ITEM.test(line.text)) return true
  const isNextColumn = keyOf(before) !== keyOf(line)
  const column = columns.get(keyOf(line))
  const columnBefore = columns.get(keyOf(before))
  if (column === undefined || columnBefore === undefined) return true
  const isLarge = size > column.size * OTHER_SIZE
  const firstWord = /^\s*\S+/u.exec(line.text)?.[0].trim() ?? ''
  const wordWidth = ((line.right - line.left) * (firstWord.length + 1)) / Math.max(1, line.text.length)
  const room = columnBefore.right - before.right
  const endsSentence = ENDS_SENTENCE.test(before.text.trim())
  const isBroken = HYPHEN.test(before.text.trim()) && LOWER_CASE.test(line.text)
  // another typeface for whole lines is a heading, unless the sentence goes on in it
  if (before.font !== line.font && !isBroken && room > size * SHORT_EMS && !LOWER_CASE.test(line.text))
    return true
  if (isNextColumn) {
    if (isBroken) return false
    if (!isLarge && areOfOtherWidth(columnBefore, column)) return true
    if (LOWER_CASE.test(line.text)) return endsSentence && room > wordWidth
    return endsSentence || room > wordWidth + size || !CASED.test(line.text)
  }
  const gap = line.base - before.base
  const leading = Math.max(
    column.leading * WIDER_LEADING,
    size * (isLarge ? LARGE_TYPE_LEADING : WIDER_LEADING),
  )
  if (gap > leading) return true
  const isIndented = line.left > column.left + size * INDENT_EMS
  const isIndentedBefore = before.left > column.left + size * INDENT_EMS
  if (isBroken) return false
  if (isIndented && !isIndentedBefore && line.left - before.left < size * 6) return true
  // of two indented lines the second opens a paragraph when the line after it is not
  const isNextFlush =
    next !== undefined && keyOf(next) === keyOf(line) && next.left < column.left + size * INDENT_EMS
  if (isIndented && isIndentedBefore && isNextFlush && Math.abs(line.left - before.left) < size / 2)
    return true
  if (room > wordWidth * 1.1 && endsSentence) return true
  return room > wordWidth + size * SHORT_EMS && !LOWER_CASE.test(line.text)
}
