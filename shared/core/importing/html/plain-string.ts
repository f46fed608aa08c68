import { foldWhiteSpace } from '../../text/white-space.ts'

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  nbsp: ' ',
  hellip: '…',
}

/** A string of a page's metadata as text: entities that were escaped twice are resolved, tags are gone. */
export function plainString(value: string): string {
  const text = value
    .replace(/&#x([\da-f]{1,6});/giu, (_, hex: string) => character(parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/gu, (_, decimal: string) => character(Number(decimal)))
    .replace(/&([a-z]{2,6});/gu, (whole, name: string) => NAMED[name] ?? whole)
    .replace(/<[^<>]+>/gu, ' ')
  return foldWhiteSpace(text)
}

/** Letters and digits of `value` in lower case: equal for names that differ in dress only. */
export function comparable(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ''
}
