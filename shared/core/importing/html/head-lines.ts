import type { DraftFields } from '../draft-fields.ts'
import { cleanAuthor } from './clean-author.ts'
import { comparable } from './plain-string.ts'

/** Below the headline: a deck, the byline, a line of services. */
const MAX_HEAD_LINES = 4
const MAX_BYLINE_UNITS = 120

/**
 * The paragraphs of a page without what its head says already: the line of the authors, and the headline in front of
 * a deck that shares its heading. What is taken out is noted in `fields`.
 */
export function withoutHeadLines(paragraphs: readonly string[], fields: DraftFields): readonly string[] {
  const kept = paragraphs
    .slice(0, MAX_HEAD_LINES)
    .map((line) => withoutTitle(line, fields))
    .filter((line) => !isAuthorsLine(line, fields))
  return [...kept, ...paragraphs.slice(MAX_HEAD_LINES)]
}

function withoutTitle(line: string, fields: DraftFields): string {
  const { title } = fields.values
  const rest = title !== '' && line.startsWith(`${title} `) ? line.slice(title.length + 1).trim() : ''
  // a sentence that goes on after the words of the headline is text
  if (!/^\p{Lu}/u.test(rest) || line.length > title.length * 4) return line
  return fields.clean('repeated-title', line, rest)
}

function isAuthorsLine(line: string, fields: DraftFields): boolean {
  const { byline } = fields.values
  if (byline === null || line.length > MAX_BYLINE_UNITS) return false
  if (comparable(cleanAuthor(line)) !== comparable(byline)) return false
  return fields.clean('byline', line, '') === ''
}
