import { tokenize } from '../text/tokens.ts'

/** Words that decide the order on one side; lines that share more are as good as equal. */
const SORTED_WORDS = 6
/** Below every character of a word, so that `an old` stands before `anchor`. */
const BETWEEN_WORDS = '\u0001'

/** A text by whose code units lines sort as by the words behind the keyword, the nearest first, case and accents apart. */
export function rightKey(right: string): string {
  const words: string[] = []
  for (const { folded } of tokenize(right)) {
    words.push(folded)
    if (words.length === SORTED_WORDS) break
  }
  return words.join(BETWEEN_WORDS)
}

/** The same for the words before the keyword, the nearest first. */
export function leftKey(left: string): string {
  const words = Array.from(tokenize(left), ({ folded }) => folded)
  return words.slice(-SORTED_WORDS).reverse().join(BETWEEN_WORDS)
}
