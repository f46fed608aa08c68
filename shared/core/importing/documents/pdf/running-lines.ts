import { isPublicationName } from '../../headers/outlet-name.ts'
import { readRecordDate } from '../../records/record-date.ts'
import type { Line, PdfPage } from './pdf-page.ts'

/** Why a line at the edge of a page is none of the text. */
export type RunningRule = 'running-line' | 'page-number' | 'print-line'

export interface RunningLine {
  readonly line: Line
  readonly rule: RunningRule
}

const EDGE_SHARE = 0.14
const EDGE_LINES = 3
const SAME_PLACE_SHARE = 0.015
const MAX_LINE_UNITS = 200
/** A number alone at the very foot of a page, well below the text, is its number. */
const FOOT_SHARE = 0.08
const APART_EMS = 1.8
const HEAD_SHARE = 0.08
const MAX_HEAD_UNITS = 80
const NUMBER =
  /^(?:page|seite|p\.|s\.|pagina|página|第)?\s*[-–—|[(]*\s*(?<number>\d{1,4}|[ivxlc]{1,7})\s*[-–—|\])]*\s*(?:(?:\/|of|von|de|sur|di|／)\s*\d{1,4})?\s*(?:쪽|페이지|頁|页|ページ)?$/iu
const NUMBER_OF_ALL =
  /^(?:page|seite|p\.|s\.)?\s*[-–—]?\s*\d{1,4}\s*(?:\/|of|von|de|sur|di)\s*\d{1,4}$|^[-–—]\s?\d{1,4}\s?[-–—]$|^(?:page|seite)\s\d{1,4}$/iu
/** What browsers print below a page: its address and how many pages there are. */
const PRINT_FOOT = /^(?<url>https?:\/\/\S+)(?:\s+(?:page\s)?\d{1,4}(?:\s?\/\s?|\sof\s)\d{1,4})?$/iu
/** And above: the day of printing and the title. */
const PRINT_HEAD =
  /^(?:\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\.?,?\s+(?:(?:오전|오후)\s?)?\d{1,2}:\d{2}(?:\s?[AP]M)?)(?:\s+.+)?$/iu

/**
 * The lines that a document repeats at the edges of its pages: heads and feet that stand on most pages at the same
 * height, differing in numbers at most, page numbers that count with the pages, and what browsers print around a page.
 */
export function findRunningLines(lines: readonly Line[], pages: readonly PdfPage[]): readonly RunningLine[] {
  const edges = edgeLines(lines, pages)
  const repeated = new Set([...findRepeated(edges, pages.length), ...findFacingHeads(edges)])
  const numbers = findNumbers(edges, pages)
  return edges.flatMap(({ line }): readonly RunningLine[] => {
    const text = line.text.trim()
    if (PRINT_FOOT.test(text) || PRINT_HEAD.test(text)) return [{ line, rule: 'print-line' }]
    if (numbers.has(line)) return [{ line, rule: 'page-number' }]
    return repeated.has(line) ? [{ line, rule: 'running-line' }] : []
  })
}

/** The address that a browser printed below the pages, null for none. */
export function printedAddress(running: readonly RunningLine[]): string | null {
  for (const { line, rule } of running) {
    const url = rule === 'print-line' ? PRINT_FOOT.exec(line.text.trim())?.groups?.['url'] : undefined
    // long addresses are cut
    if (url !== undefined && !/…|\.\.\.$/u.test(url)) return url
  }
  return null
}

/** A running line with the day of the paper, null for none; the day of printing from a browser is none. */
export function printedDay(running: readonly RunningLine[]): string | null {
  return (
    running.find(({ line, rule }) => rule === 'running-line' && readRecordDate(line.text) !== null)?.line.text
    ?? null
  )
}

/** The name of the paper among running lines, null for none. */
export function printedName(running: readonly RunningLine[]): string | null {
  const names = running.map(({ line, rule }) => (rule === 'running-line' ? line.text.trim() : ''))
  return names.find(isPublicationName) ?? null
}

interface EdgeLine {
  readonly line: Line
  /** Height on the page, 0 at its top and 1 at its foot. */
  readonly height01: number
}

function edgeLines(lines: readonly Line[], pages: readonly PdfPage[]): readonly EdgeLine[] {
  const ofPage = new Map<number, Line[]>()
  for (const line of lines) {
    const known = ofPage.get(line.page)
    if (known === undefined) ofPage.set(line.page, [line])
    else known.push(line)
  }
  return [...ofPage].flatMap(([page, all]) => {
    const { height = 0, width = 0 } = pages[page] ?? {}
    const tall = Math.max(height, width)
    const bases = [...new Set(all.map(({ base }) => Math.round(base)))].sort((a, b) => a - b)
    const top = bases[EDGE_LINES - 1] ?? Infinity
    const foot = bases.at(-EDGE_LINES) ?? -Infinity
    return all
      .map((line) => ({ line, height01: line.base / (line.base > height ? tall : height) }))
      .filter(
        ({ line, height01 }) =>
          line.text.length <= MAX_LINE_UNITS
          && ((height01 < EDGE_SHARE && line.base <= top + 1)
            || (height01 > 1 - EDGE_SHARE && line.base >= foot - 1)),
      )
  })
}

/** Lines with the same words at the same height on more than half of the pages, or of the left or right ones. */
function findRepeated(edges: readonly EdgeLine[], pageCount: number): ReadonlySet<Line> {
  const groups = new Map<string, EdgeLine[]>()
  for (const edge of edges) {
    const key = keyOf(edge.line.text)
    if (key === '') continue
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [edge])
    else known.push(edge)
  }
  const repeated = new Set<Line>()
  for (const group of groups.values()) {
    for (const { line, height01 } of group) {
      const same = group.filter((other) => Math.abs(other.height01 - height01) < SAME_PLACE_SHARE)
      const count = new Set(same.map((other) => other.line.page)).size
      if (count >= 2 && count >= Math.min(3, pageCount * 0.4)) repeated.add(line)
    }
  }
  return repeated
}

/**
 * Heads that differ between left and right pages: alone at the top of pages, at one height and in one size, well above
 * the text.
 */
function findFacingHeads(edges: readonly EdgeLine[]): readonly Line[] {
  const heads = edges.filter(
    ({ line, height01 }) =>
      height01 < HEAD_SHARE
      && line.text.length <= MAX_HEAD_UNITS
      && edges.every(
        (other) =>
          other.line === line
          || other.line.page !== line.page
          || Math.abs(other.line.base - line.base) < 1
          || other.line.base > line.base + other.line.size * APART_EMS,
      ),
  )
  return heads
    .filter(({ line, height01 }) =>
      heads.some(
        (other) =>
          other.line.page !== line.page
          && Math.abs(other.height01 - height01) < SAME_PLACE_SHARE / 3
          && Math.abs(other.line.size - line.size) < 0.1,
      ),
    )
    .map(({ line }) => line)
}

/** Without case, spaces and numbers: `The Ledger – 3` and `THE LEDGER – 14` are one. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d+/gu, '#')
    .replace(/[^\p{L}#]+/gu, '')
    .replace(/^#+$/u, '')
}

/** Lone numbers that count with the pages on two pages at least, and such as say themselves that they are of pages. */
function findNumbers(edges: readonly EdgeLine[], pages: readonly PdfPage[]): ReadonlySet<Line> {
  const counted = edges.flatMap(({ line }) => {
    const written = NUMBER.exec(line.text.trim())?.groups?.['number']
    if (written === undefined) return []
    const number = /^\d/u.test(written) ? Number(written) : romanNumber(written)
    return number === null ? [] : [{ line, offset: number - line.page }]
  })
  const found = new Set<Line>()
  for (const { line, offset } of counted) {
    const isAlone = isAloneAtFoot(line, edges)
    const isCounting = counted.some((other) => other.offset === offset && other.line.page !== line.page)
    if (isAlone || isCounting || NUMBER_OF_ALL.test(line.text.trim())) found.add(line)
    // the first and the last page may have theirs elsewhere
    else if (pages.length > 2 && counted.some((other) => other.line !== line && other.offset === offset))
      found.add(line)
  }
  return found
}

function isAloneAtFoot(line: Line, edges: readonly EdgeLine[]): boolean {
  const own = edges.find((edge) => edge.line === line)
  if (
    own === undefined
    || own.height01 < 1 - FOOT_SHARE
    || !/^\D{0,3}\d{1,3}\D{0,3}$/u.test(line.text.trim())
  )
    return false
  return edges.every(
    (edge) =>
      edge === own || edge.line.page !== line.page || edge.line.base < line.base - line.size * APART_EMS,
  )
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

function romanNumber(written: string): number | null {
  const values = Array.from(written.toLowerCase(), (letter) => ROMAN[letter] ?? 0)
  const sum = values.reduce(
    (total, value, index) => total + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  )
  return sum > 0 ? sum : null
}
