import { gunzipSync, gzipSync, strToU8, unzipSync, zipSync } from 'fflate'
import type { Random } from '../search/random.ts'
import { concat } from './zip-file.ts'

const MOST_FLIPS = 20
const MOST_REPEATS = 60
/** What parsers of one kind or another take for a beginning, an end, a size or nothing at all. */
const SIGNS = [
  '\0'.repeat(40),
  '<'.repeat(400),
  '{'.repeat(400),
  '['.repeat(400),
  '('.repeat(400),
  '"',
  "'",
  '\\u',
  '\r',
  '\n\n\n',
  '&#x110000;&#xD800;&#0;',
  '<![CDATA[',
  '<!--',
  ']]>',
  '99999999999999999999',
  '-1',
  '1e400',
  'PK\x03\x04',
  '%PDF-1.7',
  '{\\rtf1\\bin99999999 ',
  'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n',
  '\u{202e}\u{feff}\u{fffe}',
  '__proto__',
].map((sign) => strToU8(sign))

/** Other bytes in the place of these: the same for the same random numbers. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const from = random.below(bytes.length + 1)
  const to = Math.min(bytes.length, from + random.below(Math.max(2, Math.floor(bytes.length / 4))))
  const [before, middle, after] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)]
  switch (random.below(7)) {
    case 0:
      return concat([before])
    case 1:
      return flipped(bytes, random)
    case 2:
      return concat([before, after])
    case 3:
      return concat([before, ...Array<Uint8Array>(1 + random.below(MOST_REPEATS)).fill(middle), after])
    case 4:
      return concat([before, other.subarray(random.below(other.length + 1))])
    case 5:
      return concat([after, middle, before])
    default:
      return concat([before, random.pick(SIGNS), after])
  }
}

function flipped(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const copy = concat([bytes])
  for (let flips = 1 + random.below(MOST_FLIPS); flips > 0 && copy.length > 0; flips--) {
    const place = random.below(copy.length)
    copy[place] = (copy[place] ?? 0) ^ (1 << random.below(8))
  }
  return copy
}

/**
 * The same inside a packed file, one entry being changed and everything packed anew: its checksums would keep all of the change from
 * the reader. Null for a file that is not packed.
 */
export function mutateInside(
  bytes: Uint8Array,
  other: Uint8Array,
  random: Random,
): Uint8Array<ArrayBuffer> | null {
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
      return concat([gzipSync(mutate(gunzipSync(bytes), other, random))])
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null
    const files = unzipSync(bytes)
    const path = random.pick(Object.keys(files))
    const changed = mutate(files[path] ?? new Uint8Array(), other, random)
    return concat([zipSync({ ...files, [path]: changed }, { level: 1 })])
  } catch {
    // the corpus holds archives that are broken on purpose
    return null
  }
}
