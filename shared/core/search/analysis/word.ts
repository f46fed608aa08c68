import { fold } from './fold.ts'
import { stem } from './stem.ts'

/** A word form as it is indexed. */
export interface Word {
  /** Folded, as written. */
  readonly form: string
  /** Its stem, the entry of the dictionary; `''` when nothing is left of the word. */
  readonly term: string
}

/** Longer words are cut: they are base64 or glued text, and the tables of edit distance need a bound. */
const MAX_LENGTH = 64

/** The word of a token's text. Full stops inside an acronym are dropped. */
export function analyseWord(raw: string): Word {
  const form = fold(raw.replaceAll('.', '')).slice(0, MAX_LENGTH)
  return { form, term: stem(form) }
}
