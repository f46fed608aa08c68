import { charsetOfMark, charsetOfZeroBytes } from './byte-order.ts'
import { CANDIDATE_CHARSETS, scoreText } from './charset-score.ts'
import { decodeAs, decodeStrictly } from './text-decoder.ts'

export interface DecodedText {
  readonly text: string
  /** The charset in lower case, as `TextDecoder` names it. */
  readonly charset: string
  /** How the charset was found; `guessed` ones may be wrong. */
  readonly evidence: 'byte-order-mark' | 'zero-bytes' | 'valid-utf-8' | 'escapes' | 'declared' | 'guessed'
}

const SAMPLE_BYTES = 64 * 1024
const MAX_REPLACED_SHARE = 0.02
const MAX_REPLACED_SHARE_OF_UTF8 = 0.1
const NON_ASCII = /[\u0080-\u{10ffff}]/u
const REPLACEMENT_UNIT = 0xfffd
// eslint-disable-next-line no-control-regex -- ISO-2022-JP switches scripts with escape sequences
const ISO_2022_JP_ESCAPE = /\u001b\$[@B]|\u001b\([BJ]/u
/** Labels whose superset is what files of that label really hold. */
const SUPERSETS: Readonly<Record<string, string>> = {
  'ks_c_5601-1987': 'euc-kr',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  sjis: 'shift_jis',
}

/**
 * The text of a file and its charset: byte order mark, then the zero bytes of UTF-16, then UTF-8 when all of it
 * is valid, then the declared charset, then the candidate that reads most plausibly. Null when no charset reads
 * it. Linear; the guess looks at the first 64 KB.
 *
 * @param declared a charset the file names in itself; declarations lie, so it is only believed when UTF-8 fails
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText | null {
  const marked = charsetOfMark(bytes)
  if (marked !== null) return decoded(bytes, marked, 'byte-order-mark')
  const wide = charsetOfZeroBytes(bytes)
  if (wide !== null) return decoded(bytes, wide, 'zero-bytes')
  const utf8 = decodeStrictly(bytes, 'utf-8')
  if (utf8 !== null) {
    return ISO_2022_JP_ESCAPE.test(utf8)
      ? decoded(bytes, 'iso-2022-jp', 'escapes')
      : { text: utf8, charset: 'utf-8', evidence: 'valid-utf-8' }
  }
  const damaged = damagedUtf8(bytes)
  if (damaged !== null) return damaged
  if (declared !== null) {
    const label = declared.trim().toLowerCase()
    const fromDeclared = decoded(bytes, SUPERSETS[label] ?? label, 'declared')
    if (fromDeclared !== null && !/^utf-?(8|16)/u.test(label)) return fromDeclared
  }
  return decoded(bytes, guessCharset(bytes), 'guessed')
}

function guessCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  let best = { charset: 'windows-1252', score: -Infinity }
  for (const { charset, readers } of CANDIDATE_CHARSETS) {
    const text = decodeAs(sample, charset)
    if (text === null) continue
    const score = scoreText(text, readers)
    if (score > best.score) best = { charset, score }
  }
  return best.charset
}

/** A UTF-8 file with a few broken sequences, or cut off in the middle of a letter, is still UTF-8. */
function damagedUtf8(bytes: Uint8Array): DecodedText | null {
  const text = decodeAs(bytes, 'utf-8')
  if (text === null) return null
  const { outsideAscii, replaced } = countLetters(text)
  return replaced <= outsideAscii * MAX_REPLACED_SHARE_OF_UTF8 || isOnlyCut(bytes)
    ? { text, charset: 'utf-8', evidence: 'valid-utf-8' }
    : null
}

/** Counted by hand: an array of the millions of matches in a long text would fill the memory. */
function countLetters(text: string): { readonly outsideAscii: number; readonly replaced: number } {
  let outsideAscii = 0
  let replaced = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80 || (unit >= 0xdc00 && unit <= 0xdfff)) continue
    outsideAscii++
    if (unit === REPLACEMENT_UNIT) replaced++
  }
  return { outsideAscii, replaced }
}

function isOnlyCut(bytes: Uint8Array): boolean {
  const count = bytesOfCutLetter(bytes)
  const before = count === 0 ? null : decodeStrictly(bytes.subarray(0, bytes.length - count), 'utf-8')
  // where no other letter is outside ASCII, the last byte may as well be one of another charset
  return before !== null && before.search(NON_ASCII) !== -1
}

/** How many bytes at the end begin a letter of UTF-8 whose other bytes are missing. */
function bytesOfCutLetter(bytes: Uint8Array): number {
  for (let count = 1; count <= 3; count++) {
    const byte = bytes[bytes.length - count] ?? 0
    if (byte >= 0xc2) return count < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? count : 0
    if (byte < 0x80) return 0
  }
  return 0
}

function decoded(bytes: Uint8Array, charset: string, evidence: DecodedText['evidence']): DecodedText | null {
  const text = decodeAs(bytes, charset)
  if (text === null || countLetters(text).replaced > text.length * MAX_REPLACED_SHARE) return null
  return { text, charset, evidence }
}
