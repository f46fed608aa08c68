import { tokenize, WORD_EQUIVALENTS, type Token, type TokenKind } from '../text/tokens.ts'

/**
 * A text as the aligner reads it: one entry per token in every list. `starts` and `ends` are UTF-16 offsets,
 * half-open. Equal hashes are taken for equal tokens (32 bits: one chance in four thousand million).
 */
export interface TokenStream {
  readonly count: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly hashes: Uint32Array
  readonly words: readonly string[]
  readonly isFigure: readonly boolean[]
  /** Share of a word, see `WORD_EQUIVALENTS`. */
  readonly equivalents: Float32Array
  /** How much an equal token says: a short word (`of`, `the`) half of what a long one does. */
  readonly evidence: Float32Array
  /** True for tokens that begin a sentence or line: what stands before them ends one. */
  readonly opensSentence: readonly boolean[]
  /** True for tokens with a quotation mark before them. */
  readonly isBehindQuote: readonly boolean[]
  /** Share of tokens (0–1) that are single characters of a script without spaces. */
  readonly unspacedShare01: number
}

const SHORT_WORD_LENGTH = 3

function evidenceOf(word: string, kind: TokenKind): number {
  if (kind === 'word' || kind === 'figure') return word.length > SHORT_WORD_LENGTH ? 1 : 0.5
  return WORD_EQUIVALENTS[kind]
}

/** FNV-1a over UTF-16 units with a final mix, so that the rolling sums of shingles spread well. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0
}

const SENTENCE_END = /^[.!?…]["'”’»)\]]*\s|[。！？\n]/
const DOUBLE_QUOTE = /["“”„«»「」『』]/
/** Words that a full stop shortens; single letters (`U.S.`, `Jonathan P.`) are taken for initials. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof rev hon sen rep gov gen col lt maj sgt capt st jr sr vs no inc corp co ltd jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

function isSentenceBreak(text: string, before: Token | undefined, after: Token): boolean {
  if (before === undefined) return true
  if (after.start - before.end === 1 && text.charAt(before.end) === ' ') return false
  const between = text.slice(before.end, after.start)
  if (between.includes('\n')) return true
  const isShortened =
    before.kind === 'word' && (before.folded.length === 1 || ABBREVIATIONS.has(before.folded))
  return !isShortened && SENTENCE_END.test(between)
}

/** The tokens of a text as parallel lists. Linear. */
export function readTokenStream(text: string): TokenStream {
  const tokens = [...tokenize(text)]
  const count = tokens.length
  const starts = new Uint32Array(count)
  const ends = new Uint32Array(count)
  const hashes = new Uint32Array(count)
  const equivalents = new Float32Array(count)
  const evidence = new Float32Array(count)
  let unspacedCount = 0
  // plain loops: typed arrays filled through an iterator take ten times as long
  for (let i = 0; i < count; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    starts[i] = token.start
    ends[i] = token.end
    hashes[i] = hashWord(token.folded)
    equivalents[i] = WORD_EQUIVALENTS[token.kind]
    evidence[i] = evidenceOf(token.folded, token.kind)
    if (token.kind !== 'word' && token.kind !== 'figure') unspacedCount++
  }
  return {
    count,
    starts,
    ends,
    hashes,
    equivalents,
    evidence,
    words: tokens.map((token) => token.folded),
    isFigure: tokens.map((token) => token.kind === 'figure'),
    opensSentence: tokens.map((token, i) => isSentenceBreak(text, tokens[i - 1], token)),
    isBehindQuote: tokens.map((token, i) =>
      DOUBLE_QUOTE.test(text.slice(tokens[i - 1]?.end ?? 0, token.start)),
    ),
    unspacedShare01: count === 0 ? 0 : unspacedCount / count,
  }
}

/** True when both streams are the same tokens in the same order. */
export function isSameTokens(a: TokenStream, b: TokenStream): boolean {
  return a.count === b.count && a.hashes.every((hash, i) => hash === b.hashes[i])
}

/** Sum of word equivalents of the tokens from `from` to `to` (half-open). */
export function countEquivalents(stream: TokenStream, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += stream.equivalents[i] ?? 0
  return sum
}

/** True when a sentence, line or the text ends before the token. */
export function isSentenceStart(stream: TokenStream, token: number): boolean {
  return token >= stream.count || stream.opensSentence[token] === true
}
