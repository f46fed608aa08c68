import type { Word } from '../analysis/word.ts'
import { editDistanceAtMost } from './edit-distance.ts'
import { matchesPattern } from './wildcard.ts'

/** Which terms of the dictionary a word of a query stands for. */
export type TermMatcher =
  | { readonly kind: 'exact'; readonly term: string }
  /** A folded word with stars, each standing for any number of letters. */
  | { readonly kind: 'pattern'; readonly pattern: string }
  /** A folded word and its stem, in which so many letters may differ. */
  | { readonly kind: 'fuzzy'; readonly term: string; readonly form: string; readonly distance: number }
  /** One character of a script without spaces: any pair that holds it. */
  | { readonly kind: 'character'; readonly character: string }

/** Whether a word of a text is meant, by itself or by its stem. */
export function matchesWord(matcher: TermMatcher, word: Word): boolean {
  switch (matcher.kind) {
    case 'exact':
      return word.term === matcher.term
    case 'pattern':
      return matchesPattern(matcher.pattern, word.term) || matchesPattern(matcher.pattern, word.form)
    case 'fuzzy':
      return (
        editDistanceAtMost(matcher.term, word.term, matcher.distance)
        || editDistanceAtMost(matcher.form, word.term, matcher.distance)
        || editDistanceAtMost(matcher.form, word.form, matcher.distance)
      )
    case 'character':
      return word.term.startsWith(matcher.character) || word.term.endsWith(matcher.character)
  }
}
