import type { Article, ArticleBody, ArticleList, ArticleState } from '@shared/model/article.ts'
import type { Highlight } from '@shared/model/highlight.ts'
import type { ImportRecord } from '@shared/model/import.ts'
import type { ArticleMentions } from '@shared/model/mention.ts'
import type { Note } from '@shared/model/note.ts'
import type { SavedSearch } from '@shared/model/saved-search.ts'
import type { StoryDecision } from '@shared/model/story.ts'
import type { SettingRow } from '../../data/rows.ts'
import type { ImageRow } from '../../data/image-rows.ts'

/** The tables that go into a library file; its format, too, so that none is ever renamed. */
export interface LibraryTables {
  readonly articles: readonly Article[]
  readonly bodies: readonly ArticleBody[]
  readonly mentions: readonly ArticleMentions[]
  readonly imports: readonly ImportRecord[]
  readonly articleStates: readonly ArticleState[]
  readonly lists: readonly ArticleList[]
  readonly savedSearches: readonly SavedSearch[]
  readonly highlights: readonly Highlight[]
  readonly notes: readonly Note[]
  readonly storyDecisions: readonly StoryDecision[]
  readonly settings: readonly SettingRow[]
  readonly images: readonly ImageRow[]
}

export const LIBRARY_TABLES = [
  'articles',
  'bodies',
  'mentions',
  'imports',
  'articleStates',
  'lists',
  'savedSearches',
  'highlights',
  'notes',
  'storyDecisions',
  'settings',
  'images',
] as const satisfies readonly (keyof LibraryTables)[]

type FieldKind = 'string' | 'number' | 'array' | 'object'

/** Fields without which a row cannot be taken in; others are as the file has them. */
const REQUIRED: Readonly<Record<keyof LibraryTables, Readonly<Record<string, FieldKind>>>> = {
  articles: {
    id: 'number',
    title: 'string',
    textHash: 'string',
    publishedKey: 'string',
    sourceKey: 'string',
    importedAtMs: 'number',
    importId: 'string',
    originalId: 'string',
    recordNumber: 'number',
  },
  bodies: { id: 'number', text: 'string', paragraphs: 'array', repeats: 'array', origins: 'object' },
  mentions: { id: 'number', entities: 'array', dates: 'array' },
  imports: { id: 'string', startedAtMs: 'number', state: 'string', fileCount: 'number', problems: 'array' },
  articleStates: { id: 'number', readAtMs: 'number', trashedAtMs: 'number', tags: 'array', listIds: 'array' },
  lists: { id: 'string', name: 'string', trashedAtMs: 'number' },
  savedSearches: { id: 'string', name: 'string', query: 'object' },
  highlights: { id: 'string', articleId: 'number', anchor: 'object', trashedAtMs: 'number' },
  notes: { id: 'string', markdown: 'string', updatedAtMs: 'number', trashedAtMs: 'number' },
  storyDecisions: { id: 'string', decidedAtMs: 'number', kind: 'string' },
  settings: { key: 'string' },
  images: {
    articleId: 'number',
    place: 'number',
    base64: 'string',
    caption: 'string',
    afterParagraph: 'number',
  },
}

/** The tables of a file whose rows have what they need; otherwise the name of the first table that is broken. */
export function checkTables(
  tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>,
): { readonly ok: true; readonly tables: LibraryTables } | { readonly ok: false; readonly table: string } {
  for (const name of LIBRARY_TABLES) {
    if (!(tables[name] ?? []).every((row) => isWhole(name, row))) return { ok: false, table: name }
  }
  const checked = Object.fromEntries(LIBRARY_TABLES.map((name) => [name, tables[name] ?? []]))
  // the checksums say that Collate wrote these rows, and the loop above that this version can hold them
  return { ok: true, tables: checked as unknown as LibraryTables }
}

/** Those rows of the tables that this version can hold, and how many it cannot. */
export function wholeRows(tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>): {
  readonly whole: LibraryTables
  readonly brokenCount: number
} {
  let brokenCount = 0
  const whole = LIBRARY_TABLES.map((name) => {
    const rows = tables[name] ?? []
    const kept = rows.filter((row) => isWhole(name, row))
    brokenCount += rows.length - kept.length
    return [name, kept] as const
  })
  // each row has just been looked at
  return { whole: Object.fromEntries(whole) as unknown as LibraryTables, brokenCount }
}

function isWhole(name: keyof LibraryTables, row: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(REQUIRED[name]).every(([field, kind]) => kindOf(row[field]) === kind)
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  return value === null ? 'null' : typeof value
}
