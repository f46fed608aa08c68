import type { Article, ArticleBody } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { DuplicateChoice, ImportRecord } from '@shared/model/import.ts'
import type { ArticleMentions } from '@shared/model/mention.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { toCatalogueRow } from '../catalogue/catalogue-row.ts'
import type { StoredArticle } from '@shared/model/stored-article.ts'
import { addMarks, type MarkedArticle } from './add-marks.ts'
import type { DerivedArticle } from './derive.ts'
import type { DerivedMarks } from './derive-marks.ts'
import { findStored, KnownArticles } from './known-articles.ts'
import type { FilePortion } from './read-file.ts'

export interface CommittedFiles {
  readonly record: ImportRecord
  readonly added: readonly StoredArticle[]
  /** Articles added or already there, in the order of the files. */
  readonly articleIds: readonly ArticleId[]
}

/** An article of the batch: where it is already, or its place among those to add. */
type Place = { readonly id: ArticleId } | { readonly added: number }

/**
 * Stores files, or portions of them, with their articles and the import's account of them in one transaction: what the record counts
 * as done is there, and nothing else. Articles that are there already are recognised in the same transaction, so
 * that two imports at once add none twice; where the user wants both, none is looked for. Tags, highlights and notes
 * of new articles come in with them.
 */
export async function commitFiles(
  database: CollateDatabase,
  record: ImportRecord,
  files: readonly FilePortion[],
  duplicates: DuplicateChoice,
): Promise<CommittedFiles> {
  const { articles, bodies, originals, mentions, catalogue, imports, images } = database
  const { articleStates, highlights, notes } = database
  const derived = [articles, bodies, originals, mentions, catalogue, imports, images]
  const hasMarks = files.some((file) => file.articles.some(({ marks }) => marks !== null))
  // the user's tables are taken only where something goes into them: the window need not wait for a batch
  const tables = hasMarks ? [...derived, articleStates, highlights, notes] : derived
  return database.transaction('rw', tables, async () => {
    const { places, rows } = await placeArticles(database, record, files, duplicates)
    const ids = await articles.bulkAdd(
      rows.map((row) => row.header),
      { allKeys: true },
    )
    const added = rows.map(({ header, body, mentions: found }, index): StoredArticle => {
      const id = ids[index]
      if (id === undefined) throw new Error('the database numbered too few articles')
      return { article: { ...header, id }, body: { ...body, id }, mentions: { ...found, id } }
    })
    await bodies.bulkAdd(added.map((row) => row.body))
    await mentions.bulkAdd(added.map((row) => row.mentions))
    await catalogue.bulkAdd(added.map((row) => toCatalogueRow(row.article, row.mentions)))
    const marked = added.flatMap(({ article }, index): MarkedArticle[] => {
      const marks = rows[index]?.marks ?? null
      return marks === null ? [] : [{ articleId: article.id, marks }]
    })
    await images.bulkAdd(
      added.flatMap(({ article }, index) =>
        (rows[index]?.images ?? []).map((image, place) => ({ ...image, articleId: article.id, place })),
      ),
    )
    if (marked.length > 0) await addMarks(database, marked, record.startedAtMs)
    const needed = new Set(added.map((row) => row.article.originalId))
    // the portions of a file share its original, which may be large
    const there = new Set(
      await originals
        .where('id')
        .anyOf([...needed])
        .primaryKeys(),
    )
    await originals.bulkPut(
      files.flatMap(({ original }) => {
        if (original === null || !needed.has(original.id) || there.has(original.id)) return []
        there.add(original.id)
        return [original]
      }),
    )
    const advanced: ImportRecord = {
      ...record,
      filesDone: record.filesDone + files.filter(({ isLast }) => isLast).length,
      articlesAdded: record.articlesAdded + added.length,
      articlesAlreadyThere: record.articlesAlreadyThere + places.length - added.length,
      problems: [...record.problems, ...files.flatMap((file) => file.problems)],
    }
    await imports.put(advanced)
    const articleIds = places.map((place) => ('id' in place ? place.id : ids[place.added]))
    return { record: advanced, added, articleIds: articleIds.filter((id) => id !== undefined) }
  })
}

interface NewRows {
  readonly header: Omit<Article, 'id'>
  readonly body: Omit<ArticleBody, 'id'>
  readonly mentions: Omit<ArticleMentions, 'id'>
  readonly images: DerivedArticle['images']
  readonly marks: DerivedMarks | null
}

/** For every article of the files its place, and the rows of those that are new. Runs inside the transaction. */
async function placeArticles(
  database: CollateDatabase,
  record: ImportRecord,
  files: readonly FilePortion[],
  duplicates: DuplicateChoice,
): Promise<{ readonly places: readonly Place[]; readonly rows: readonly NewRows[] }> {
  const candidates = files.flatMap((file) => rowsOf(file, record))
  if (duplicates === 'keep') return { places: candidates.map((_, added) => ({ added })), rows: candidates }
  const known = new KnownArticles<Place>()
  const headers = candidates.map(({ header }) => header)
  for (const header of await findStored(database, headers)) known.add(header, { id: header.id })
  const rows: NewRows[] = []
  const places = candidates.map((row): Place => {
    const there = known.find(row.header)
    if (there !== undefined) return there
    const place = { added: rows.length }
    known.add(row.header, place)
    rows.push(row)
    return place
  })
  return { places, rows }
}

function rowsOf({ fileName, original, articles }: FilePortion, record: ImportRecord): NewRows[] {
  if (original === null) return []
  return articles.map(({ header, body, mentions, images, marks, entryPath }) => ({
    header: {
      ...header,
      importId: record.id,
      importedAtMs: record.startedAtMs,
      originalId: original.id,
      fileName: entryPath === null ? fileName : `${fileName}/${entryPath}`,
    },
    body,
    mentions,
    images,
    marks,
  }))
}
