import type { Steps } from '../../steps.ts'

/** What stands in a file of Rich Text Format, piece by piece. */
export interface RtfHandler {
  readonly onOpen: () => void
  readonly onClose: () => void
  /** A control word or, with a name that is no letter, a control symbol; null where no number follows. */
  readonly onControl: (name: string, number: number | null) => void
  /** A byte of text in the code page that holds. */
  readonly onByte: (byte: number) => void
  /** Answers that the rest of the file is not wanted. */
  readonly isDone: () => boolean
}

const OPEN = 0x7b
const CLOSE = 0x7d
const BACKSLASH = 0x5c
const APOSTROPHE = 0x27
const MINUS = 0x2d
const SPACE = 0x20
const LINE_FEED = 0x0a
const RETURN = 0x0d
/** The format allows 32 letters and five digits; more is damage. */
const MAX_WORD = 32
const MAX_DIGITS = 10
/** So many bytes are read between two pauses. */
const STEP_BYTES = 64 * 1024

/**
 * Reads the bytes of Rich Text Format 1.9.1 in one pass. Bytes of pictures behind `\bin` are stepped over. Anything is
 * read: what is no control word is text. Linear.
 */
export function* readRtfTokens(bytes: Uint8Array, handler: RtfHandler): Steps<void> {
  let at = 0
  let paused = 0
  while (at < bytes.length && !handler.isDone()) {
    if (at - paused > STEP_BYTES) {
      paused = at
      yield
    }
    const byte = bytes[at] ?? 0
    if (byte === BACKSLASH) at = readControl(bytes, at + 1, handler)
    else {
      if (byte === OPEN) handler.onOpen()
      else if (byte === CLOSE) handler.onClose()
      else if (byte !== LINE_FEED && byte !== RETURN && byte !== 0) handler.onByte(byte)
      at++
    }
  }
}

/** Reads what stands behind a backslash and answers where it ends. */
function readControl(bytes: Uint8Array, start: number, handler: RtfHandler): number {
  const first = bytes[start]
  if (first === undefined) return start
  if (first === APOSTROPHE) {
    const value = hexOf(bytes[start + 1]) * 16 + hexOf(bytes[start + 2])
    if (Number.isNaN(value)) return start + 1
    handler.onByte(value)
    return start + 3
  }
  if (!isLetter(first)) {
    handler.onControl(first === RETURN || first === LINE_FEED ? 'par' : String.fromCharCode(first), null)
    return start + 1
  }
  let end = start
  while (end - start < MAX_WORD && isLetter(bytes[end])) end++
  const name = String.fromCharCode(...bytes.subarray(start, end))
  const digits = bytes[end] === MINUS && isDigit(bytes[end + 1]) ? end + 1 : end
  let stop = digits
  while (stop - digits < MAX_DIGITS && isDigit(bytes[stop])) stop++
  const number = stop === digits ? null : Number(String.fromCharCode(...bytes.subarray(end, stop)))
  // one space ends a control word and belongs to it
  const next = bytes[stop] === SPACE ? stop + 1 : stop
  if (name === 'bin') return next + Math.max(0, number ?? 0)
  handler.onControl(name, number)
  return next
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a))
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}

function hexOf(byte: number | undefined): number {
  return byte === undefined ? NaN : Number.parseInt(String.fromCharCode(byte), 16)
}
