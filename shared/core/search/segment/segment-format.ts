import { SEARCH_FIELDS } from '../../query/index.ts'
import { checksumOf } from './checksum.ts'
import { TERMS_A_BLOCK, type DictionaryParts } from './dictionary-writer.ts'

/**
 * Version of the analysis and of the bytes. Segments of another version are not read: their articles have to be
 * indexed again.
 */
export const SEARCH_INDEX_VERSION = 1

/** Everything a segment holds, in plain arrays; views into its bytes when decoded. */
export interface SegmentParts {
  /** Ascending. A document's place here is its ordinal in the segment. */
  readonly ids: Uint32Array<ArrayBuffer>
  /** Tokens of each document, field after field. */
  readonly lengths: Uint32Array<ArrayBuffer>
  readonly dictionary: DictionaryParts
  /** Of every term, of every field: postings, then positions. */
  readonly postings: Uint8Array<ArrayBuffer>
}

const MAGIC = 0x47535143
const HEADER_WORDS = 8
const CHECKED_FROM_WORD = 3

/** The bytes of a segment: a header of eight words, then the sections, each from a word boundary. */
export function encodeSegment(parts: SegmentParts): Uint8Array<ArrayBuffer> {
  const { ids, lengths, dictionary, postings } = parts
  const { termCount, termOffsets, entryOffsets, postingOffsets, terms, entries } = dictionary
  const numbers = [ids, lengths, termOffsets, entryOffsets, postingOffsets]
  const bytes = [terms, entries, postings]
  const size =
    HEADER_WORDS * 4
    + numbers.reduce((sum, section) => sum + section.byteLength, 0)
    + bytes.reduce((sum, section) => sum + padded(section.length), 0)
  const words = new Uint32Array(size / 4)
  const file = new Uint8Array(words.buffer)
  words.set([MAGIC, SEARCH_INDEX_VERSION, 0, ids.length, termCount, terms.length, entries.length])
  words[7] = postings.length
  let at = HEADER_WORDS * 4
  for (const section of numbers) {
    words.set(section, at / 4)
    at += section.byteLength
  }
  for (const section of bytes) {
    file.set(section, at)
    at += padded(section.length)
  }
  words[2] = checksumOf(words.subarray(CHECKED_FROM_WORD))
  return file
}

/** Reads a segment in place, or null when the bytes are not a whole segment of this version. Linear: sums them. */
export function decodeSegment(bytes: Uint8Array<ArrayBuffer>): SegmentParts | null {
  if (bytes.length % 4 !== 0 || bytes.length < HEADER_WORDS * 4) return null
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const words = new Uint32Array(file.buffer, file.byteOffset, file.length / 4)
  const [magic, version, checksum, documentCount, termCount, termBytes, entryBytes, postingBytes] = words
  if (magic !== MAGIC || version !== SEARCH_INDEX_VERSION) return null
  if (checksum !== checksumOf(words.subarray(CHECKED_FROM_WORD))) return null
  const blocks = Math.ceil((termCount ?? 0) / TERMS_A_BLOCK)
  let at = HEADER_WORDS
  const numbers = (count: number): Uint32Array<ArrayBuffer> => words.subarray(at, (at += count))
  const ids = numbers(documentCount ?? 0)
  const lengths = numbers((documentCount ?? 0) * SEARCH_FIELDS.length)
  const [termOffsets, entryOffsets, postingOffsets] = [numbers(blocks), numbers(blocks), numbers(blocks)]
  let byteAt = at * 4
  const section = (length: number): Uint8Array<ArrayBuffer> => {
    const view = file.subarray(byteAt, byteAt + length)
    byteAt += padded(length)
    return view
  }
  const [terms, entries] = [section(termBytes ?? 0), section(entryBytes ?? 0)]
  const dictionary = { termCount: termCount ?? 0, terms, entries, termOffsets, entryOffsets, postingOffsets }
  return { ids, lengths, dictionary, postings: section(postingBytes ?? 0) }
}

function padded(length: number): number {
  return (length + 3) & ~3
}
