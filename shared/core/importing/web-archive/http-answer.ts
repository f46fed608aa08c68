import { gunzip } from '../archive/gunzip.ts'
import { inflate, joinPieces } from '../archive/inflate.ts'
import type { UnpackBudget } from '../archive/unpack-budget.ts'
import { headerValue, latin1, readHeaderLines, type HeaderBlock } from '../mime/header-block.ts'
import { ReadingError } from '../reading-error.ts'

/** What a server answered. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Pick<HeaderBlock, 'fields'>
  /** As it was sent, see `answerBytes`. */
  readonly body: Uint8Array
}

const STATUS_LINE = /^HTTP\/\d(?:\.\d)? (\d{3})[^\r\n]{0,500}\r?\n/u
const CHUNK_LINE = /^([0-9a-f]{1,8})[^\r\n]{0,200}\r?\n/iu

/** Reads an answer as a crawler stored it; null where it is none. */
export function readAnswer(bytes: Uint8Array): HttpAnswer | null {
  const [line, status] = STATUS_LINE.exec(latin1(bytes, 0, Math.min(bytes.length, 600))) ?? []
  if (line === undefined) return null
  const headers = readHeaderLines(bytes, line.length)
  if (headers === null)
    return { status: Number(status), headers: { fields: [] }, body: bytes.subarray(line.length) }
  return { status: Number(status), headers, body: bytes.subarray(headers.end) }
}

/**
 * The body of an answer, its transfer and content encodings undone. Crawlers often keep the header of an encoding
 * that they have undone: what is not encoded stays as it is.
 *
 * @throws ReadingError for an encoding that is not known, for damage, and when a cap is met
 */
export function answerBytes({ headers, body }: HttpAnswer, budget: UnpackBudget): Uint8Array {
  const isChunked = /chunked/iu.test(headerValue(headers, 'transfer-encoding') ?? '')
  const whole = isChunked ? (joinChunks(body) ?? body) : body
  const encoding = (headerValue(headers, 'content-encoding') ?? '').trim().toLowerCase()
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return whole[0] === 0x1f && whole[1] === 0x8b ? gunzip(whole, budget) : whole
    case 'deflate':
      return unpackDeflate(whole, budget)
    case '':
    case 'identity':
      return whole
    default:
      if (looksLikeText(whole)) return whole
      throw new ReadingError('unsupported-format', `packed as ${encoding.slice(0, 30)}`)
  }
}

/** Chunks of a body joined (RFC 9112, 7.1); null where the bytes are no chunks. A last chunk that is cut off counts. */
function joinChunks(body: Uint8Array): Uint8Array | null {
  const chunks: Uint8Array[] = []
  for (let at = 0; at < body.length;) {
    const [line, size = ''] = CHUNK_LINE.exec(latin1(body, at, Math.min(body.length, at + 300))) ?? []
    if (line === undefined) return chunks.length === 0 ? null : joinPieces(chunks)
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    const start = at + line.length
    chunks.push(body.subarray(start, start + length))
    at = start + length
    while (body[at] === 0x0d || body[at] === 0x0a) at++
  }
  return joinPieces(chunks)
}

function unpackDeflate(packed: Uint8Array, budget: UnpackBudget): Uint8Array {
  if (looksLikeText(packed)) return packed
  const [first = 0, second = 0] = packed
  const hasZlibHeader = (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0
  const count = budget.startFile(packed.length)
  const pieces: Uint8Array[] = []
  inflate(hasZlibHeader ? packed.subarray(2) : packed, (piece) => {
    count.take(piece.length)
    pieces.push(piece)
  })
  return joinPieces(pieces)
}

function looksLikeText(bytes: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*</u.test(latin1(bytes, 0, Math.min(bytes.length, 100)))
}
