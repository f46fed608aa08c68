const SUBTYPE = '/Subtype'
const NAME = '/Image'
const MAX_SPACES = 8

/**
 * Whether a PDF holds pictures. The dictionary of a picture is never packed away, as it heads a stream and no stream may stand
 * inside another (ISO 32000-1, 7.5.7): it is enough to look for its words. Linear. Small pictures in the middle of a
 * page's drawing are not seen.
 */
export function holdsPictures(bytes: Uint8Array): boolean {
  const slash = SUBTYPE.charCodeAt(0)
  for (let at = bytes.indexOf(slash); at >= 0; at = bytes.indexOf(slash, at + 1)) {
    if (!standsAt(bytes, SUBTYPE, at)) continue
    let next = at + SUBTYPE.length
    for (let spaces = 0; spaces < MAX_SPACES && isSpace(bytes[next]); spaces++) next++
    if (standsAt(bytes, NAME, next)) return true
  }
  return false
}

function standsAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let index = 0; index < text.length; index++)
    if (bytes[at + index] !== text.charCodeAt(index)) return false
  return true
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}
