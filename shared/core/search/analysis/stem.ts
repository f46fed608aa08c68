import lunr from 'lunr'

const ASCII_WORD = /^[a-z]+$/

/**
 * The stem of a folded word: lunr's English stemmer (Porter 1980) for words of the letters a–z, the word itself
 * otherwise. The language of a query is unknown and must reach texts of every language, so the script of the
 * word decides, not the language of the text.
 */
export function stem(folded: string): string {
  return ASCII_WORD.test(folded) ? lunr.stemmer(new lunr.Token(folded, {})).toString() : folded
}
