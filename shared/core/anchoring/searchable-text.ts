import { foldKeepingLength } from './fold.ts'

/** Length of the pieces that the index holds, in UTF-16 code units. */
export const GRAM_LENGTH = 8

/** A text made ready for finding many quotes in it. */
export interface SearchableText {
  readonly text: string
  /** The text as quotes are compared, see `foldKeepingLength`: offsets hold in both. */
  readonly folded: string
  /**
   * Offsets in `folded` at which `gram` (of `GRAM_LENGTH` code units) stands, last first, at most `limit`; null when there
   * are more, for what stands everywhere tells nothing.
   */
  readonly offsetsOf: (gram: string, limit: number) => readonly number[] | null
}

/** Makes a text searchable: folds it and indexes its pieces by hash. Cost linear; 3 × 4 bytes a code unit. */
export function makeSearchable(text: string): SearchableText {
  const folded = foldKeepingLength(text)
  const count = Math.max(0, folded.length - GRAM_LENGTH + 1)
  const bucketBits = Math.max(8, Math.ceil(Math.log2(count + 1)))
  const newest = new Int32Array(1 << bucketBits).fill(-1)
  const older = new Int32Array(count)
  for (let offset = 0; offset < count; offset++) {
    const bucket = hashAt(folded, offset) >>> (32 - bucketBits)
    older[offset] = newest[bucket] ?? -1
    newest[bucket] = offset
  }
  const offsetsOf = (gram: string, limit: number) => {
    const found: number[] = []
    let offset = newest[hashAt(gram, 0) >>> (32 - bucketBits)] ?? -1
    // a bucket that is full of other pieces is given up like a frequent piece
    for (let steps = 0; offset >= 0; offset = older[offset] ?? -1, steps++) {
      if (found.length === limit || steps > 8 * limit) return null
      if (folded.startsWith(gram, offset)) found.push(offset)
    }
    return found
  }
  return { text, folded, offsetsOf }
}

/** FNV-1a over the code units of one piece, mixed so that the upper bits count. */
function hashAt(text: string, offset: number): number {
  let hash = 0x811c9dc5
  for (let i = offset; i < offset + GRAM_LENGTH; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
}
