const LONGEST_WORD_UNITS = 40
const BROKEN_WORD = /(?<stem>\p{L}+)-$/u
const BROKEN_COMPOUND = /[\p{L}\p{N}]-$/u
/** `Vor- und Nachteile`, `two- or three-day`: the hyphen stands for the rest of a word. */
const GOES_ON = /^(?:und|oder|bzw\.?|and|or|to|et|ou|y|o|e|och|og)(?!\p{L})/iu
/** Korean lines are broken inside words, without a hyphen. */
const KOREAN_END = /[\p{Script=Hangul}]+$/u
const KOREAN_START = /^[\p{Script=Hangul}]+/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，「」]/u

/** The words of a text in lower case, against which a broken word is checked. */
export function knownWordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu))
}

/**
 * Two lines of a paragraph as one. A word broken at the line's end loses its hyphen only when it stands unbroken
 * elsewhere in the text; a soft hyphen always goes. Chinese and Japanese are joined without a space, Korean where the
 * word put together stands elsewhere.
 */
export function joinLines(before: string, after: string, knownWords: ReadonlySet<string>): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after
  if (GOES_ON.test(after)) return `${before} ${after}`
  const stem = BROKEN_WORD.exec(before.slice(-LONGEST_WORD_UNITS))?.groups?.['stem']
  const tail = /^\p{Ll}+/u.exec(after)?.[0]
  if (stem !== undefined && tail !== undefined) {
    return knownWords.has((stem + tail).toLowerCase()) ? before.slice(0, -1) + after : before + after
  }
  if (BROKEN_COMPOUND.test(before) && /^[\p{L}\p{N}]/u.test(after)) return before + after
  const [end] = KOREAN_END.exec(before.slice(-LONGEST_WORD_UNITS)) ?? []
  const [start] = KOREAN_START.exec(after) ?? []
  if (end !== undefined && start !== undefined && knownWords.has(end + start)) return before + after
  return UNSPACED.test(before.at(-1) ?? '') && UNSPACED.test(after[0] ?? '')
    ? before + after
    : `${before} ${after}`
}
