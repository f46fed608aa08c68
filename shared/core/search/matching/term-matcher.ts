import { MARK } from '../analysis/stemmers.ts'
import type { Word } from '../analysis/word.ts'
import { editDistanceAtMost } from './edit-distance.ts'
import { matchesPattern, type Pattern } from './wildcard.ts'

/** Which terms of the dictionary a word of a query stands for. */
export type TermMatcher =
  | {
      /** A folded word, and its stem in every language of the index. */
      readonly kind: 'exact'
      readonly form: string
      readonly terms: readonly string[]
    }
  /** A folded word with stars, each standing for any number of letters. */
  | { readonly kind: 'pattern'; readonly pattern: Pattern }
  /** A folded word and its stem, in which so many letters may differ. */
  | { readonly kind: 'fuzzy'; readonly term: string; readonly form: string; readonly distance: number }
  /** One character of a script without spaces: any pair that holds it. */
  | { readonly kind: 'character'; readonly character: string }

/** Whether a word of a text is meant, by itself or by its stem. */
export function matchesWord(matcher: TermMatcher, word: Word): boolean {
  switch (matcher.kind) {
    case 'exact':
      return word.form === matcher.form || matcher.terms.includes(word.term)
    case 'pattern':
      return matchesPattern(matcher.pattern, unmarked(word)) || matchesPattern(matcher.pattern, word.form)
    case 'fuzzy':
      return (
        editDistanceAtMost(matcher.term, unmarked(word), matcher.distance)
        || editDistanceAtMost(matcher.form, unmarked(word), matcher.distance)
        || editDistanceAtMost(matcher.form, word.form, matcher.distance)
      )
    case 'character':
      return word.term.startsWith(matcher.character) || word.term.endsWith(matcher.character)
  }
}

/** The stem of a word of English; another language's is compared only with stems, and its form stands for it. */
function unmarked({ term, form }: Word): string {
  return term.includes(MARK) ? form : term
}
