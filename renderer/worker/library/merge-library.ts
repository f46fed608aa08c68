import type { OriginalId, ArticleId } from '@shared/model/ids.ts'
import type { Table } from 'dexie'
import type { CollateDatabase } from '../../data/database.ts'
import { toCatalogueRow } from '../catalogue/catalogue-row.ts'
import type { LibraryTables } from './library-tables.ts'
import { mergeStates, numberArticle, planArticles } from './merge-plan.ts'
import type { StoredArticle } from './stored-article.ts'

export interface MergedLibrary {
  readonly added: readonly StoredArticle[]
  readonly notes: number
  readonly highlights: number
}

/**
 * Adds a library file to what is there, in one transaction: all of it or nothing. Articles get new numbers, and
 * whatever refers to them follows; what is there already stays as it is, of notes and highlights the later.
 */
export function mergeLibrary(
  database: CollateDatabase,
  tables: LibraryTables,
  originals: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): PromiseLike<MergedLibrary> {
  const written = database.tables.filter((table) => table.name !== 'segments')
  return database.transaction('rw', written, async () => {
    const { added, numbers } = await mergeArticles(database, tables)
    await addOriginals(database, added, originals)
    await mergeArticleStates(database, tables, numbers)
    await addMissing(database.imports, tables.imports, (row) => row.id)
    await addMissing(database.lists, tables.lists, (row) => row.id)
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
      highlights: await putLater(database.highlights, highlights),
      notes: await putLater(database.notes, notes),
    }
  })
}

async function mergeArticles(
  database: CollateDatabase,
  tables: LibraryTables,
): Promise<{
  readonly added: readonly StoredArticle[]
  readonly numbers: ReadonlyMap<ArticleId, ArticleId>
}> {
  const hashes = tables.articles.map((article) => article.textHash)
  const stored = await database.articles.where('textHash').anyOf(hashes).toArray()
  const plan = planArticles(tables, stored)
  const ids = await database.articles.bulkAdd(
    plan.added.map(({ article }) => article),
    { allKeys: true },
  )
  const numbers = new Map(plan.known)
  const added = plan.added.flatMap((row, index): readonly StoredArticle[] => {
    const id = ids[index]
    if (id === undefined) return []
    numbers.set(row.fileId, id)
    return [numberArticle(row, id)]
  })
  await database.bodies.bulkAdd(added.map(({ body }) => body))
  await database.mentions.bulkAdd(added.map(({ mentions }) => mentions))
  await database.catalogue.bulkAdd(added.map(({ article, mentions }) => toCatalogueRow(article, mentions)))
  return { added, numbers }
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

async function mergeArticleStates(
  database: CollateDatabase,
  tables: LibraryTables,
  numbers: ReadonlyMap<ArticleId, ArticleId>,
): Promise<void> {
  const moved = tables.articleStates.flatMap((state) => {
    const id = numbers.get(state.id)
    return id === undefined ? [] : [{ ...state, id }]
  })
  const here = await database.articleStates.bulkGet(moved.map((state) => state.id))
  await database.articleStates.bulkPut(moved.map((state, index) => mergeStates(here[index], state, state.id)))
}

async function addMissing<Row, Key>(
  table: Table<Row, Key>,
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Promise<void> {
  const here = await table.bulkGet(rows.map(keyOf))
  await table.bulkAdd(rows.filter((_, index) => here[index] === undefined))
}

/** Writes rows that are new here or were changed later there; answers how many are new. */
async function putLater<Row extends { readonly id: Key; readonly updatedAtMs: number }, Key>(
  table: Table<Row, Key>,
  rows: readonly Row[],
): Promise<number> {
  const here = await table.bulkGet(rows.map((row) => row.id))
  await table.bulkPut(rows.filter((row, index) => (here[index]?.updatedAtMs ?? -1) < row.updatedAtMs))
  return here.filter((row) => row === undefined).length
}
