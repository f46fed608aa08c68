const BASE = 0x9e3779b1 | 0

function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/**
 * One 32-bit hash per run of `length` consecutive tokens: entry i covers tokens i to i + length. Empty when there
 * are fewer tokens. A polynomial rolling hash with MurmurHash3's finaliser (Karp and Rabin 1987). Linear.
 */
export function hashShingles(hashes: Uint32Array, length: number): Uint32Array {
  const shingleCount = Math.max(0, hashes.length - length + 1)
  const shingles = new Uint32Array(shingleCount)
  let leaving = 1
  for (let i = 0; i < length; i++) leaving = Math.imul(leaving, BASE)
  let rolling = 0
  for (let i = 0; i < hashes.length; i++) {
    rolling = (Math.imul(rolling, BASE) + (hashes[i] ?? 0)) | 0
    if (i >= length) rolling = (rolling - Math.imul(hashes[i - length] ?? 0, leaving)) | 0
    if (i >= length - 1) shingles[i - length + 1] = mix(rolling)
  }
  return shingles
}
