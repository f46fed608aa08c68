type DecodePlain = (bytes: Uint8Array) => string

const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
/** Trail bytes of the extension: all of them below lead byte 0xA1, only the low ones above. */
const LOW_TRAILS = [...range(0x41, 0x5a), ...range(0x61, 0x7a), ...range(0x81, 0xa0)]
const ALL_TRAILS = [...LOW_TRAILS, ...range(0xa1, 0xfe)]

let extension: ReadonlyMap<number, string> | undefined

/**
 * Decodes code page 949, which Korean Windows writes and the web calls `euc-kr`, with a decoder that only knows
 * plain EUC-KR, as that of Node is. The superset places the 8,822 syllables that the standard lacks in Unicode
 * order into the free codes, so that its table follows from the standard's own. Linear.
 *
 * @param decodePlain a decoder of plain EUC-KR
 */
export function decodeCodePage949(bytes: Uint8Array, decodePlain: DecodePlain): string {
  extension ??= makeExtension(decodePlain)
  const pieces: string[] = []
  let plainStart = 0
  let at = 0
  const flush = (): void => {
    if (at > plainStart) pieces.push(decodePlain(bytes.subarray(plainStart, at)))
  }
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) {
      at++
      continue
    }
    const syllable = extension.get(lead * 256 + (bytes[at + 1] ?? 0))
    if (syllable === undefined) {
      at = Math.min(at + 2, bytes.length)
      continue
    }
    flush()
    pieces.push(syllable)
    at += 2
    plainStart = at
  }
  flush()
  return pieces.join('')
}

function makeExtension(decodePlain: DecodePlain): ReadonlyMap<number, string> {
  const standard = new Set<string>()
  for (let lead = 0xb0; lead <= 0xc8; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) standard.add(decodePlain(Uint8Array.of(lead, trail)))
  }
  const table = new Map<number, string>()
  let code = FIRST_SYLLABLE
  for (let lead = 0x81; lead <= 0xc6; lead++) {
    for (const trail of lead < 0xa1 ? ALL_TRAILS : LOW_TRAILS) {
      while (standard.has(String.fromCharCode(code))) code++
      if (code > LAST_SYLLABLE) return table
      table.set(lead * 256 + trail, String.fromCharCode(code++))
    }
  }
  return table
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
