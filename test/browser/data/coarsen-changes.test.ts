import Dexie, { liveQuery, type ObservabilitySet } from 'dexie'
import { expect, onTestFinished, test } from 'vitest'
import { readArticle } from '../../../renderer/data/reads/articles.ts'
import { addArticles, makeLibrary } from './library.ts'

/** Ranges in a tree of them, as it is told to live queries. */
function countRanges(tree: unknown): number {
  if (typeof tree !== 'object' || tree === null || !('from' in tree)) return 0
  const { l, r } = tree as { readonly l?: unknown; readonly r?: unknown }
  return 1 + countRanges(l) + countRanges(r)
}

test('many changes are told as few ranges, and those of tables that nobody follows not at all', async () => {
  const library = makeLibrary()
  await addArticles(library, [{ title: 'first' }])
  const told: ObservabilitySet[] = []
  const listen = (changes: ObservabilitySet): void => void told.push(changes)
  Dexie.on('storagemutated', listen)
  onTestFinished(() => Dexie.on.storagemutated.unsubscribe(listen))
  await addArticles(
    library,
    Array.from({ length: 200 }, (_, index) => ({ title: `title ${index % 7} of ${index}` })),
  )
  await library.segments.bulkPut([{ name: 'a', content: new Uint8Array(1) }])
  const parts = told.flatMap((changes) => Object.entries(changes))
  expect(parts.some(([part]) => part.includes('/articles/'))).toBe(true)
  expect(parts.filter(([part]) => part.includes('/segments/'))).toEqual([])
  expect(Math.max(...parts.map(([, tree]) => countRanges(tree)))).toBeLessThanOrEqual(16)
})

test('a live query of one article follows it when many are changed together', async () => {
  const library = makeLibrary()
  const ids = await addArticles(
    library,
    Array.from({ length: 100 }, (_, index) => ({ title: `${index}` })),
  )
  const followed = ids[50]
  if (followed === undefined) throw new Error('there is no such article')
  const seen: (string | undefined)[] = []
  const subscription = liveQuery(async () => readArticle(followed, library)).subscribe((article) =>
    seen.push(article?.title),
  )
  onTestFinished(() => subscription.unsubscribe())
  await expect.poll(() => seen.at(-1)).toBe('50')
  await library.articles.bulkUpdate(ids.map((key) => ({ key, changes: { title: 'edited' } })))
  await expect.poll(() => seen.at(-1)).toBe('edited')
})
