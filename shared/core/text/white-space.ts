const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/gu
const WHITE_SPACE_RUN = /\s+/gu

/**
 * `text` in Unicode form NFC with line feeds as its only line ends. Offsets change: call it before any offset
 * is taken. Spaces are left as they are.
 */
export function normaliseLines(text: string): string {
  return text.replace(LINE_ENDS, '\n').normalize('NFC')
}

/**
 * `text` trimmed, every run of white space (line feeds too) as one space: equal for texts that differ in spacing
 * only.
 *
 * @example foldWhiteSpace(' a\n  b ') === 'a b'
 */
export function foldWhiteSpace(text: string): string {
  return text.replace(WHITE_SPACE_RUN, ' ').trim()
}
