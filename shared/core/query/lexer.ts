import type { Span } from '../../model/span.ts'

/**
 * A piece of a query. `word` and `phrase` carry their text without suffixes; `field` is a name before a colon
 * (`isGlued`: something stands right behind the colon).
 */
export type QueryToken =
  | ({ readonly kind: 'open' | 'close' | 'and' | 'or' | 'not' | 'minus' | 'plus' } & Span)
  | ({ readonly kind: 'field'; readonly name: string; readonly isGlued: boolean } & Span)
  | ({ readonly kind: 'word'; readonly text: string; readonly suffix: Suffix } & Span)
  | ({
      readonly kind: 'phrase'
      readonly text: string
      readonly suffix: Suffix
      readonly isClosed: boolean
    } & Span)

/** What stands behind a word or phrase: `~1`, `^2`; null where absent, `''` for a bare `~`. */
export interface Suffix {
  readonly distance: string | null
  readonly boost: string | null
}

const SPACE = /\s/u
const OPENING_QUOTES = '"“”„‟«»「」『』＂'
const CLOSING_QUOTES: Readonly<Record<string, string>> = { '「': '」', '『': '』', '«': '»', '»': '«' }
const PAIRLESS_CLOSERS = '"“”‟＂'
const MINUS = '-−－'
// not the scheme of a web address
const FIELD = /^([A-Za-z]+)[:：](?!\/\/)/
const SUFFIX = /^(?:~(\d*)(?![\p{L}\d]))?(?:\^(\d+(?:\.\d+)?)(?![\p{L}\d]))?/u
const SUFFIX_AT_END = /(?:~(\d*))?(?:\^(\d+(?:\.\d+)?))?$/u
const OPERATORS: Readonly<Record<string, 'and' | 'or' | 'not'>> = { AND: 'and', OR: 'or', NOT: 'not' }

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
  if (OPENING_QUOTES.includes(character)) return phraseAt(text, start, character)
  if (MINUS.includes(character)) return { kind: 'minus', start, end: start + 1 }
  if (character === '+') return { kind: 'plus', start, end: start + 1 }
  return wordAt(text, start)
}

function phraseAt(text: string, start: number, opening: string): QueryToken {
  const paired = CLOSING_QUOTES[opening]
  let close = start + 1
  while (close < text.length && !closes(text.charAt(close), paired)) close++
  const isClosed = close < text.length
  const suffix = isClosed ? SUFFIX.exec(text.slice(close + 1, close + 32)) : null
  return {
    kind: 'phrase',
    text: text.slice(start + 1, close),
    suffix: { distance: suffix?.[1] ?? null, boost: suffix?.[2] ?? null },
    isClosed,
    start,
    end: isClosed ? close + 1 + (suffix?.[0].length ?? 0) : close,
  }
}

function closes(character: string, paired: string | undefined): boolean {
  return paired === undefined ? PAIRLESS_CLOSERS.includes(character) : character === paired
}

function wordAt(text: string, start: number): QueryToken {
  let end = start
  while (end < text.length && !endsWord(text.charAt(end))) end++
  const raw = text.slice(start, end)
  const operator = OPERATORS[raw]
  if (operator !== undefined) return { kind: operator, start, end }
  const field = FIELD.exec(raw)
  if (field !== null) {
    const nameEnd = start + field[0].length
    const next = text.charAt(nameEnd)
    const isGlued = next !== '' && !SPACE.test(next)
    return { kind: 'field', name: field[1] ?? '', isGlued, start, end: nameEnd }
  }
  const suffix = SUFFIX_AT_END.exec(raw)
  return {
    kind: 'word',
    text: raw.slice(0, raw.length - (suffix?.[0].length ?? 0)),
    suffix: { distance: suffix?.[1] ?? null, boost: suffix?.[2] ?? null },
    start,
    end,
  }
}

function endsWord(character: string): boolean {
  return SPACE.test(character) || '()（）'.includes(character) || OPENING_QUOTES.includes(character)
}
