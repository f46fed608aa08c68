import type { Span } from '@shared/model/span.ts'

const AROUND_CHARACTERS = 60
const MOST_CHARACTERS = 180

export interface Context {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** A place with a few words around it, on one line; long ones lose their middle. */
export function contextOf(text: string, { start, end }: Span): Context {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const nextLine = text.indexOf('\n', end)
  const lineEnd = nextLine < 0 ? text.length : nextLine
  const from = Math.max(lineStart, wordStart(text, start - AROUND_CHARACTERS))
  const to = Math.min(lineEnd, end + AROUND_CHARACTERS)
  return {
    before: (from > lineStart ? '… ' : '') + text.slice(from, start),
    marked: shorten(text.slice(start, end).replaceAll('\n', ' ')),
    after: text.slice(end, to) + (to < lineEnd ? ' …' : ''),
  }
}

function wordStart(text: string, offset: number): number {
  const space = text.indexOf(' ', Math.max(0, offset))
  return offset <= 0 ? 0 : space < 0 ? offset : space + 1
}

function shorten(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text
  const half = MOST_CHARACTERS / 2
  const first = text.slice(0, half).replace(/\s+\S*$/u, '')
  const last = text.slice(-half).replace(/^\S*\s+/u, '')
  return `${first} … ${last.trimEnd()}`
}
