import type { RebuildReport } from '@shared/contract/engine/library.ts'
import type { ReplayedRows } from '@shared/core/journal/index.ts'
import type { ArticleId, OriginalId } from '@shared/model/ids.ts'
import { JOURNAL_STREAMS, type JournalState } from '@shared/model/journal.ts'
import type { StoredArticle } from '@shared/model/stored-article.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { fromImageRow } from '../../data/image-rows.ts'
import { toCatalogueRow } from '../catalogue/catalogue-row.ts'
import { type LibraryTables, wholeRows } from './library-tables.ts'

/** Originals are compared one by one; what the journal is owed grows by what is cleared. */
const KEPT_TABLES: ReadonlySet<string> = new Set([
  'originals',
  'dirtyAuthored',
  'dirtyDerived',
  'journalMarks',
])
/** Rows written at once; between two of them memory can be given back. */
const CHUNK = 500

/**
 * Makes the library what a journal says it is, numbers and all, in one transaction: cut off at any moment, the library is as it was
 * before. What is derived beyond the journal is left empty and made anew. Originals are there already.
 *
 * @param state of the journal that holds just these rows; null for rows of another file, which the journal is owed then
 *
 */
export async function rebuildLibrary(
  database: CollateDatabase,
  { tables, damagedCount }: Omit<ReplayedRows, 'state'>,
  state: JournalState | null,
): Promise<RebuildReport> {
  const { whole, brokenCount } = wholeRows(tables)
  const stored = joinArticles(whole)
  const wanted = new Set(stored.map(({ article }) => article.originalId))
  return database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) if (!KEPT_TABLES.has(table.name)) await table.clear()
    const gone = (await database.originals.toCollection().primaryKeys()).filter((id) => !wanted.has(id))
    await database.originals.bulkDelete(gone)
    for (let start = 0; start < stored.length; start += CHUNK) {
      const rows = stored.slice(start, start + CHUNK)
      await database.articles.bulkPut(rows.map(({ article }) => article))
      await database.bodies.bulkPut(rows.map(({ body }) => body))
      await database.mentions.bulkPut(rows.map(({ mentions }) => mentions))
      await database.catalogue.bulkPut(rows.map(({ article, mentions }) => toCatalogueRow(article, mentions)))
    }
    const ids = new Set(stored.map(({ article }) => article.id))
    const images = whole.images.flatMap((row) => (ids.has(row.articleId) ? (fromImageRow(row) ?? []) : []))
    await database.images.bulkPut(images)
    await database.imports.bulkPut(whole.imports)
    await database.articleStates.bulkPut(whole.articleStates.filter(({ id }) => ids.has(id)))
    await database.lists.bulkPut(whole.lists)
    await database.savedSearches.bulkPut(whole.savedSearches)
    await database.highlights.bulkPut(whole.highlights.filter(({ articleId }) => ids.has(articleId)))
    await database.notes.bulkPut(whole.notes)
    await database.storyDecisions.bulkPut(whole.storyDecisions)
    await database.settings.bulkPut(whole.settings)
    if (state !== null) await oweNothing(database, state)
    return {
      articles: stored.length,
      notes: whole.notes.length,
      highlights: whole.highlights.length,
      lists: whole.lists.length,
      damaged: damagedCount + brokenCount + (whole.articles.length - stored.length),
      originalsMissing: await countMissing(database, wanted),
    }
  })
}

/** The journal holds all of this already. */
async function oweNothing(
  { dirtyAuthored, dirtyDerived, journalMarks }: CollateDatabase,
  { libraryId, schemaVersion, seqs }: JournalState,
): Promise<void> {
  await dirtyAuthored.clear()
  await dirtyDerived.clear()
  const marks = JOURNAL_STREAMS.map((stream) => ({ stream, libraryId, schemaVersion, seq: seqs[stream] }))
  await journalMarks.bulkPut(marks)
}

/** Articles with their texts; one whose text is not there cannot be shown, and is left out. */
function joinArticles({ articles, bodies, mentions }: LibraryTables): readonly StoredArticle[] {
  const bodyOf = new Map(bodies.map((body) => [body.id, body]))
  const mentionsOf = new Map(mentions.map((row) => [row.id, row]))
  const noMentions = (id: ArticleId): StoredArticle['mentions'] => ({
    id,
    version: 0,
    entities: [],
    dates: [],
  })
  return articles.flatMap((article) => {
    const body = bodyOf.get(article.id)
    if (body === undefined) return []
    return [{ article, body, mentions: mentionsOf.get(article.id) ?? noMentions(article.id) }]
  })
}

async function countMissing(database: CollateDatabase, wanted: ReadonlySet<OriginalId>): Promise<number> {
  const there = await database.originals
    .where('id')
    .anyOf([...wanted])
    .count()
  return wanted.size - there
}
