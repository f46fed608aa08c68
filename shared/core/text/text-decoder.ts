interface Decoder {
  decode(bytes: Uint8Array): string
}

type DecoderClass = new (label: string, options?: { readonly fatal?: boolean }) => Decoder

/** Every engine we run in has `TextDecoder`; shared code compiles without its ambient type. */
const { TextDecoder } = globalThis as unknown as { readonly TextDecoder: DecoderClass }

const C1_CONTROLS = /[\u0080-\u009f]/gu
/** What windows-1252 prints for the bytes 0x80–0x9F; the five unused ones stay controls. */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * The text of `bytes` in a charset, bytes that the charset lacks as U+FFFD; null when the engine does not know
 * the charset. A byte order mark is dropped. windows-1252 is repaired for Node 20, which leaves 0x80–0x9F as
 * control characters.
 */
export function decodeAs(bytes: Uint8Array, charset: string): string | null {
  const decoder = makeDecoder(charset, false)
  if (decoder === null) return null
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

function makeDecoder(charset: string, fatal: boolean): Decoder | null {
  try {
    return new TextDecoder(charset, { fatal })
  } catch {
    return null
  }
}
