import type { ArticleId } from '../../model/ids.ts'
import type { FingerprintedArticle } from './passage-index.ts'

const MAGIC = 0x46435031
const HEADER_WORDS = 3
const WORD_BYTES = 4

/**
 * The fingerprints of many articles as bytes, to be stored as one record (256 articles to a record read four times
 * faster than one record each). Little-endian 32-bit words: magic, version, number of articles, then for each its
 * id, its number of fingerprints and these.
 *
 * @param version of the fingerprints, usually `FINGERPRINT_VERSION`
 */
export function packFingerprints(
  articles: readonly FingerprintedArticle[],
  version: number,
): Uint8Array<ArrayBuffer> {
  const words = articles.reduce((sum, { fingerprints }) => sum + 2 + fingerprints.length, HEADER_WORDS)
  const bytes = new Uint8Array(words * WORD_BYTES)
  const view = new DataView(bytes.buffer)
  let offset = 0
  const write = (word: number): void => {
    view.setUint32(offset, word, true)
    offset += WORD_BYTES
  }
  write(MAGIC)
  write(version)
  write(articles.length)
  for (const { id, fingerprints } of articles) {
    write(id)
    write(fingerprints.length)
    for (const hash of fingerprints) write(hash)
  }
  return bytes
}

/**
 * The articles of a record made by `packFingerprints`, or null when the bytes are none, are damaged, or hold
 * fingerprints of another version: then they have to be made anew from the texts.
 */
export function unpackFingerprints(bytes: Uint8Array, version: number): FingerprintedArticle[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wordCount = Math.floor(bytes.byteLength / WORD_BYTES)
  if (wordCount < HEADER_WORDS || bytes.byteLength % WORD_BYTES !== 0) return null
  const read = (word: number): number => view.getUint32(word * WORD_BYTES, true)
  if (read(0) !== MAGIC || read(1) !== version) return null
  const articles: FingerprintedArticle[] = []
  let place = HEADER_WORDS
  for (let left = read(2); left > 0; left--) {
    const from = place + 2
    if (from > wordCount) return null
    const to = from + read(place + 1)
    if (to > wordCount) return null
    const fingerprints = new Uint32Array(to - from)
    for (let word = from; word < to; word++) fingerprints[word - from] = read(word)
    articles.push({ id: read(place) as ArticleId, fingerprints })
    place = to
  }
  return place === wordCount ? articles : null
}
