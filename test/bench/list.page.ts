/** The browser's side of the bench of the list: fills a library and times opening the list in it. */
import type { Article } from '../../shared/model/article.ts'
import type { ArticleId, ImportId, OriginalId } from '../../shared/model/ids.ts'
import type { SortOrder } from '../../shared/model/query.ts'
import { CollateDatabase } from '../../renderer/data/database.ts'
import { browseIds, countViews, readArticles } from '../../renderer/data/reads/articles.ts'
import { readStates } from '../../renderer/data/reads/states.ts'

const ROWS_ON_SCREEN = 50
const RUNS = 15
const SORTS: readonly SortOrder[] = ['date-desc', 'date-asc', 'title', 'source', 'imported']

export interface Timing {
  readonly what: string
  readonly medianMs: number
  readonly worstMs: number
}

declare global {
  interface Window {
    readonly benchList: (articles: number) => Promise<readonly Timing[]>
  }
}

function makeArticle(number: number): Omit<Article, 'id'> {
  const source = number % 50 === 0 ? null : `Paper ${number % 40}`
  const day = new Date(Date.UTC(2015, 0, 1 + (number % 2_500))).toISOString().slice(0, 10)
  return {
    title: `Report ${(number * 7_919) % 20_011} of the harbour office on ships that came and went`,
    byline: number % 3 === 0 ? null : `Reporter ${number % 200}`,
    source,
    agency: null,
    place: null,
    published: { day, time: null, certainty: 'printed' },
    url: null,
    language: 'en',
    publishedKey: day,
    sourceKey: source ?? '',
    excerpt: `Text ${number} says what came in, what went out and who paid for it. `.repeat(4),
    wordCount: 500,
    paragraphCount: 12,
    repeatedParagraphCount: 0,
    textHash: `hash-${number}`,
    importId: 'bench' as ImportId,
    importedAtMs: Math.floor(number / 25),
    originalId: `original-${number}` as OriginalId,
    fileName: `reports/${number}.txt`,
    recordNumber: 0,
  }
}

async function fill(library: CollateDatabase, count: number): Promise<void> {
  for (let start = 0; start < count; start += 1_000) {
    const size = Math.min(1_000, count - start)
    await library.articles.bulkAdd(Array.from({ length: size }, (_, index) => makeArticle(start + index)))
  }
  // a third is read, a twentieth thrown away
  const ids = Array.from({ length: Math.floor(count / 3) }, (_, index) => (index * 3 + 1) as ArticleId)
  await library.articleStates.bulkPut(
    ids.map((id, index) => ({
      id,
      readAtMs: 1,
      trashedAtMs: index % 7 === 0 ? 1 : 0,
      tags: [],
      listIds: [],
    })),
  )
}

async function time(what: string, act: () => Promise<unknown>): Promise<Timing> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const startMs = performance.now()
    await act()
    times.push(performance.now() - startMs)
  }
  times.sort((a, b) => a - b)
  return { what, medianMs: times[Math.floor(RUNS / 2)] ?? 0, worstMs: times.at(-1) ?? 0 }
}

async function openList(library: CollateDatabase, sort: SortOrder): Promise<void> {
  const ids = await browseIds({ kind: 'all' }, sort, library)
  const first = Array.from(ids.subarray(0, ROWS_ON_SCREEN)) as ArticleId[]
  await Promise.all([readArticles(first, library), readStates(first, library)])
}

async function benchList(articles: number): Promise<readonly Timing[]> {
  const name = `bench-${crypto.randomUUID()}`
  const library = new CollateDatabase(name)
  await fill(library, articles)
  const timings: Timing[] = []
  timings.push(
    await time('open the database, then the list', async () => {
      const fresh = new CollateDatabase(name)
      await openList(fresh, 'date-desc')
      fresh.close()
    }),
  )
  for (const sort of SORTS)
    timings.push(await time(`open the list by ${sort}`, () => openList(library, sort)))
  timings.push(
    await time('open the unread by date-desc', () => browseIds({ kind: 'unread' }, 'date-desc', library)),
  )
  timings.push(await time('count the views', () => countViews(library)))
  await library.delete()
  return timings
}

Object.assign(window, { benchList })
