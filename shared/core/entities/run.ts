import { TITLE_WORDS } from './cues.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** What the segmenter has to know of the whole text. */
export interface Surroundings {
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
  /** Words that stand somewhere in the text in lower case. */
  readonly lowerWords: ReadonlySet<string>
  /** Words that stand somewhere in the text with a capital, as printed. */
  readonly capitalWords: ReadonlySet<string>
  /** True for tokens that belong to a date. */
  readonly isDate: (token: number) => boolean
}

/** Lower-case words that join capitalised ones into one person's name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos del della di du la le van von der den ter ten bin bint ibn al el ul'.split(' '),
)
/** Lower-case words inside names of organisations. */
const INNER_WORDS: ReadonlySet<string> = new Set('of for and the in on & de del'.split(' '))
/** No name is longer; the bound keeps the cost linear in a text of capitals only. */
const LONGEST_RUN = 24

/** The first token behind the run of capitalised words, and words that join them, that begins at `first`. */
export function runEnd(around: Surroundings, first: number, to: number): number {
  const limit = Math.min(to, first + LONGEST_RUN)
  let end = first + 1
  while (end < limit) {
    if (isCapital(around, end)) {
      end++
      continue
    }
    let next = end
    while (next < Math.min(end + 3, limit) && joins(around, next)) next++
    if (next === end || next >= limit || !isCapital(around, next)) break
    end = next + 1
  }
  return end
}

function joins({ tokens }: Surroundings, i: number): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  return (
    INNER_WORDS.has(token.text)
    || NAME_PARTICLES.has(token.text)
    || token.text === "'s"
    || token.text === '’s'
  )
}

/** True for a token with a capital that belongs to no date. */
export function isCapital({ tokens, isDate }: Surroundings, i: number): boolean {
  return tokens[i]?.isCapital === true && !isDate(i)
}

/** The token in lower case, without the full stop of an abbreviation; empty past the end. */
export function lowerAt({ tokens }: Surroundings, i: number): string {
  return (tokens[i]?.lower ?? '').replace(/\.$/, '')
}

/** What the gazetteers know of the token. */
export function bitsAt({ tokens, lexicon }: Surroundings, i: number): number {
  return lexicon.bits(tokens[i]?.text ?? '')
}

/** True for a possessive ending. */
export function isPossessive({ tokens }: Surroundings, i: number): boolean {
  return tokens[i]?.text === "'s" || tokens[i]?.text === '’s'
}

/** True for a capitalised title or office: `President`. */
export function isTitleWord(around: Surroundings, i: number): boolean {
  return isCapital(around, i) && TITLE_WORDS.has(lowerAt(around, i))
}
