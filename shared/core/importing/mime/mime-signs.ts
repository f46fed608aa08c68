import { headerToken, headerValue, latin1, readHeaderLines, type HeaderBlock } from './header-block.ts'

/** Lines that only a message that travelled has. */
const OF_TRAVEL = ['received', 'message-id', 'return-path', 'delivered-to']
/** The line before each message of a mailbox: `From reader@mail.example Thu Apr  3 18:22:10 2031`. */
const MAILBOX_LINE = /^From \S{1,320} {1,4}[^\n]{0,80}\b(?:19|20)\d\d\b[^\n]{0,80}(?:\r?\n)/u
const FRONT_BYTES = 1_024

/** Whether the file is a saved web page as browsers and Word write it: MIME, but no message. */
export function looksLikeMhtml(bytes: Uint8Array): boolean {
  const headers = readHeaders(bytes)
  if (headers === null || headerValue(headers, 'mime-version') === null) return false
  if ([...OF_TRAVEL, 'to'].some((name) => headerValue(headers, name) !== null)) return false
  const type = headerToken(headerValue(headers, 'content-type'))
  const isSingle = type === 'text/html' && headerValue(headers, 'content-location') !== null
  return type === 'multipart/related' || isSingle
}

/**
 * Whether the file is a mail. Printed mail, as people paste it, also has From, Date and Subject: that is read as text.
 */
export function looksLikeMail(bytes: Uint8Array): boolean {
  const headers = readHeaders(bytes)
  return headers !== null && isMessage(headers)
}

/** Whether the file is a mailbox: mail after mail, each behind a line of its own. */
export function looksLikeMailbox(bytes: Uint8Array): boolean {
  const line = MAILBOX_LINE.exec(latin1(bytes, 0, Math.min(bytes.length, FRONT_BYTES)))?.[0]
  if (line === undefined) return false
  const headers = readHeaderLines(bytes, line.length)
  return headers !== null && isMessage(headers)
}

function isMessage(headers: HeaderBlock): boolean {
  const has = (name: string): boolean => headerValue(headers, name) !== null
  return has('from') && (has('date') || has('subject')) && [...OF_TRAVEL, 'mime-version'].some(has)
}

/** The header lines at the front of a file; null where it begins otherwise. */
function readHeaders(bytes: Uint8Array): HeaderBlock | null {
  const first = bytes[0] ?? 0
  const isLetter = (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a)
  return isLetter ? readHeaderLines(bytes) : null
}
