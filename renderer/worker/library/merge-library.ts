import type { RestoredIds } from '@shared/model/restored.ts'
import type { OriginalId, ArticleId } from '@shared/model/ids.ts'
import type { Progress } from '@shared/contract/progress.ts'
import type { Table } from 'dexie'
import type { CollateDatabase } from '../../data/database.ts'
import { queryInText } from '../../data/migrations/008-filters-in-text.ts'
import { toCatalogueRow } from '../catalogue/catalogue-row.ts'
import { findStored } from '../importing/known-articles.ts'
import { fromImageRow } from '../../data/image-rows.ts'
import type { LibraryTables } from './library-tables.ts'
import { mergeStates, numberArticle, planArticles, renumberDecision, type NewArticle } from './merge-plan.ts'
import type { StoredArticle } from '@shared/model/stored-article.ts'

export interface MergedLibrary {
  readonly added: readonly StoredArticle[]
  readonly ids: RestoredIds
}

/** Articles stored between two words about how far it is. */
const CHUNK = 200

/**
 * Adds a library file to what is there, in one transaction: all of it or nothing. Articles get new numbers, and
 * whatever refers to them follows; what is there already stays as it is, of notes and highlights the later.
 */
export function mergeLibrary(
  database: CollateDatabase,
  tables: LibraryTables,
  originals: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  report: (progress: Progress) => void,
): PromiseLike<MergedLibrary> {
  const written = database.tables.filter((table) => table.name !== 'segments')
  return database.transaction('rw', written, async () => {
    const { added, numbers } = await mergeArticles(database, tables, report)
    await addOriginals(database, added, originals)
    await mergeArticleStates(database, tables, numbers, new Set(added.map(({ article }) => article.id)))
    await addImages(database, tables, numbers, new Set(added.map(({ article }) => article.id)))
    await addMissing(database.imports, tables.imports, (row) => row.id)
    const lists = await addMissing(database.lists, tables.lists, (row) => row.id)
    const searches = tables.savedSearches.map((saved) => ({ ...saved, query: queryInText(saved.query) }))
    const savedSearches = await addMissing(database.savedSearches, searches, (row) => row.id)
    await addMissing(database.settings, tables.settings, (row) => row.key)
    const highlights = tables.highlights.flatMap((highlight) => {
      const articleId = numbers.get(highlight.articleId)
      return articleId === undefined ? [] : [{ ...highlight, articleId }]
    })
    const notes = tables.notes.map((note) => ({
      ...note,
      articleId: note.articleId === null ? null : (numbers.get(note.articleId) ?? null),
    }))
    return {
      added,
      ids: {
        articles: added.map(({ article }) => article.id),
        lists,
        savedSearches,
        highlights: await putLater(database.highlights, highlights),
        notes: await putLater(database.notes, notes),
        storyDecisions: await addMissing(
          database.storyDecisions,
          tables.storyDecisions.flatMap((decision) => renumberDecision(decision, numbers)),
          (row) => row.id,
        ),
      },
    }
  })
}

async function mergeArticles(
  database: CollateDatabase,
  tables: LibraryTables,
  report: (progress: Progress) => void,
): Promise<{
  readonly added: readonly StoredArticle[]
  readonly numbers: ReadonlyMap<ArticleId, ArticleId>
}> {
  const plan = planArticles(tables, await findStored(database, tables.articles))
  const numbers = new Map(plan.known)
  const added: StoredArticle[] = []
  for (let start = 0; start < plan.added.length; start += CHUNK) {
    const chunk = plan.added.slice(start, start + CHUNK)
    const stored = await addArticles(database, chunk)
    stored.forEach(({ article }, index) => {
      const row = chunk[index]
      if (row !== undefined) numbers.set(row.fileId, article.id)
    })
    added.push(...stored)
    report({ done: added.length, total: plan.added.length, current: '' })
  }
  return { added, numbers }
}

async function addArticles(
  database: CollateDatabase,
  rows: readonly NewArticle[],
): Promise<readonly StoredArticle[]> {
  const ids = await database.articles.bulkAdd(
    rows.map(({ article }) => article),
    { allKeys: true },
  )
  const added = rows.flatMap((row, index) => {
    const id = ids[index]
    return id === undefined ? [] : [numberArticle(row, id)]
  })
  await database.bodies.bulkAdd(added.map(({ body }) => body))
  await database.mentions.bulkAdd(added.map(({ mentions }) => mentions))
  await database.catalogue.bulkAdd(added.map(({ article, mentions }) => toCatalogueRow(article, mentions)))
  return added
}

async function addOriginals(
  database: CollateDatabase,
  added: readonly StoredArticle[],
  originals: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Promise<void> {
  const fileNames = new Map<OriginalId, string>()
  for (const { article } of added) {
    if (!fileNames.has(article.originalId)) fileNames.set(article.originalId, article.fileName)
  }
  await addMissing(
    database.originals,
    [...fileNames].flatMap(([id, fileName]) => {
      const bytes = originals.get(id)
      return bytes === undefined ? [] : [{ id, fileName, bytes }]
    }),
    (row) => row.id,
  )
}

/** Pictures come in with their articles; one that is there already has its own. */
async function addImages(
  database: CollateDatabase,
  tables: LibraryTables,
  numbers: ReadonlyMap<ArticleId, ArticleId>,
  added: ReadonlySet<ArticleId>,
): Promise<void> {
  for (const row of tables.images) {
    const articleId = numbers.get(row.articleId)
    const image = articleId !== undefined && added.has(articleId) ? fromImageRow(row) : null
    if (articleId !== undefined && image !== null) await database.images.put({ ...image, articleId })
  }
}

async function mergeArticleStates(
  database: CollateDatabase,
  tables: LibraryTables,
  numbers: ReadonlyMap<ArticleId, ArticleId>,
  added: ReadonlySet<ArticleId>,
): Promise<void> {
  const moved = tables.articleStates.flatMap((state) => {
    const id = numbers.get(state.id)
    return id === undefined ? [] : [{ ...state, id }]
  })
  const here = await database.articleStates.bulkGet(moved.map((state) => state.id))
  await database.articleStates.bulkPut(
    moved.map((state, index) => (added.has(state.id) ? state : mergeStates(here[index], state, state.id))),
  )
}

/** Answers the keys of the rows that are new. */
async function addMissing<Row, Key>(
  table: Table<Row, Key>,
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Promise<readonly Key[]> {
  const here = await table.bulkGet(rows.map(keyOf))
  const missing = rows.filter((_, index) => here[index] === undefined)
  await table.bulkAdd(missing)
  return missing.map(keyOf)
}

/** Writes rows that are new here or were changed later there; answers the keys of those that are new. */
async function putLater<Row extends { readonly id: Key; readonly updatedAtMs: number }, Key>(
  table: Table<Row, Key>,
  rows: readonly Row[],
): Promise<readonly Key[]> {
  const here = await table.bulkGet(rows.map((row) => row.id))
  await table.bulkPut(rows.filter((row, index) => (here[index]?.updatedAtMs ?? -1) < row.updatedAtMs))
  return rows.filter((_, index) => here[index] === undefined).map((row) => row.id)
}
