const SAMPLE_BYTES = 2_000

/** The charset that a byte order mark names, or null without a mark. */
export function charsetOfMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark, told by zero bytes that stand on one side only; null for anything else. */
export function charsetOfZeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES)
  let evenZeros = 0
  let oddZeros = 0
  for (let i = 0; i < length; i++) {
    if (bytes[i] !== 0) continue
    if (i % 2 === 0) evenZeros++
    else oddZeros++
  }
  if (oddZeros > length * 0.2 && evenZeros < length * 0.05) return 'utf-16le'
  if (evenZeros > length * 0.2 && oddZeros < length * 0.05) return 'utf-16be'
  return null
}
