const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const SIX_BITS = new Int8Array(256).fill(-1)
for (let value = 0; value < BASE64.length; value++) SIX_BITS[BASE64.charCodeAt(value)] = value
SIX_BITS['-'.charCodeAt(0)] = 62
SIX_BITS['_'.charCodeAt(0)] = 63
const EQUALS = 0x3d
const LINE_FEED = 0x0a
const RETURN = 0x0d

/** The bytes of a body as they were before they were made safe for mail. Never throws; linear. */
export function decodeTransfer(body: Uint8Array, encoding: string): Uint8Array<ArrayBuffer> {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return decodeBase64(body.length, (index) => body[index] ?? 0)
    case 'quoted-printable':
      return decodeQuotedPrintable(body)
    default:
      return new Uint8Array(body)
  }
}

/** The bytes of a text in base64, from `start` on. */
export function decodeBase64Text(text: string, start: number): Uint8Array<ArrayBuffer> {
  return decodeBase64(text.length - start, (index) => text.charCodeAt(start + index))
}

/** Base64, also its form for addresses. Whatever is no letter of it is passed over; half a group gives its whole bytes. */
function decodeBase64(count: number, codeAt: (index: number) => number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((count * 3) / 4))
  let length = 0
  let bits = 0
  let pending = 0
  for (let index = 0; index < count; index++) {
    const value = SIX_BITS[codeAt(index)] ?? -1
    if (value === -1) continue
    bits = ((bits << 6) | value) & 0xffff
    pending += 6
    if (pending >= 8) {
      pending -= 8
      bytes[length++] = (bits >> pending) & 0xff
    }
  }
  return bytes.slice(0, length)
}

/** Quoted-printable (RFC 2045, 6.7): `=E9` is a byte, `=` at a line end joins lines; anything else stays. */
function decodeQuotedPrintable(body: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(body.length)
  let length = 0
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0
    if (byte !== EQUALS) {
      bytes[length++] = byte
      continue
    }
    const lineEnd = softLineEnd(body, at + 1)
    if (lineEnd !== -1) {
      at = lineEnd
      continue
    }
    const code = /^[0-9a-f]{2}$/iu.exec(String.fromCharCode(...body.subarray(at + 1, at + 3)))?.[0]
    bytes[length++] = code === undefined ? byte : Number.parseInt(code, 16)
    if (code !== undefined) at += 2
  }
  return bytes.slice(0, length)
}

/** Offset of the line feed that a soft break ends in, blanks before it aside; -1 where none is. */
function softLineEnd(body: Uint8Array, start: number): number {
  let at = start
  // mail servers append blanks, never many
  while ((body[at] === 0x20 || body[at] === 0x09) && at < start + 100) at++
  if (body[at] === RETURN) at++
  if (at >= body.length) return body.length
  return body[at] === LINE_FEED ? at : -1
}
