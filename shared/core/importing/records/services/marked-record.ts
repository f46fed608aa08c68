import { addValue, type RawRecord, type RecordField, type RecordValue } from '../fields.ts'

/** Tags by which Readwise marks headings and favourites. */
const TAG_OF_SERVICE = /^\./u

/** The record of an article while its marks are collected. */
export class MarkedRecord {
  readonly #record = new Map<RecordField, RecordValue[]>()
  #marks = 0

  get record(): RawRecord {
    return this.#record
  }

  add(field: RecordField, label: string, text: string, printed?: string): void {
    addValue(this.#record, field, label, text, printed)
  }

  addTags(label: string, tags: readonly string[]): void {
    for (const tag of tags)
      if (!TAG_OF_SERVICE.test(tag.trim())) this.add('tags', label, tag.trim().replace(/^#/u, ''))
  }

  /** Marked words with the note on them, either may be blank; tags of the mark are the article's, too. */
  addMark(quote: string, note: string, tags: readonly string[] = []): void {
    const label = `mark ${++this.#marks}`
    const own = tags.map((tag) => tag.trim()).filter((tag) => tag !== '' && !TAG_OF_SERVICE.test(tag))
    this.addTags(label, own)
    const words = own.map((tag) => `#${tag.replace(/^#/u, '').replace(/\s+/gu, '-')}`).join(' ')
    this.add('quote', label, quote)
    this.add('note', label, [note.trim(), words].filter((part) => part !== '').join('\n\n'))
  }
}

/** Tags in one value: a list in JSON, or parted by signs. */
export function tagsIn(text: string): readonly string[] {
  const value = text.trim()
  if (/^\[.*\]$/su.test(value))
    return [...value.matchAll(/"((?:[^"\\]|\\.){1,200})"/gu)].map(([, tag = '']) => tag)
  return value.split(/\s*[,;|]\s*/u).filter((tag) => tag !== '')
}
