import type { Highlight } from '@shared/model/highlight.ts'
import type { ArticleId, HighlightId, NoteId } from '@shared/model/ids.ts'
import type { Note } from '@shared/model/note.ts'

/** What is restored in one act: a highlight with the notes that went to the trash with it, or a note alone. */
export interface TrashedItem {
  readonly articleId: ArticleId | null
  readonly trashedAtMs: number
  readonly highlight: Highlight | null
  readonly notes: readonly Note[]
}

/** Everything in the trash of notes, last thrown away first. Notes without a word are nothing to bring back. */
export function trashedItems(
  highlights: readonly Highlight[],
  notes: readonly Note[],
): readonly TrashedItem[] {
  const written = notes.filter(({ markdown }) => markdown.trim() !== '')
  const together = new Set<NoteId>()
  const marks = highlights.map((highlight): TrashedItem => {
    const { id, articleId, trashedAtMs } = highlight
    const own = written.filter((note) => note.highlightId === id && note.trashedAtMs === trashedAtMs)
    for (const note of own) together.add(note.id)
    return { articleId, trashedAtMs, highlight, notes: own }
  })
  const alone = written
    .filter(({ id }) => !together.has(id))
    .map((note): TrashedItem => ({
      articleId: note.articleId,
      trashedAtMs: note.trashedAtMs,
      highlight: null,
      notes: [note],
    }))
  return [...marks, ...alone].sort((a, b) => b.trashedAtMs - a.trashedAtMs)
}

/** Whether the quote or a note of it holds these words, in small letters. */
export function holdsWords({ highlight, notes }: TrashedItem, wanted: string): boolean {
  const texts = [highlight?.anchor.exact ?? '', ...notes.map(({ markdown }) => markdown)]
  return texts.some((text) => text.toLocaleLowerCase().includes(wanted))
}

/** What tells it from the others. */
export function keyOf({ highlight, notes }: TrashedItem): HighlightId | NoteId | undefined {
  return highlight?.id ?? notes[0]?.id
}
