import { tokenize } from '../text/tokens.ts'
import { hashShingles } from './shingles.ts'
import { hashWord } from './token-stream.ts'
import { winnow } from './winnowing.ts'

/** Changes whenever the same text gives other fingerprints: stored ones of another version are made anew. */
export const FINGERPRINT_VERSION = 1

export interface FingerprintOptions {
  /**
   * One hash in about (window + 1) / 2 is kept. 4, the default, finds every shared run of 8 words; 8 halves the
   * index and finds runs of 12, meant for libraries above 30,000 articles. One index needs one window.
   */
  readonly window?: number
}

const SHINGLE_LENGTH = 5
const DEFAULT_WINDOW = 4

/** The fingerprints of a run of tokens, given by their hashes. */
export function fingerprintTokens(hashes: Uint32Array, window: number = DEFAULT_WINDOW): Uint32Array {
  if (hashes.length === 0) return new Uint32Array(0)
  const shingles = hashShingles(hashes, Math.min(SHINGLE_LENGTH, hashes.length))
  return Uint32Array.from(new Set(winnow(shingles, window).map((place) => shingles[place] ?? 0))).sort()
}

/**
 * The fingerprints of a text: distinct 32-bit hashes of some of its runs of five words, rising. Texts that share a
 * passage share fingerprints, wherever it stands. A text of one to four words has one; a text without words none.
 * Linear.
 */
export function fingerprint(text: string, options: FingerprintOptions = {}): Uint32Array {
  const hashes: number[] = []
  for (const { folded } of tokenize(text)) hashes.push(hashWord(folded))
  return fingerprintTokens(Uint32Array.from(hashes), options.window)
}
