/** Texts encoded at a time: a part is large enough to be cheap and small enough not to be held twice for long. */
const PART_UNITS = 1024 * 1024

/** The bytes of many texts one after the other, in UTF-8, without ever holding them as one text. */
export function joinTexts(texts: Iterable<string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let part = ''
  for (const text of texts) {
    part += text
    if (part.length < PART_UNITS) continue
    parts.push(encoder.encode(part))
    part = ''
  }
  parts.push(encoder.encode(part))
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const each of parts) {
    bytes.set(each, at)
    at += each.length
  }
  return bytes
}
