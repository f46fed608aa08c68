import type { Steps } from '../../steps.ts'

/** Up to this size a value is parsed at once, which takes some milliseconds. */
const PIECE_UNITS = 128 * 1024
/** Values deeper than this are parsed at once, whatever their size: records lie flat. */
const MAX_DEPTH = 8
const BLANK = /[^ \t\n\r]/gu

interface Found {
  readonly value: unknown
  /** Offset behind the value. */
  readonly end: number
}

/**
 * What `JSON.parse` answers, in steps: a list of thousands of records is parsed record by record. Linear.
 *
 * @param pieceUnits up to this size a value is parsed at once
 * @throws SyntaxError as `JSON.parse` does, in other words
 */
export function* parseJson(text: string, pieceUnits = PIECE_UNITS): Steps<unknown> {
  if (text.length <= pieceUnits) return JSON.parse(text) as unknown
  const { value, end } = yield* readValue(text, behindBlanks(text, 0), pieceUnits, 0)
  const rest = behindBlanks(text, end)
  if (rest < text.length) throw unexpected(text, rest)
  return value
}

function* readValue(text: string, start: number, pieceUnits: number, depth: number): Steps<Found> {
  yield
  const sign = text[start]
  const isContainer = (sign === '[' || sign === '{') && depth < MAX_DEPTH
  const end = endOfValue(text, start, isContainer ? Math.min(text.length, start + pieceUnits) : text.length)
  if (end !== null) return { value: JSON.parse(text.slice(start, end)) as unknown, end }
  if (!isContainer) throw unexpected(text, text.length)
  return sign === '['
    ? yield* readList(text, start, pieceUnits, depth)
    : yield* readObject(text, start, pieceUnits, depth)
}

function* readList(text: string, start: number, pieceUnits: number, depth: number): Steps<Found> {
  const items: unknown[] = []
  let at = behindBlanks(text, start + 1)
  if (text[at] === ']') return { value: items, end: at + 1 }
  for (;;) {
    const { value, end } = yield* readValue(text, at, pieceUnits, depth + 1)
    items.push(value)
    at = behindBlanks(text, end)
    if (text[at] === ']') return { value: items, end: at + 1 }
    if (text[at] !== ',') throw unexpected(text, at)
    at = behindBlanks(text, at + 1)
  }
}

function* readObject(text: string, start: number, pieceUnits: number, depth: number): Steps<Found> {
  const object = {}
  let at = behindBlanks(text, start + 1)
  if (text[at] === '}') return { value: object, end: at + 1 }
  for (;;) {
    if (text[at] !== '"') throw unexpected(text, at)
    const keyEnd = endOfString(text, at) ?? text.length
    const key = JSON.parse(text.slice(at, keyEnd)) as string
    at = behindBlanks(text, keyEnd)
    if (text[at] !== ':') throw unexpected(text, at)
    const { value, end } = yield* readValue(text, behindBlanks(text, at + 1), pieceUnits, depth + 1)
    // assigned, a key `__proto__` would be no key of its own
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
    at = behindBlanks(text, end)
    if (text[at] === '}') return { value: object, end: at + 1 }
    if (text[at] !== ',') throw unexpected(text, at)
    at = behindBlanks(text, at + 1)
  }
}

/** Where the value that begins at `start` ends; null when that is not before `limit`. Whether it is one is not asked. */
function endOfValue(text: string, start: number, limit: number): number | null {
  let depth = 0
  for (let at = start; at < limit; at++) {
    const sign = text[at]
    if (sign === '"') {
      const end = endOfString(text, at)
      if (end === null || end > limit) return null
      if (depth === 0) return end
      at = end - 1
    } else if (sign === '{' || sign === '[') depth++
    else if (sign === '}' || sign === ']') {
      if (depth === 0) return at
      if (--depth === 0) return at + 1
    } else if (
      depth === 0
      && (sign === ',' || sign === ' ' || sign === '\n' || sign === '\r' || sign === '\t')
    )
      return at
  }
  return limit === text.length && depth === 0 ? limit : null
}

/** Where the string that begins at `start` ends; null when it does not. */
function endOfString(text: string, start: number): number | null {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0
    while (text[quote - 1 - backslashes] === '\\') backslashes++
    if (backslashes % 2 === 0) return quote + 1
  }
  return null
}

function behindBlanks(text: string, start: number): number {
  BLANK.lastIndex = start
  return BLANK.exec(text)?.index ?? text.length
}

function unexpected(text: string, at: number): SyntaxError {
  const what = at >= text.length ? 'the file ends too early' : `unexpected ${JSON.stringify(text[at])}`
  return new SyntaxError(`${what} at position ${at}`)
}
