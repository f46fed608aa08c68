import type { Article } from '@shared/model/article.ts'
import type { ArticleId, ImportId, OriginalId } from '@shared/model/ids.ts'
import { onTestFinished } from 'vitest'
import { CollateDatabase } from '../../../renderer/data/database.ts'

/** An empty library of its own for the running test, deleted behind it. */
export function makeLibrary(): CollateDatabase {
  const library = new CollateDatabase(`test-${crypto.randomUUID()}`)
  onTestFinished(() => library.delete())
  return library
}

/** A header with plain values, changed where a test cares. */
export function makeArticle(fields: Partial<Omit<Article, 'id'>> = {}): Omit<Article, 'id'> {
  return {
    title: 'Harbour opens',
    byline: null,
    source: 'Herald',
    agency: null,
    place: null,
    published: null,
    url: null,
    language: 'en',
    publishedKey: '',
    excerpt: '',
    wordCount: 0,
    paragraphCount: 0,
    repeatedParagraphCount: 0,
    textHash: crypto.randomUUID(),
    importId: 'import' as ImportId,
    importedAtMs: 1,
    originalId: 'original' as OriginalId,
    fileName: 'harbour.txt',
    recordNumber: 0,
    ...fields,
    sourceKey: (fields.source === undefined ? 'Herald' : fields.source) ?? '',
  }
}

/** Adds articles and answers their numbers in order. */
export function addArticles(
  library: CollateDatabase,
  articles: readonly Partial<Omit<Article, 'id'>>[],
): PromiseLike<ArticleId[]> {
  return library.articles.bulkAdd(
    articles.map((fields) => makeArticle(fields)),
    { allKeys: true },
  )
}
