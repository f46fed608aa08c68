import type { Span } from '../../model/span.ts'

/**
 * A piece of a query. `word` and `phrase` carry their text without suffixes, a phrase what stands between its quotes,
 * where `\"` is a quote and `\\` a backslash; `field` is a name before a colon
 * (`isGlued`: something stands right behind the colon); `stray-quote` opens a phrase that nothing closes.
 */
export type QueryToken =
  | ({ readonly kind: 'open' | 'close' | 'and' | 'or' | 'not' | 'minus' | 'plus' | 'stray-quote' } & Span)
  | ({ readonly kind: 'field'; readonly name: string; readonly isGlued: boolean } & Span)
  | ({ readonly kind: 'word' | 'phrase'; readonly text: string; readonly suffix: Suffix } & Span)

/** What stands behind a word or phrase: `~1`, `^2`; null where absent, `''` for a bare `~`. */
export interface Suffix {
  readonly distance: string | null
  readonly boost: string | null
}

const SPACE = /\s/u
const QUOTES = '"“”„‟«»「」『』＂'
/** Marks that close only their own kind; the others close each other, since typists mix straight and curly. */
const CLOSING = new Map([
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
  ['»', '«'],
])
const MIXED_CLOSERS = '"“”‟＂'
/** A quote or a backslash that is part of a phrase. */
const ESCAPED = /\\(["“”‟＂\\])/gu
const MINUS = '-−－'
// neither an operator nor the scheme of a web address
const FIELD = /(?!(?:AND|OR|NOT)[:：])([A-Z]+)[:：](?!\/\/)/iy
const SUFFIXES = /(?:~\d*|\^\d+(?:\.\d+)?)*/y
const DISTANCE = /^\d*$/
const BOOST = /^\d+(?:\.\d+)?$/
const OPERATORS = new Map<string, 'and' | 'or' | 'not'>([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
])

const LONGEST_OPERATOR = 3

/** The tokens of a query, in order; offsets are UTF-16, half-open. Linear in the length of the text. */
export function tokenizeQuery(text: string): QueryToken[] {
  const tokens: QueryToken[] = []
  /** Closing quotes that stand nowhere further on. */
  const missing = new Set<string>()
  let at = 0
  while (at < text.length) {
    const character = text.charAt(at)
    if (SPACE.test(character)) {
      at++
      continue
    }
    const token = tokenAt(text, at, character, missing)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

function tokenAt(text: string, start: number, character: string, missing: Set<string>): QueryToken {
  if (character === '(' || character === '（') return { kind: 'open', start, end: start + 1 }
  if (character === ')' || character === '）') return { kind: 'close', start, end: start + 1 }
  if (QUOTES.includes(character)) return phraseAt(text, start, character, missing)
  if (MINUS.includes(character)) return { kind: 'minus', start, end: start + 1 }
  if (character === '+') return { kind: 'plus', start, end: start + 1 }
  return wordAt(text, start)
}

function phraseAt(text: string, start: number, opening: string, missing: Set<string>): QueryToken {
  const closers = CLOSING.get(opening) ?? MIXED_CLOSERS
  let close = missing.has(closers) ? text.length : start + 1
  while (close < text.length && !closers.includes(text.charAt(close))) close += isEscape(text, close) ? 2 : 1
  if (close >= text.length) {
    missing.add(closers)
    return { kind: 'stray-quote', start, end: start + 1 }
  }
  SUFFIXES.lastIndex = close + 1
  const [suffixes] = SUFFIXES.exec(text) ?? ['']
  return {
    kind: 'phrase',
    text: text.slice(start + 1, close).replace(ESCAPED, '$1'),
    suffix: readSuffixes(suffixes),
    start,
    end: close + 1 + suffixes.length,
  }
}

function isEscape(text: string, at: number): boolean {
  return (
    text.charAt(at) === '\\' && (MIXED_CLOSERS + '\\').includes(text.charAt(at + 1)) && at + 1 < text.length
  )
}

function wordAt(text: string, start: number): QueryToken {
  FIELD.lastIndex = start
  const field = FIELD.exec(text)
  if (field !== null) {
    const nameEnd = start + field[0].length
    const next = text.charAt(nameEnd)
    const isGlued = next !== '' && !SPACE.test(next)
    return { kind: 'field', name: field[1] ?? '', isGlued, start, end: nameEnd }
  }
  let end = start
  while (end < text.length && !endsWord(text.charAt(end))) end++
  const raw = text.slice(start, end)
  const operator = raw.length <= LONGEST_OPERATOR ? OPERATORS.get(raw.toUpperCase()) : undefined
  if (operator !== undefined) return { kind: operator, start, end }
  const suffixes = suffixStart(raw)
  return { kind: 'word', text: raw.slice(0, suffixes), suffix: readSuffixes(raw.slice(suffixes)), start, end }
}

/** Where the suffixes at the end of a word begin. Walks from the end: an expression would begin at every letter anew. */
function suffixStart(raw: string): number {
  for (let end = raw.length; ;) {
    let at = end
    while (at > 0 && '0123456789.'.includes(raw.charAt(at - 1))) at--
    const sign = raw.charAt(at - 1)
    const number = raw.slice(at, end)
    if (!(sign === '~' && DISTANCE.test(number)) && !(sign === '^' && BOOST.test(number))) return end
    end = at - 1
  }
}

/** A text in quotes, as `phraseAt` reads it. */
export function quote(text: string): string {
  return `"${text.replace(/["“”‟＂\\]/gu, '\\$&')}"`
}

/** The last distance and the last boost among suffixes. */
function readSuffixes(suffixes: string): Suffix {
  return { distance: lastNumber(suffixes, '~'), boost: lastNumber(suffixes, '^') }
}

/** What stands behind the last of a sign; null without one. */
function lastNumber(suffixes: string, sign: string): string | null {
  const at = suffixes.lastIndexOf(sign)
  return at < 0 ? null : (/^[\d.]*/.exec(suffixes.slice(at + 1))?.[0] ?? null)
}

function endsWord(character: string): boolean {
  return SPACE.test(character) || '()（）'.includes(character) || QUOTES.includes(character)
}
