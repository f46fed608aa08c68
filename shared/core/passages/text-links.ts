import type { PassageKind, SharedPassage } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import { alignTexts, type AlignOptions } from './align-texts.ts'
import { fingerprint } from './fingerprints.ts'
import type { DocumentFrequency } from './kinds.ts'
import { isSameTemplate } from './template-texts.ts'
import { countWordsInside } from './word-counts.ts'

/** Rises whenever the same two texts give another link: stored links of an older version are made anew. */
export const LINK_VERSION = 2

/** A text that takes part in links. */
export interface LinkableText {
  /** `textKey` of the text. */
  readonly key: number
  readonly text: string
  /** Stretches that only repeat other parts of the text: passages in them are left out. */
  readonly repeated: readonly Span[]
}

/** The passages of two texts, ready to be stored. `a` is the text with the lower key. */
export interface TextLink {
  readonly a: number
  readonly b: number
  readonly version: number
  /** Six numbers a passage: `aStart`, `aEnd`, `bStart`, `bEnd`, kind (its place in `LINK_KINDS`), shared words. */
  readonly spans: Uint32Array<ArrayBuffer>
  /**
   * Words of each side that lie in exact and edited passages: what makes two articles copies of one story. None where
   * both are one form filled in with other figures.
   */
  readonly sharedA: number
  readonly sharedB: number
}

/** A stored passage; offsets as in `SharedPassage`. */
export interface LinkPassage {
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
  readonly kind: PassageKind
  readonly sharedWords: number
}

/** The numbers of the kinds in stored links: appended to, never reordered. */
const LINK_KINDS: readonly PassageKind[] = ['exact', 'edited', 'quotation', 'stock', 'table']
const SPAN_FIELDS = 6

const STOCK_WORDS_BELOW = 25
const STOCK_LEAST_FREQUENCY = 5
const STOCK_MOST_SHARE_OF_SHORTER = 0.5

function isBody({ kind }: { readonly kind: PassageKind }): boolean {
  return kind === 'exact' || kind === 'edited'
}

function pack(passages: readonly SharedPassage[]): Uint32Array<ArrayBuffer> {
  const spans = new Uint32Array(passages.length * SPAN_FIELDS)
  passages.forEach(({ aStart, aEnd, bStart, bEnd, kind, sharedWords }, index) => {
    spans.set([aStart, aEnd, bStart, bEnd, LINK_KINDS.indexOf(kind), sharedWords], index * SPAN_FIELDS)
  })
  return spans
}

/**
 * The link of two different texts, or null when they share no passage. Which of the two comes first does not matter, and
 * nothing but the two texts does: stock phrases, which depend on the library, are told by `isStockPhrase` when shown.
 * Cost as `alignTexts`.
 */
export function linkTexts(
  one: LinkableText,
  other: LinkableText,
  options: Pick<AlignOptions, 'now' | 'isCancelled' | 'timeLimitMs'> = {},
): TextLink | null {
  const [a, b] = one.key < other.key ? [one, other] : [other, one]
  const passages = alignTexts(a.text, b.text, { ...options, skipInA: a.repeated, skipInB: b.repeated })
  if (passages.length === 0) return null
  const shared = passages.filter(isBody)
  const body = isSameTemplate(a.text, shared) ? [] : shared
  return {
    a: a.key,
    b: b.key,
    version: LINK_VERSION,
    spans: pack(passages),
    sharedA: countWordsInside(
      a.text,
      body.map(({ aStart, aEnd }) => ({ start: aStart, end: aEnd })),
    ),
    sharedB: countWordsInside(
      b.text,
      body.map(({ bStart, bEnd }) => ({ start: bStart, end: bEnd })),
    ),
  }
}

/** The passages of a link, the text with key `from` as side a, ordered by `aStart`. */
export function readLink({ a, spans }: TextLink, from: number): LinkPassage[] {
  const passages: LinkPassage[] = []
  const isStraight = from === a
  for (let at = 0; at < spans.length; at += SPAN_FIELDS) {
    const [aStart = 0, aEnd = 0, bStart = 0, bEnd = 0, kind = 0, sharedWords = 0] = spans.subarray(
      at,
      at + SPAN_FIELDS,
    )
    const rest = { kind: LINK_KINDS[kind] ?? 'exact', sharedWords }
    passages.push(
      isStraight
        ? { aStart, aEnd, bStart, bEnd, ...rest }
        : { aStart: bStart, aEnd: bEnd, bStart: aStart, bEnd: aEnd, ...rest },
    )
  }
  return passages.sort((x, y) => x.aStart - y.aStart || x.bStart - y.bStart)
}

/**
 * True for an exact or edited passage that is a stock phrase: short, less than half of the shorter article, and its words
 * stand in five articles or more by the median of its fingerprints.
 *
 * @param passage the words of the passage
 * @param shorterWords number of words of the shorter of the two articles
 */
export function isStockPhrase(
  passage: string,
  { kind, sharedWords }: Pick<LinkPassage, 'kind' | 'sharedWords'>,
  shorterWords: number,
  frequencyOf: DocumentFrequency,
): boolean {
  if (!isBody({ kind }) || sharedWords >= STOCK_WORDS_BELOW) return false
  if (sharedWords >= shorterWords * STOCK_MOST_SHARE_OF_SHORTER) return false
  const frequencies = Array.from(fingerprint(passage), frequencyOf).sort((x, y) => x - y)
  return (frequencies[Math.floor(frequencies.length / 2)] ?? 0) >= STOCK_LEAST_FREQUENCY
}
