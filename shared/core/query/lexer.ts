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
const FIELD = /^(?!(?:AND|OR|NOT)[:：])([A-Za-z]+)[:：](?!\/\/)/
const SUFFIXES_AT_START = /^(?:~\d*|\^\d+(?:\.\d+)?)*/
const SUFFIXES_AT_END = /(?:~\d*|\^\d+(?:\.\d+)?)*$/
const OPERATORS = new Map<string, 'and' | 'or' | 'not'>([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
])

/** The tokens of a query, in order; offsets are UTF-16, half-open. Linear in the length of the text. */
export function tokenizeQuery(text: string): QueryToken[] {
  const tokens: QueryToken[] = []
  let at = 0
  while (at < text.length) {
    const character = text.charAt(at)
    if (SPACE.test(character)) {
      at++
      continue
    }
    const token = tokenAt(text, at, character)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

function tokenAt(text: string, start: number, character: string): QueryToken {
  if (character === '(' || character === '（') return { kind: 'open', start, end: start + 1 }
  if (character === ')' || character === '）') return { kind: 'close', start, end: start + 1 }
  if (QUOTES.includes(character)) return phraseAt(text, start, character)
  if (MINUS.includes(character)) return { kind: 'minus', start, end: start + 1 }
  if (character === '+') return { kind: 'plus', start, end: start + 1 }
  return wordAt(text, start)
}

function phraseAt(text: string, start: number, opening: string): QueryToken {
  const closers = CLOSING.get(opening) ?? MIXED_CLOSERS
  let close = start + 1
  while (close < text.length && !closers.includes(text.charAt(close))) close += isEscape(text, close) ? 2 : 1
  if (close >= text.length) return { kind: 'stray-quote', start, end: start + 1 }
  const [suffixes] = SUFFIXES_AT_START.exec(text.slice(close + 1)) ?? ['']
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
  let end = start
  while (end < text.length && !endsWord(text.charAt(end))) end++
  const raw = text.slice(start, end)
  const operator = OPERATORS.get(raw)
  if (operator !== undefined) return { kind: operator, start, end }
  const field = FIELD.exec(raw)
  if (field !== null) {
    const nameEnd = start + field[0].length
    const next = text.charAt(nameEnd)
    const isGlued = next !== '' && !SPACE.test(next)
    return { kind: 'field', name: field[1] ?? '', isGlued, start, end: nameEnd }
  }
  const [suffixes] = SUFFIXES_AT_END.exec(raw) ?? ['']
  const word = raw.slice(0, raw.length - suffixes.length)
  return { kind: 'word', text: word, suffix: readSuffixes(suffixes), start, end }
}

/** A text in quotes, as `phraseAt` reads it. */
export function quote(text: string): string {
  return `"${text.replace(/["“”‟＂\\]/gu, '\\$&')}"`
}

/** The last distance and the last boost among suffixes. */
function readSuffixes(suffixes: string): Suffix {
  return {
    distance: /.*~(\d*)/.exec(suffixes)?.[1] ?? null,
    boost: /.*\^([\d.]+)/.exec(suffixes)?.[1] ?? null,
  }
}

function endsWord(character: string): boolean {
  return SPACE.test(character) || '()（）'.includes(character) || QUOTES.includes(character)
}
