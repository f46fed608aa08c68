import type { ArticleId, HighlightId, NoteId } from './ids.ts'

/** Markdown text, free or tied to an article or to a highlight (then to its article too). */
export interface Note {
  readonly id: NoteId
  readonly markdown: string
  readonly articleId: ArticleId | null
  readonly highlightId: HighlightId | null
  readonly createdAtMs: number
  readonly updatedAtMs: number
  readonly trashedAtMs: number
}

/** The first non-empty line of a note without Markdown marks, for lists; empty for an empty note. */
export function noteTitle(markdown: string): string {
  const line = markdown.split('\n').find((l) => l.trim() !== '') ?? ''
  return line
    .replace(/^[#>\-*+\s]+/u, '')
    .trim()
    .slice(0, 120)
}
