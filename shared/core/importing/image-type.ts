import type { DraftImage } from '../../model/supplement.ts'

const SIGNS: readonly (readonly [DraftImage['type'], offset: number, sign: string])[] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF87a'],
  ['image/gif', 0, 'GIF89a'],
  ['image/webp', 8, 'WEBP'],
]

/**
 * What kind of picture the bytes are, by their first ones; null for anything else. Whatever a file says they are is
 * not asked, and SVG, which can act, is none of them.
 */
export function sniffImageType(bytes: Uint8Array): DraftImage['type'] | null {
  const found = SIGNS.find(
    ([, offset, sign]) => String.fromCharCode(...bytes.subarray(offset, offset + sign.length)) === sign,
  )
  if (found?.[0] === 'image/webp' && String.fromCharCode(...bytes.subarray(0, 4)) !== 'RIFF') return null
  return found?.[0] ?? null
}
