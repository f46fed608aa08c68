import { isWeekday, monthOfName } from './month-names.ts'

/** Words that start a new field in a header line; a scrape glues them to what stands before. */
const FIELD_WORDS = new Set(
  (
    'published publish posted updated update modified last created date first written reported story source '
    + 'reuters associated yonhap afp staff special author autor autorin auteur veröffentlicht aktualisiert publié mis publicado actualizado pubblicato aggiornato'
  ).split(' '),
)
const GLUED_CAPITAL = /(?<=[\p{Ll}\d)])(?=(\p{Lu}\p{L}*))|(?<=\p{Lu}{2})(?=(\p{Lu}\p{Ll}+))/gu
const LETTER_BEFORE_DIGIT = /(?<=\p{L}{3})(?=\d)/gu
const DIGIT_BEFORE_WORD = /(?<=\d)(?=(?:at|on|[bB]y|By|um|à)\b)/gu
const ADDRESS = /\S+@\S+\.\p{L}+|https?:\/\/\S+|www\.\S+/gu
const HANDLE = /\s?(?<![\p{L}\d.])@\w+|(?<=\p{Ll})@\w+/gu
const YEAR_BEFORE_CLOCK = /(?<=(?:19|20)\d\d)(?=\d{1,2}:\d\d)/gu

/**
 * A header line with a space wherever two of its fields were glued together, and without addresses and handles. For finding dates and names only:
 * offsets change.
 *
 * @example unglue('By YonhapPublished : Sept. 30, 2020') === 'By Yonhap Published : Sept. 30, 2020'
 */
export function unglue(line: string): string {
  return line
    .replace(ADDRESS, ' ')
    .replace(HANDLE, ' ')
    .replace(YEAR_BEFORE_CLOCK, ' ')
    .replace(GLUED_CAPITAL, (_, afterLower?: string, afterUpper?: string) =>
      startsField(afterLower ?? afterUpper ?? '') ? ' ' : '',
    )
    .replace(LETTER_BEFORE_DIGIT, ' ')
    .replace(DIGIT_BEFORE_WORD, ' ')
}

function startsField(word: string): boolean {
  return (
    FIELD_WORDS.has(word.toLowerCase()) || monthOfName(word) !== null || (word.length > 2 && isWeekday(word))
  )
}
