import type { ArticleFields } from '../../model/article.ts'
import { formatCitation, formatPrintedDate } from './citation.ts'
import { autolink, blockQuote, closeOpenBlocks, escapeMarkdownLine, yamlText } from './markdown-escape.ts'
import type { ExportedArticle, ExportedHighlight, ExportedNote, NotesExport } from './notes-export.ts'

/**
 * One Markdown file with every quote and note: front matter, a section for each article with its citation and
 * the hash of the imported bytes, each quote as a block quote followed by its citation and the notes on it, the
 * free notes, and what was left out. The same model gives the same bytes. Lines end with a line feed.
 *
 * Quotes and fields are escaped, so that they show as they were printed; notes are the user's own Markdown and
 * stand as written.
 */
export function exportNotesMarkdown(model: NotesExport): string {
  const blocks = [
    frontMatter(model),
    '# Notes and quotes',
    ...model.articles.flatMap((article) => articleBlocks(article, model)),
    ...freeNoteBlocks(model.freeNotes),
    ...leftOutBlocks(model),
  ]
  return `${blocks.join('\n\n')}\n`
}

function frontMatter({ exportedAt, articles, freeNotes }: NotesExport): string {
  const highlights = articles.flatMap((article) => article.highlights)
  const notes =
    freeNotes.length
    + articles.reduce((sum, article) => sum + article.notes.length, 0)
    + highlights.reduce((sum, highlight) => sum + highlight.notes.length, 0)
  return [
    '---',
    'made_by: Collate',
    `exported: ${yamlText(exportedAt)}`,
    `articles: ${articles.length}`,
    `quotes: ${highlights.length}`,
    `notes: ${notes}`,
    '---',
  ].join('\n')
}

function articleBlocks(article: ExportedArticle, model: NotesExport): readonly string[] {
  const { fields, highlights, notes } = article
  return [
    `## ${escapeMarkdownLine(headingOf(article))}`,
    sourceList(article),
    ...notes.map(noteBlock),
    ...highlights.flatMap((highlight) => highlightBlocks(highlight, citationOf(fields), model)),
  ]
}

function headingOf({ fields, fileName }: ExportedArticle): string {
  return fields.title.replace(/\s+/g, ' ').trim() || fileName
}

function sourceList({ fields, fileName, originalSha256 }: ExportedArticle): string {
  const rows: readonly (readonly [string, string | null])[] = [
    ['By', fields.byline],
    ['Source', fields.source],
    ['Agency', fields.agency],
    ['Place', fields.place],
    ['Published', fields.published === null ? null : publishedText(fields.published)],
    ['File', fileName],
    ['SHA-256 of the file', originalSha256],
  ]
  const described = rows
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `- ${name}: ${escapeMarkdownLine((value ?? '').replace(/\s+/g, ' ').trim())}`)
  const address = fields.url === null ? [] : [`- Address: ${autolink(fields.url)}`]
  return [`- Cite as: ${citationOf(fields)}`, ...described, ...address].join('\n')
}

function citationOf(fields: ArticleFields): string {
  const words = escapeMarkdownLine(formatCitation({ ...fields, url: null }))
  return fields.url === null ? words : `${words} ${autolink(fields.url)}`
}

function publishedText(published: NonNullable<ExportedArticle['fields']['published']>): string {
  const text = formatPrintedDate(published)
  return published.certainty === 'inferred' ? `${text} (partly inferred)` : text
}

function highlightBlocks(
  { quote, colour, paragraphNumber, notes, copies = [] }: ExportedHighlight,
  citation: string,
  { colourNames }: NotesExport,
): readonly string[] {
  const place = paragraphNumber === null ? 'place in doubt' : `paragraph ${paragraphNumber}`
  const colourName = colourNames?.[colour] ?? `Colour ${colour}`
  const also =
    copies.length === 0
      ? []
      : ['Also in:\n\n' + copies.map((copy) => `- ${escapeMarkdownLine(copy)}`).join('\n')]
  return [
    blockQuote(quote),
    `— ${citation} (${place}; ${escapeMarkdownLine(colourName)})`,
    ...also,
    ...notes.map(noteBlock),
  ]
}

function noteBlock({ markdown }: ExportedNote): string {
  return closeOpenBlocks(markdown.replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, ''))
}

function freeNoteBlocks(notes: readonly ExportedNote[]): readonly string[] {
  if (notes.length === 0) return []
  return ['## Notes without an article', notes.map(noteBlock).join('\n\n---\n\n')]
}

function leftOutBlocks({ leftOut }: NotesExport): readonly string[] {
  const rows = leftOut.filter(({ count }) => count > 0)
  if (rows.length === 0) return ['## Left out', 'Nothing.']
  return ['## Left out', rows.map(({ what, count }) => `- ${count} ${escapeMarkdownLine(what)}`).join('\n')]
}
