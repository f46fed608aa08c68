import type { ExportedArticle, ExportedNote, NotesExport } from '@shared/core/exporting/index.ts'
import type { Highlight } from '@shared/model/highlight.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { Note } from '@shared/model/note.ts'
import { database } from '../../data/database.ts'
import { readArticle, readBody } from '../../data/reads/articles.ts'
import { readHighlightsOfArticle } from '../../data/reads/highlights.ts'
import { readFreeNotes, readNotesOfArticle } from '../../data/reads/notes.ts'
import { COLOURS, readColourNames } from '../../state/highlight-colours.ts'
import { locateHighlights } from '../../state/located-highlights.ts'
import { placesOfNotes } from './places-of-notes.ts'

/** Which notes to export: those of some articles, or all with the free ones. */
export type ExportScope =
  { readonly kind: 'all' } | { readonly kind: 'articles'; readonly ids: readonly ArticleId[] }

export interface LeftOutNames {
  readonly highlights: string
  readonly notes: string
}

/** Everything that an export of this scope holds, articles by date and title. */
export async function gatherNotes(
  scope: ExportScope,
  exportedAt: string,
  leftOutNames: LeftOutNames,
): Promise<NotesExport> {
  const ids = scope.kind === 'all' ? await annotatedIds() : scope.ids
  const gathered = await Promise.all(ids.map(gatherArticle))
  const articles = gathered
    .filter((article) => article !== null)
    .filter(({ highlights, notes }) => highlights.length + notes.length > 0)
    .sort(byDateAndTitle)
  const freeNotes = scope.kind === 'all' ? (await readFreeNotes()).filter(isWritten).map(exported) : []
  const names = await readColourNames()
  const isInScope = ({ articleId }: Note | Highlight): boolean =>
    scope.kind === 'all' || (articleId !== null && scope.ids.includes(articleId))
  const [trashedHighlights, trashedNotes] = await Promise.all([
    database.highlights.where('trashedAtMs').above(0).toArray(),
    database.notes.where('trashedAtMs').above(0).toArray(),
  ])
  return {
    exportedAt,
    articles,
    freeNotes,
    leftOut: [
      { what: leftOutNames.highlights, count: trashedHighlights.filter(isInScope).length },
      {
        what: leftOutNames.notes,
        count: trashedNotes.filter((note) => isInScope(note) && isWritten(note)).length,
      },
    ],
    colourNames: Object.fromEntries(COLOURS.map((colour) => [colour, names[colour - 1] ?? ''])),
  }
}

async function annotatedIds(): Promise<readonly ArticleId[]> {
  const [highlights, notes] = await Promise.all([database.highlights.toArray(), database.notes.toArray()])
  const ids = [...highlights, ...notes].flatMap(({ articleId }) => (articleId === null ? [] : [articleId]))
  return [...new Set(ids)]
}

async function gatherArticle(id: ArticleId): Promise<ExportedArticle | null> {
  const [article, body, highlights, notes] = await Promise.all([
    readArticle(id),
    readBody(id),
    readHighlightsOfArticle(id),
    readNotesOfArticle(id),
  ])
  if (article === undefined || body === undefined) return null
  const { placed, unplaced } = locateHighlights(body.text, highlights)
  const { onArticle, on } = placesOfNotes(notes, highlights)
  return {
    fields: article,
    fileName: article.fileName,
    originalSha256: article.originalId,
    highlights: [
      ...placed.map(({ highlight, span }) => ({
        id: highlight.id,
        quote: body.text.slice(span.start, span.end),
        colour: highlight.colour,
        paragraphNumber: body.paragraphs.findIndex(({ end }) => end > span.start) + 1,
        notes: on(highlight.id).filter(isWritten).map(exported),
      })),
      ...unplaced.map(({ highlight }) => ({
        id: highlight.id,
        quote: highlight.anchor.exact,
        colour: highlight.colour,
        paragraphNumber: null,
        notes: on(highlight.id).filter(isWritten).map(exported),
      })),
    ],
    notes: onArticle.filter(isWritten).map(exported),
  }
}

function isWritten({ markdown }: Note): boolean {
  return markdown.trim() !== ''
}

function exported({ id, markdown }: Note): ExportedNote {
  return { id, markdown }
}

function byDateAndTitle(a: ExportedArticle, b: ExportedArticle): number {
  const dayA = a.fields.published?.day ?? ''
  const dayB = b.fields.published?.day ?? ''
  if (dayA !== dayB) return dayA < dayB ? -1 : 1
  return a.fields.title < b.fields.title ? -1 : 1
}
