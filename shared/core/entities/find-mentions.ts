import type { Mention, MentionType } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import type { Candidate } from './candidate.ts'
import { detectDates } from './dates/detect.ts'
import { detectKoreanDates } from './dates/korean.ts'
import { resolveDate } from './dates/resolve.ts'
import { decide } from './decide.ts'
import { findKorean } from './korean/find-korean.ts'
import { findShareLines } from './furniture.ts'
import { CITY, COUNTRY, getLexicon } from './lexicon.ts'
import type { Surroundings } from './run.ts'
import { segmentSentence } from './segment.ts'
import { tokenise } from './tokens.ts'

export interface RecognitionOptions {
  /** Day of publication, `YYYY-MM-DD` or less precise; what relative dates are counted from. */
  readonly published?: string | null
}

/** As much of the text before a date as can hold the verb it goes with. */
const BEFORE_LENGTH = 100

/**
 * The people, places, organisations and dates that a text names, sorted and apart from each other. Offsets are
 * UTF-16, half-open. English and Korean; other languages give what the gazetteers know. Cost linear.
 *
 * @example
 * findMentions('Ingrid Voss arrived in Norrland on Tuesday.').map(({ surface }) => surface)
 * // ['Ingrid Voss', 'Norrland', 'Tuesday']
 */
export function findMentions(text: string, options: RecognitionOptions = {}): Mention[] {
  const dates = merged(detectKoreanDates(text), detectDates(text))
  const lexicon = getLexicon()
  const tokenised = tokenise(text, (name) => (lexicon.bits(name) & (COUNTRY | CITY)) !== 0)
  const { tokens } = tokenised
  const dated = tokensWithin(tokens, dates)
  const lowerWords = new Set(tokens.filter((token) => !token.isCapital).map((token) => token.lower))
  const capitalWords = new Set(tokens.filter((token) => token.isCapital).map((token) => token.text))
  const around: Surroundings = { capitalWords, tokens, lexicon, lowerWords, isDate: (i) => dated[i] === 1 }
  const onButtons = tokensWithin(tokens, findShareLines(text))
  const candidates: Candidate[] = []
  for (const { start, end } of tokenised.sentences) {
    for (const candidate of segmentSentence(around, start, end)) {
      if (onButtons[candidate.first] !== 1) candidates.push(candidate)
    }
  }
  const published = options.published ?? null
  const mentions = dates.map((span) => {
    const before = text.slice(Math.max(0, span.start - BEFORE_LENGTH), span.start)
    return mentionOf(text, span, 'date', resolveDate(text.slice(span.start, span.end), { published, before }))
  })
  for (const { first, end, type } of decide(around, candidates)) {
    const span = { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
    mentions.push(mentionOf(text, span, type, null))
  }
  const korean = findKorean(text).map((name) => mentionOf(text, name, name.type, null))
  return [...merged(mentions.sort(byStart), korean)]
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start
}

/** Two sorted lists as one; where spans overlap, that of the first list stays. */
function merged<Item extends Span>(preferred: readonly Item[], others: readonly Item[]): readonly Item[] {
  if (others.length === 0) return preferred
  let next = 0
  const apart = others.filter(({ start, end }) => {
    while (next < preferred.length && (preferred[next]?.end ?? 0) <= start) next++
    return (preferred[next]?.start ?? Infinity) >= end
  })
  return [...preferred, ...apart].sort(byStart)
}

function mentionOf(text: string, { start, end }: Span, type: MentionType, value: string | null): Mention {
  return { start, end, type, surface: text.slice(start, end).replace(/\s+/g, ' '), value }
}

/** 1 for every token that touches one of the spans. */
function tokensWithin(tokens: readonly Span[], spans: readonly Span[]): Uint8Array {
  const inside = new Uint8Array(tokens.length)
  let next = 0
  for (const [i, token] of tokens.entries()) {
    while (next < spans.length && (spans[next]?.end ?? 0) <= token.start) next++
    const span = spans[next]
    if (span !== undefined && span.start < token.end) inside[i] = 1
  }
  return inside
}
