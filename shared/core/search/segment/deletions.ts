import { BitSet } from './bit-set.ts'
import { checksumOf } from './checksum.ts'
import { SEARCH_INDEX_VERSION } from './segment-format.ts'

const MAGIC = 0x44535143
const HEADER_WORDS = 4

/** The bytes of the entry beside a segment that tells which of its documents are alive. */
export function encodeLive(live: BitSet): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(HEADER_WORDS + live.words.length)
  words.set(live.words, HEADER_WORDS)
  words.set([MAGIC, SEARCH_INDEX_VERSION, 0, live.size])
  words[2] = checksumOf(words.subarray(3))
  return new Uint8Array(words.buffer)
}

/** Reads such an entry for a segment of so many documents; null when it is damaged or belongs to another. */
export function decodeLive(bytes: Uint8Array<ArrayBuffer>, documentCount: number): BitSet | null {
  if (bytes.length % 4 !== 0) return null
  const words = new Uint32Array(bytes.slice().buffer)
  if (words[0] !== MAGIC || words[1] !== SEARCH_INDEX_VERSION || words[3] !== documentCount) return null
  if (words.length !== HEADER_WORDS + ((documentCount + 31) >>> 5)) return null
  if (words[2] !== checksumOf(words.subarray(3))) return null
  return new BitSet(documentCount, words.slice(HEADER_WORDS))
}
