import type { Span } from '../../model/span.ts'

/** A word, figure or mark of a text. UTF-16 offsets, half-open. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  /** Starts with a capital letter. */
  readonly isCapital: boolean
  readonly isWord: boolean
  /** The first word of its sentence, whose capital says nothing. */
  readonly opensSentence: boolean
}

export interface TokenisedText {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Half-open ranges of token numbers; sentences never cross a line feed. */
  readonly sentences: readonly Span[]
}

const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof sen rep gov gen col lt capt sgt maj cmdr adm hon rev st sts messrs pres amb jr sr vs jan feb mar apr jun
  jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co ltd llc plc bros no nos vol fig dept
  est approx mt ft ave blvd rd ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb
  nev okla ore pa tenn tex va vt wash wis wyo op cit cf etc`.split(/\s+/),
)
/** Words that scraped headers glue to the name before them, see the corpus folder scrape-repeated-body. */
const GLUED = /^(\p{Lu}[\p{L}.]*\p{Ll})(Published|Updated|Posted|Modified)$/u
/** Endings that grow together with a name: `Seoul-based`, `NATO-led`. */
const GROWN_TOGETHER =
  /^(\p{Lu}[\p{L}.]*)([-‐](?:based|led|born|backed|made|controlled|bound|style|wide|area|trained|sponsored|owned|run|funded|listed|occupied|held|educated|brokered|hosted|friendly))$/u
const TOKEN =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w.-]+|(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{M}]))?|\p{Lu}&\p{Lu}(?!\p{Ll})|\d{1,3}(?:,\d{3})+(?:\.\d+)?|[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*(?:(?:[-‐‑'’·]|\.(?=[\p{Ll}\p{N}]))[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*)*|\.\.\.|--+|\S/gu
const CONTRACTION = /^(.+?)((?:['’](?:s|S|re|ve|ll|d|m))|n['’]t)$/
/** A capital letter, or an article grown together with a name: `al-Sadr`, `d'Herbinville`. */
const CAPITAL = /^(?:(?:al|el|ad|an|ar|as|at|az|ash|ul)[-‐]|d['’]|l['’])?\p{Lu}/u
const HAS_LETTER = /[\p{L}\p{N}]/u
const SENTENCE_END = /^(?:[.?!…。！？]|\.\.\.)$/
const CLOSING = /^["'”’)\]»]$/
const OPENING_OR_CAPITAL = /^["“‘'([«]?[\p{Lu}\p{N}\p{Lo}]|^["“‘([«]$/u

/**
 * The text cut into tokens and sentences. A possessive ending is a token of its own, and so are the names in
 * `US-China` where `isPlace` knows both. Cost linear.
 */
export function tokenise(text: string, isPlace: (name: string) => boolean = () => false): TokenisedText {
  const spans = spansOf(text, isPlace)
  const sentences = sentenceRanges(text, spans)
  const tokens: Token[] = []
  for (const { start, end } of sentences) {
    let hasWord = false
    for (const span of spans.slice(start, end)) {
      const word = text.slice(span.start, span.end)
      const isWord = HAS_LETTER.test(word)
      const isCapital = CAPITAL.test(word)
      tokens.push({
        ...span,
        text: word,
        lower: word.toLowerCase(),
        isCapital,
        isWord,
        opensSentence: isWord && !hasWord,
      })
      hasWord ||= isWord
    }
  }
  return { text, tokens, sentences }
}

function spansOf(text: string, isPlace: (name: string) => boolean): readonly Span[] {
  const spans: Span[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    // the full stop of an abbreviation was taken with the word before it
    if (match.index < end) continue
    for (const span of split(text, match.index, match[0], isPlace)) {
      spans.push(span)
      end = span.end
    }
  }
  return spans
}

function split(
  text: string,
  start: number,
  word: string,
  isPlace: (name: string) => boolean,
): readonly Span[] {
  const end = start + word.length
  const inner = CONTRACTION.exec(word)?.[1] ?? GLUED.exec(word)?.[1] ?? GROWN_TOGETHER.exec(word)?.[1]
  if (inner !== undefined && inner.length < word.length) {
    const middle = start + inner.length
    return [
      { start, end: middle },
      { start: middle, end },
    ]
  }
  const hyphen = word.search(/[-‐]/)
  if (hyphen > 0 && isPlace(word.slice(0, hyphen)) && isPlace(word.slice(hyphen + 1)) && !isPlace(word)) {
    return [
      { start, end: start + hyphen },
      { start: start + hyphen, end: start + hyphen + 1 },
      { start: start + hyphen + 1, end },
    ]
  }
  const takesFullStop = text[end] === '.' && (ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word))
  return [{ start, end: takesFullStop ? end + 1 : end }]
}

function sentenceRanges(text: string, spans: readonly Span[]): readonly Span[] {
  const ranges: Span[] = []
  let start = 0
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i]
    const next = spans[i + 1]
    if (span === undefined || (next !== undefined && !endsSentence(text, spans[i - 1], span, next))) continue
    ranges.push({ start, end: i + 1 })
    start = i + 1
  }
  return ranges
}

function endsSentence(text: string, previous: Span | undefined, span: Span, next: Span): boolean {
  const gap = text.slice(span.end, next.start)
  if (gap.includes('\n')) return true
  if (gap === '') return false
  const word = text.slice(span.start, span.end)
  const closes = CLOSING.test(word) && previous !== undefined && previous.end === span.start
  const mark = closes ? text.slice(previous.start, previous.end) : word
  return SENTENCE_END.test(mark) && OPENING_OR_CAPITAL.test(text.slice(next.start, next.end))
}
