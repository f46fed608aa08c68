import { Gunzip } from 'fflate'
import { latin1 } from '../mime/header-block.ts'

const MARK = 'WARC/'
/** Enough of a packed file for its first line. */
const PEEKED_BYTES = 512

/** Whether a file is a web archive (WARC, ISO 28500), plain or packed record by record. */
export function looksLikeWarc(bytes: Uint8Array): boolean {
  if (latin1(bytes, 0, MARK.length) === MARK) return true
  return isGzip(bytes) && firstUnpacked(bytes).startsWith(MARK)
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

function firstUnpacked(bytes: Uint8Array): string {
  let text = ''
  const stream = new Gunzip((piece) => {
    if (text.length < MARK.length) text += latin1(piece, 0, Math.min(piece.length, MARK.length))
  })
  try {
    stream.push(bytes.subarray(0, PEEKED_BYTES))
  } catch {
    // damaged: the reader of packed files tells it
  }
  return text
}
