const PLAIN = /^[a-z0-9]*$/
// accents, vowel points of scripts that are also written without them, joiners, apostrophes that count as letters;
// the voicing marks of Kana and the vowel signs of Indic scripts make other words and stay
const DROPPED =
  /(?!\u3099|\u309a)\p{Script=Inherited}|(?=\p{Mn})\p{Script=Hebrew}|(?=\p{Mn})\p{Script=Arabic}|\u00ad|\u02bb|\u02bc|\u2060|\ufeff/gu
const UNDECOMPOSED = /[ßłđøœæðþıςħŧŋĸ]/gu
const REPLACEMENTS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
}

/**
 * A word without the differences that a searcher does not type: case, accents, compatibility forms
 * (`Łódź` and `lodz`, `ﬁnance` and `finance`, full-width letters) are the same. Kana keep their voicing marks.
 *
 * @example fold('Café') // 'cafe'
 */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(DROPPED, '')
    .toLowerCase()
    .replace(UNDECOMPOSED, (letter) => REPLACEMENTS[letter] ?? letter)
    .normalize('NFC')
}
