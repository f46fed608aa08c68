import {
  headerParameter,
  headerToken,
  headerValue,
  latin1,
  readHeaderLines,
  type HeaderBlock,
} from './header-block.ts'
import { decodeTransfer } from './transfer-encoding.ts'

/** A message or a part of one: either it holds parts or a body. */
export interface MimePart {
  readonly headers: Pick<HeaderBlock, 'fields'>
  /** In lower case, e.g. `text/html`; `text/plain` where nothing is said. */
  readonly type: string
  readonly parts: readonly MimePart[]
  /** As it stands in the file; empty where there are parts. `partBytes` decodes it. */
  readonly body: Uint8Array
}

const MAX_DEPTH = 20
const MAX_PARTS = 20_000
const LINE_FEED = 0x0a
const RETURN = 0x0d
const HYPHEN = 0x2d
const NO_HEADERS: HeaderBlock = { fields: [], end: 0 }

/**
 * The parts of a message (RFC 2046). A file that is cut off gives the parts that are there; parts that are nested too
 * deeply or too many stay undivided. Copies no body. Linear in the bytes for each level.
 */
export function readMime(bytes: Uint8Array): MimePart {
  return readPart(bytes, 0, { left: MAX_PARTS })
}

/** The bytes of a body, transfer encoding undone. */
export function partBytes({ headers, body }: MimePart): Uint8Array<ArrayBuffer> {
  return decodeTransfer(body, headerValue(headers, 'content-transfer-encoding') ?? '')
}

function readPart(bytes: Uint8Array, depth: number, budget: { left: number }): MimePart {
  const headers = readHeaderLines(bytes) ?? NO_HEADERS
  const content = headerValue(headers, 'content-type')
  const type = headerToken(content) || 'text/plain'
  const body = bytes.subarray(headers === NO_HEADERS ? firstLineEnd(bytes) : headers.end)
  const boundary = type.startsWith('multipart/') ? headerParameter(content, 'boundary') : null
  if (boundary === null || depth >= MAX_DEPTH) return { headers, type, parts: [], body }
  const parts: MimePart[] = []
  for (const piece of piecesOf(body, boundary, budget.left)) {
    budget.left--
    parts.push(readPart(piece, depth + 1, budget))
  }
  return { headers, type, parts, body: parts.length === 0 ? body : body.subarray(0, 0) }
}

/** A part without headers begins with a blank line. */
function firstLineEnd(bytes: Uint8Array): number {
  if (bytes[0] === LINE_FEED) return 1
  return bytes[0] === RETURN && bytes[1] === LINE_FEED ? 2 : 0
}

/** What stands between the boundary lines. The line end before a boundary belongs to the boundary. */
function piecesOf(body: Uint8Array, boundary: string, limit: number): readonly Uint8Array[] {
  const pieces: Uint8Array[] = []
  let start = -1
  for (let at = 0; at < body.length;) {
    const feed = body.indexOf(LINE_FEED, at)
    const end = feed === -1 ? body.length : feed
    const sign = body[at] === HYPHEN && body[at + 1] === HYPHEN ? boundaryLine(body, at, end, boundary) : null
    if (sign !== null) {
      if (start !== -1) pieces.push(body.subarray(start, lineEndBefore(body, start, at)))
      start = sign === 'next' ? end + 1 : -1
      if (sign === 'last') return pieces
    }
    at = end + 1
  }
  if (start !== -1 && start < body.length && pieces.length < limit) pieces.push(body.subarray(start))
  return pieces
}

function boundaryLine(
  body: Uint8Array,
  start: number,
  end: number,
  boundary: string,
): 'next' | 'last' | null {
  if (end - start > boundary.length + 200) return null
  const line = latin1(body, start, end).trimEnd()
  if (line === `--${boundary}`) return 'next'
  return line === `--${boundary}--` ? 'last' : null
}

function lineEndBefore(body: Uint8Array, start: number, at: number): number {
  if (at <= start) return at
  const end = body[at - 1] === LINE_FEED ? at - 1 : at
  return end > start && body[end - 1] === RETURN ? end - 1 : end
}
