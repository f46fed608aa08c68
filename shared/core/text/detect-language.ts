import { guessLanguage } from './language.ts'

const SAMPLE_UNITS = 5_000
/** A headline is too little to tell a language by its letters. */
const MIN_LETTERS = 80
const LATIN = /\p{Script=Latin}/gu

/**
 * The BCP 47 tag of the main language of `text`: as `guessLanguage`, and where that does not know, by the groups of
 * letters that 60 languages favour (eld, https://github.com/nitotm/efficient-language-detector-js, its small set, 1.6 MB, loaded
 * when it is first needed). Null when undecided. Looks at the first 5,000 characters for that.
 */
export async function detectLanguage(text: string): Promise<string | null> {
  const guessed = guessLanguage(text)
  if (guessed !== null) return guessed
  const sample = text.slice(0, SAMPLE_UNITS)
  if ((sample.match(LATIN)?.length ?? 0) < MIN_LETTERS) return null
  const { eld } = await import('eld/small')
  const result = eld.detect(sample)
  return result.isReliable() && result.language !== '' ? result.language : null
}
