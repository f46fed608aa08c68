import { SEARCH_FIELDS } from '../../query/index.ts'
import { checksumOf } from './checksum.ts'
import type { DictionaryParts } from './dictionary-parts.ts'
import { WORDS_A_BLOCK } from './front-coding.ts'

/**
 * Version of the analysis and of the bytes. Segments of another version are not read: their articles have to be
 * indexed again.
 */
export const SEARCH_INDEX_VERSION = 5

/** Everything a segment holds, in plain arrays; views into its bytes when decoded. */
export interface SegmentParts {
  /** Bits of the stemmers by which its documents were read. */
  readonly languages: number
  /** Ascending. A document's place here is its ordinal in the segment. */
  readonly ids: Uint32Array<ArrayBuffer>
  /** Tokens of each document, field after field. */
  readonly lengths: Uint32Array<ArrayBuffer>
  readonly dictionary: DictionaryParts
  /** Of every term, of every field: postings, then positions. */
  readonly postings: Uint8Array<ArrayBuffer>
}

const MAGIC = 0x47535143
const HEADER_WORDS = 11
const CHECKSUM_WORD = 2

/** The bytes of a segment: a header of eleven words, then the sections, each from a word boundary. */
export function encodeSegment({
  languages,
  ids,
  lengths,
  dictionary,
  postings,
}: SegmentParts): Uint8Array<ArrayBuffer> {
  const { terms, entries, entryOffsets, postingOffsets, forms, formTerms } = dictionary
  const numbers = [ids, lengths, terms.offsets, entryOffsets, postingOffsets, forms.offsets, formTerms]
  const bytes = [terms.bytes, entries, forms.bytes, postings]
  const size =
    HEADER_WORDS * 4
    + numbers.reduce((sum, section) => sum + section.byteLength, 0)
    + bytes.reduce((sum, section) => sum + padded(section.length), 0)
  const words = new Uint32Array(size / 4)
  const file = new Uint8Array(words.buffer)
  words.set([MAGIC, SEARCH_INDEX_VERSION, 0, languages, ids.length, terms.count, forms.count])
  words.set(
    bytes.map((section) => section.length),
    HEADER_WORDS - bytes.length,
  )
  let at = HEADER_WORDS * 4
  for (const section of numbers) {
    words.set(section, at / 4)
    at += section.byteLength
  }
  for (const section of bytes) {
    file.set(section, at)
    at += padded(section.length)
  }
  words[CHECKSUM_WORD] = checksumOf(words.subarray(CHECKSUM_WORD + 1))
  return file
}

/** Reads a segment in place, or null when the bytes are not a whole segment of this version. Linear: sums them. */
export function decodeSegment(bytes: Uint8Array<ArrayBuffer>): SegmentParts | null {
  if (bytes.length % 4 !== 0 || bytes.length < HEADER_WORDS * 4) return null
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const words = wordsOf(file)
  if (words[0] !== MAGIC || words[1] !== SEARCH_INDEX_VERSION) return null
  if (words[CHECKSUM_WORD] !== checksumOf(words.subarray(CHECKSUM_WORD + 1))) return null
  return viewSegment(file)
}

/** The parts of a segment that is known to be whole, as views of bytes that begin at a word boundary. */
export function viewSegment(file: Uint8Array<ArrayBuffer>): SegmentParts {
  const words = wordsOf(file)
  const header = words.subarray(CHECKSUM_WORD + 1, HEADER_WORDS)
  const [languages = 0, documentCount = 0, termCount = 0, formCount = 0, ...byteLengths] = header
  let at = HEADER_WORDS
  const numbers = (count: number): Uint32Array<ArrayBuffer> => words.subarray(at, (at += count))
  const blocksOf = (count: number): number => Math.ceil(count / WORDS_A_BLOCK)
  const ids = numbers(documentCount)
  const lengths = numbers(documentCount * SEARCH_FIELDS.length)
  const termOffsets = numbers(blocksOf(termCount))
  const entryOffsets = numbers(termOffsets.length)
  const postingOffsets = numbers(termOffsets.length)
  const formOffsets = numbers(blocksOf(formCount))
  const formTerms = numbers(formCount)
  let byteAt = at * 4
  const bytes = (length = 0): Uint8Array<ArrayBuffer> => {
    const section = file.subarray(byteAt, byteAt + length)
    byteAt += padded(length)
    return section
  }
  const terms = { count: termCount, offsets: termOffsets, bytes: bytes(byteLengths[0]) }
  const entries = bytes(byteLengths[1])
  const forms = { count: formCount, offsets: formOffsets, bytes: bytes(byteLengths[2]) }
  const dictionary = { terms, entries, entryOffsets, postingOffsets, forms, formTerms }
  return { languages, ids, lengths, dictionary, postings: bytes(byteLengths[3]) }
}

function wordsOf(file: Uint8Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  return new Uint32Array(file.buffer, file.byteOffset, file.length / 4)
}

function padded(length: number): number {
  return (length + 3) & ~3
}
