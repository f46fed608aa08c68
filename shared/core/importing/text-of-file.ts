import { decodeText } from '../text/decode.ts'
import { decodeAs } from '../text/text-decoder.ts'
import { declaredCharset } from './html-signs.ts'
import { sniffFormat } from './sniff.ts'

/**
 * The text of a file as an import would read it; null for what is no text.
 *
 * @param charset the user's choice instead of the one found
 */
export function textOfFile(bytes: Uint8Array, charset?: string): string | null {
  if (sniffFormat(bytes).kind !== 'text') return null
  return charset === undefined
    ? (decodeText(bytes, declaredCharset(bytes))?.text ?? null)
    : decodeAs(bytes, charset)
}
