/** The fields of a Markdown file's front matter and the text after it. */
export interface FrontMatter {
  /** Values by lower-case key, quotes removed; lists joined with `; `. */
  readonly fields: ReadonlyMap<string, string>
  readonly body: string
}

const BLOCK = /^---[ \t]*\n(?<fields>[\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u
const FIELD = /^(?<key>[\p{L}][\p{L}\p{N}_ -]{0,40}?)\s*:(?:\s+(?<value>.*))?$/u
const ITEM = /^\s*-\s+(?<value>.+)$/u
const MAX_UNITS = 20_000

/**
 * Splits front matter (`---` lines around `key: value` lines) from the text. Only what article fields need of
 * YAML is read: scalars, quoted or not, and flat lists. Text without front matter comes back whole.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const match = BLOCK.exec(text.slice(0, MAX_UNITS))
  if (match === null) return { fields: new Map(), body: text }
  const fields = new Map<string, string>()
  let listKey: string | null = null
  for (const line of (match.groups?.['fields'] ?? '').split('\n')) {
    const item = ITEM.exec(line)?.groups?.['value']
    const { key, value = '' } = FIELD.exec(line)?.groups ?? {}
    if (key !== undefined) {
      listKey = key.trim().toLowerCase()
      fields.set(listKey, scalar(value))
    } else if (item !== undefined && listKey !== null) {
      const before = fields.get(listKey) ?? ''
      fields.set(listKey, before === '' ? scalar(item) : `${before}; ${scalar(item)}`)
    }
  }
  return { fields, body: text.slice(match[0].length) }
}

function scalar(printed: string): string {
  const value = printed.trim()
  const list = /^\[(?<items>.*)\]$/u.exec(value)?.groups?.['items']
  if (list !== undefined) return list.split(',').map(unquote).filter(Boolean).join('; ')
  return unquote(value)
}

function unquote(value: string): string {
  const trimmed = value.trim()
  const quoted = /^"(?<double>.*)"$|^'(?<single>.*)'$/u.exec(trimmed)?.groups
  if (quoted?.['double'] !== undefined) return quoted['double'].replace(/\\(["\\])/gu, '$1')
  if (quoted?.['single'] !== undefined) return quoted['single'].replace(/''/gu, "'")
  return trimmed.replace(/\s+#\s.*$/u, '')
}
