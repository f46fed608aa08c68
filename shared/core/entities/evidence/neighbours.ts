import type { Candidate } from '../candidate.ts'
import { ORGANISATION_KINDS, PLACE_KINDS, ROLE_NOUNS } from '../cues.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Surroundings } from '../run.ts'
import type { Token } from '../tokens.ts'

/** A candidate and the words beside it, as the cues look at them. */
export interface Neighbours {
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
  readonly first: number
  readonly end: number
  /** True for a candidate of one word. */
  readonly isOne: boolean
  /** The words right before and behind, and one further, in lower case; empty at the text's ends. */
  readonly before: string
  readonly beforeThat: string
  readonly after: string
  readonly afterThat: string
  /** The noun that says what the name is: `Norrland is a coastal region`; empty when none does. */
  readonly kind: string
}

/** The words beside a candidate. */
export function neighboursOf({ tokens, lexicon }: Surroundings, { first, end }: Candidate): Neighbours {
  const lowerAt = (i: number) => tokens[i]?.lower ?? ''
  return {
    tokens,
    lexicon,
    first,
    end,
    isOne: end - first === 1,
    before: lowerAt(first - 1),
    beforeThat: lowerAt(first - 2),
    after: lowerAt(end),
    afterThat: lowerAt(end + 1),
    kind: kindBehind(lowerAt, end),
  }
}

/** True for a possessive ending. */
export function isPossessiveMark(word: string): boolean {
  return word === "'s" || word === '’s'
}

/** The noun in `Norrland is a coastal region` or `Norrland, the region`, among up to four words. */
function kindBehind(lowerAt: (i: number) => string, end: number): string {
  const opener = lowerAt(end)
  if (opener !== 'is' && opener !== 'was' && opener !== ',') return ''
  if (!/^(?:a|an|the|one)$/.test(lowerAt(end + 1))) return ''
  for (let i = end + 2; i < end + 6; i++) {
    const word = lowerAt(i)
    if (PLACE_KINDS.has(word) || ORGANISATION_KINDS.has(word) || ROLE_NOUNS.has(word)) return word
    if (!/^\p{L}/u.test(word) || word === 'of' || word === 'in') return ''
  }
  return ''
}
