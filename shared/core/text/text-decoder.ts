import { decodeCodePage949 } from './korean-decoder.ts'

interface Decoder {
  decode(bytes: Uint8Array): string
}

type DecoderClass = new (label: string, options?: { readonly fatal?: boolean }) => Decoder

/** Every engine we run in has `TextDecoder`; shared code compiles without its ambient type. */
const { TextDecoder } = globalThis as unknown as { readonly TextDecoder: DecoderClass }

let isCodePage949Known: boolean | undefined

const C1_CONTROLS = /[\u0080-\u009f]/gu
/** What windows-1252 prints for the bytes 0x80–0x9F; the five unused ones stay controls. */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * The text of `bytes` in a charset, bytes that the charset lacks as U+FFFD; null when the engine does not know
 * the charset. A byte order mark is dropped. Two charsets are repaired for Node: windows-1252, whose bytes
 * 0x80–0x9F Node 20 leaves as control characters, and euc-kr, which in Node lacks its superset, code page 949.
 */
export function decodeAs(bytes: Uint8Array, charset: string): string | null {
  const decoder = makeDecoder(charset, false)
  if (decoder === null) return null
  if (charset === 'euc-kr' && !knowsCodePage949()) {
    return decodeCodePage949(bytes, (part) => decoder.decode(part))
  }
  const text = decoder.decode(bytes)
  return charset === 'windows-1252'
    ? text.replace(C1_CONTROLS, (c) => WINDOWS_1252_HIGH[c.charCodeAt(0) - 0x80] ?? c)
    : text
}

/** The text of `bytes` in a charset, or null when a byte sequence is not valid in it. */
export function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return makeDecoder(charset, true)?.decode(bytes) ?? null
  } catch {
    return null
  }
}

/** The superset has 똠, the standard has not. */
function knowsCodePage949(): boolean {
  isCodePage949Known ??= makeDecoder('euc-kr', false)?.decode(Uint8Array.of(0x8c, 0x63)) === '똠'
  return isCodePage949Known
}

function makeDecoder(charset: string, fatal: boolean): Decoder | null {
  try {
    return new TextDecoder(charset, { fatal })
  } catch {
    return null
  }
}
