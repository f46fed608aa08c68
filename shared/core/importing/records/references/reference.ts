import type { RawRecord } from '../fields.ts'

/** Kinds of references that name what appeared as news, as RIS, BibTeX, CSL and Zotero spell them. */
const NEWS_TYPES: ReadonlySet<string> = new Set(
  'news newspaper newspaperarticle article-newspaper mgzn magazine magazinearticle article-magazine blog blogpost post post-weblog webpage news-item'.split(
    ' ',
  ),
)

/** Whether a reference of this type is kept for its headline alone: a headline is news, a reference is none. */
export function isNewsType(type: string): boolean {
  return NEWS_TYPES.has(type.trim().toLowerCase())
}

/** Whether the user gave the record tags, notes or highlights elsewhere: then it is kept whatever it holds. */
export function hasMarks(record: RawRecord): boolean {
  return record.has('tags') || record.has('note') || record.has('quote')
}

const UNSPACED = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u

/**
 * A person's name as it is read: catalogues put the family name first.
 *
 * @example inReadingOrder('Holt, Maren') === 'Maren Holt'
 */
export function inReadingOrder(name: string): string {
  const parts = name.split(',').map((part) => part.trim())
  const [family = '', given = '', suffix] = parts
  if (parts.length > 3 || given === '' || family === '') return name.trim()
  if (UNSPACED.test(family) && UNSPACED.test(given)) return family + given
  return `${given} ${family}${suffix === undefined || suffix === '' ? '' : `, ${suffix}`}`
}
