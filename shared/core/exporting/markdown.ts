import type { ArticleFields } from '../../model/article.ts'
import type { PrintedDate } from '../../model/date.ts'
import { formatCitation, formatPrintedDate } from './citation.ts'
import { ENGLISH_LABELS, type ExportLabels } from './export-labels.ts'
import { autolink, blockQuote, closeOpenBlocks, escapeMarkdownLine, yamlText } from './markdown-escape.ts'
import type { ExportedArticle, ExportedHighlight, ExportedNote, NotesExport } from './notes-export.ts'

/**
 * One Markdown file with every quote and note: front matter, a section for each article with its citation and
 * the hash of the imported bytes, each quote as a block quote followed by its citation and the notes on it, the
 * free notes, and what was left out. The same model gives the same bytes. Lines end with a line feed.
 *
 * Quotes and fields are escaped, so that they show as they were printed; notes are the user's own Markdown and
 * stand as written. Headings and field names are English unless other labels are given; the front matter, which
 * programs read, always is.
 */
export function exportNotesMarkdown(model: NotesExport, labels: ExportLabels = ENGLISH_LABELS): string {
  const blocks = [
    frontMatter(model),
    `# ${labels.heading}`,
    ...model.articles.flatMap((article) => articleBlocks(article, model, labels)),
    ...freeNoteBlocks(model.freeNotes, labels),
    ...leftOutBlocks(model, labels),
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

function articleBlocks(
  article: ExportedArticle,
  model: NotesExport,
  labels: ExportLabels,
): readonly string[] {
  const { fields, highlights, notes } = article
  return [
    `## ${escapeMarkdownLine(headingOf(article))}`,
    sourceList(article, labels),
    ...notes.map(noteBlock),
    ...highlights.flatMap((highlight) => highlightBlocks(highlight, citationOf(fields), model, labels)),
  ]
}

function headingOf({ fields, fileName }: ExportedArticle): string {
  return fields.title.replace(/\s+/g, ' ').trim() || fileName
}

function sourceList({ fields, fileName, originalSha256 }: ExportedArticle, labels: ExportLabels): string {
  const rows: readonly (readonly [string, string | null])[] = [
    [labels.byline, fields.byline],
    [labels.source, fields.source],
    [labels.agency, fields.agency],
    [labels.place, fields.place],
    [labels.published, fields.published === null ? null : publishedText(fields.published, labels)],
    [labels.file, fileName],
    [labels.sha256, originalSha256],
  ]
  const described = rows
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `- ${name}: ${escapeMarkdownLine((value ?? '').replace(/\s+/g, ' ').trim())}`)
  const address = fields.url === null ? [] : [`- ${labels.address}: ${autolink(fields.url)}`]
  return [`- ${labels.citeAs}: ${citationOf(fields)}`, ...described, ...address].join('\n')
}

function citationOf(fields: ArticleFields): string {
  const words = escapeMarkdownLine(formatCitation({ ...fields, url: null }))
  return fields.url === null ? words : `${words} ${autolink(fields.url)}`
}

function publishedText(published: PrintedDate, labels: ExportLabels): string {
  const text = formatPrintedDate(published)
  return published.certainty === 'inferred' ? labels.inferred(text) : text
}

function highlightBlocks(
  { quote, colour, paragraphNumber, notes, copies = [] }: ExportedHighlight,
  citation: string,
  { colourNames }: NotesExport,
  labels: ExportLabels,
): readonly string[] {
  const place = paragraphNumber === null ? labels.placeInDoubt : labels.paragraph(paragraphNumber)
  const colourName = colourNames?.[colour] ?? labels.colour(colour)
  const also =
    copies.length === 0
      ? []
      : [`${labels.alsoIn}:\n\n` + copies.map((copy) => `- ${escapeMarkdownLine(copy)}`).join('\n')]
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

function freeNoteBlocks(notes: readonly ExportedNote[], labels: ExportLabels): readonly string[] {
  if (notes.length === 0) return []
  return [`## ${labels.freeNotes}`, notes.map(noteBlock).join('\n\n---\n\n')]
}

function leftOutBlocks({ leftOut }: NotesExport, labels: ExportLabels): readonly string[] {
  const rows = leftOut.filter(({ count }) => count > 0)
  if (rows.length === 0) return [`## ${labels.leftOut}`, labels.nothing]
  return [
    `## ${labels.leftOut}`,
    rows.map(({ what, count }) => `- ${count} ${escapeMarkdownLine(what)}`).join('\n'),
  ]
}
