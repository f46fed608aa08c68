import type { CleaningStep, FieldOrigins } from '../../../model/article.ts'

/** What an article keeps of the lines of its file. */
export interface KeptLines {
  readonly cleaning: readonly CleaningStep[]
  readonly origins: FieldOrigins
  readonly paragraphs: readonly string[]
}

/** Lines from which the fields of an article can be read. */
export interface ArticleLines {
  /** Those that stand in no paragraph: taken out by cleaning, or the text that a field was read from. */
  readonly outside: readonly string[]
  /** The paragraphs at both ends of the text, each with its place: from 0, from the end counted from -1. */
  readonly inside: readonly { readonly place: number; readonly text: string }[]
}

const FRONT_PARAGRAPHS = 6
const BACK_PARAGRAPHS = 4
const MAX_LINE_UNITS = 500
const NO_LINES: ReadonlySet<string> = new Set(['invisible-characters', 'unwrapped-lines'])

/** The lines of an article that may name its fields, without a second look into the file. */
export function articleLines({ cleaning, origins, paragraphs }: KeptLines): ArticleLines {
  const removed = cleaning.filter(({ rule }) => !NO_LINES.has(rule)).map(({ before }) => before)
  const quotes = Object.values(origins).flatMap(({ quote, replaced }) => [quote ?? '', replaced?.quote ?? ''])
  const front = paragraphs.slice(0, FRONT_PARAGRAPHS)
  const back = paragraphs.slice(Math.max(front.length, paragraphs.length - BACK_PARAGRAPHS))
  return {
    outside: [...new Set([...removed, ...quotes])].filter((line) => line.trim() !== ''),
    inside: [
      ...front.map((text, place) => ({ place, text: text.slice(0, MAX_LINE_UNITS) })),
      ...back.map((text, index) => ({ place: index - back.length, text: text.slice(0, MAX_LINE_UNITS) })),
    ],
  }
}
