/** Lines of `Name: value` at the front of a message, a part of one or a record of a web archive. */
export interface HeaderBlock {
  /** In the order of the file, long lines joined; the names in lower case. */
  readonly fields: readonly HeaderField[]
  /** Byte offset behind the blank line that ends the block. */
  readonly end: number
}

export interface HeaderField {
  readonly name: string
  /** As it stands in the file, see `headerText` for its letters. */
  readonly value: string
}

const MAX_BLOCK_BYTES = 256 * 1024
const MAX_FIELDS = 2_000
const FIELD = /^([!-9;-~]{1,200})[ \t]*:[ \t]*(.*)$/su
const LINE_FEED = 0x0a

/**
 * The header lines from `start` on, up to the first blank line; null where a line is none, or where there are more
 * than any honest file has. Values are bytes as Latin-1 characters. Linear.
 */
export function readHeaderLines(bytes: Uint8Array, start = 0): HeaderBlock | null {
  const fields: { name: string; value: string }[] = []
  const limit = Math.min(bytes.length, start + MAX_BLOCK_BYTES)
  let at = start
  while (at < limit) {
    const feed = bytes.indexOf(LINE_FEED, at)
    const end = feed === -1 ? bytes.length : feed
    const line = latin1(bytes, at, Math.min(end, limit)).replace(/\r$/u, '')
    at = feed === -1 ? bytes.length : feed + 1
    if (line === '') return fields.length === 0 ? null : { fields, end: at }
    const last = fields.at(-1)
    if (/^[ \t]/u.test(line) && last !== undefined) {
      last.value += ` ${line.trim()}`
      continue
    }
    const [, name, value] = FIELD.exec(line) ?? []
    if (name === undefined || value === undefined || fields.length >= MAX_FIELDS) return null
    fields.push({ name: name.toLowerCase(), value: value.trimEnd() })
  }
  return at >= bytes.length && fields.length > 0 ? { fields, end: bytes.length } : null
}

/** The first value under a name in lower case, null where there is none. */
export function headerValue({ fields }: Pick<HeaderBlock, 'fields'>, name: string): string | null {
  return fields.find((field) => field.name === name)?.value ?? null
}

/** The part of a structured value before its parameters, in lower case: `text/html; charset=x` is `text/html`. */
export function headerToken(value: string | null): string {
  return (value ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

/** A parameter of a structured value, `boundary` of `multipart/mixed; boundary="x"`; null where there is none. */
export function headerParameter(value: string | null, name: string): string | null {
  const pattern = new RegExp(
    `;\\s*${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.){0,1000})"|([^\\s;"]{1,1000}))`,
    'iu',
  )
  const match = pattern.exec((value ?? '').slice(0, 5_000))
  if (match === null) return null
  return match[1]?.replace(/\\(.)/gu, '$1') ?? match[2] ?? null
}

/** Bytes as Latin-1 characters, however many. */
export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = ''
  for (let at = start; at < end; at += 8_192) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 8_192)))
  }
  return text
}
