import { headerToken, headerValue, readHeaderLines, type HeaderBlock } from './header-block.ts'

/** Lines that only a message that travelled has. */
const OF_TRAVEL = ['received', 'message-id', 'return-path', 'delivered-to']

/** Whether the file is a saved web page as browsers and Word write it: MIME, but no message. */
export function looksLikeMhtml(bytes: Uint8Array): boolean {
  const headers = readHeaders(bytes)
  if (headers === null || headerValue(headers, 'mime-version') === null) return false
  if ([...OF_TRAVEL, 'to'].some((name) => headerValue(headers, name) !== null)) return false
  const type = headerToken(headerValue(headers, 'content-type'))
  const isSingle = type === 'text/html' && headerValue(headers, 'content-location') !== null
  return type === 'multipart/related' || isSingle
}

/** The header lines at the front of a file; null where it begins otherwise. */
function readHeaders(bytes: Uint8Array): HeaderBlock | null {
  const first = bytes[0] ?? 0
  const isLetter = (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a)
  return isLetter ? readHeaderLines(bytes) : null
}
