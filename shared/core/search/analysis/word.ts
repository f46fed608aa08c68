import { isDense } from './characters.ts'
import { fold } from '../../text/fold.ts'
import { stem } from './stem.ts'
import type { Stemmer } from './stemmers.ts'

/** A word form as it is indexed. */
export interface Word {
  /** Folded, as written. */
  readonly form: string
  /** Its stem, the entry of the dictionary; `''` when nothing is left of the word. */
  readonly term: string
}

/** Longer words are cut: they are base64 or glued text, and the tables of edit distance need a bound. */
const MAX_LENGTH = 64

/**
 * The word of a token's text. Full stops inside an acronym are dropped.
 *
 * @param stemmer of the language of the text; null for English and for languages without one
 */
export function analyseWord(raw: string, stemmer: Stemmer | null): Word {
  const form = formOf(raw)
  return { form, term: termOf(raw, form, stemmer) }
}

/**
 * The terms that a word of a query stands for, whose language is unknown: its stem in every language that is there.
 *
 * @returns the English one first, none twice
 */
export function termsInLanguages(raw: string, stemmers: readonly Stemmer[]): readonly string[] {
  const form = formOf(raw)
  return [...new Set([null, ...stemmers].map((stemmer) => termOf(raw, form, stemmer)))]
}

function formOf(raw: string): string {
  return fold(raw.replaceAll('.', '')).slice(0, MAX_LENGTH)
}

function termOf(raw: string, form: string, stemmer: Stemmer | null): string {
  if (stemmer === null || !stemmer.fits(form) || isDense(form)) return stem(form)
  // endings are told by their accents in some languages: stem first, then fold
  const lower = raw.replaceAll('.', '').toLowerCase().normalize('NFC').slice(0, MAX_LENGTH)
  return fold(stemmer.stem(lower)) + stemmer.mark
}
