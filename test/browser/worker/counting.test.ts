import { expect, test } from 'vitest'
import { setRead, trashArticles } from '../../../renderer/data/writes/states.ts'
import { importTexts, makeEngine, newsText, query } from './test-engine.ts'

test('queries are counted in their order, each as its search finds it now', async () => {
  const { engine, library } = makeEngine()
  const { articleIds } = await importTexts(engine, {
    'harbour.txt': newsText('Harbour reopens', 'The harbour of Eastport reopened on Monday after the storm.'),
    'bridge.txt': newsText('Council votes', 'The council of Eastport voted on Tuesday for a second bridge.'),
  })
  const queries = [
    query('storm'),
    query(''),
    query('eastport'),
    query('', { view: { kind: 'unread' } }),
    query('"storm'),
    query('snow'),
  ]
  const counts = async (): Promise<readonly number[]> =>
    (await engine.call('search.count', { queries })).counts
  expect(await counts()).toEqual([1, 2, 2, 2, 1, 0])
  await setRead(articleIds.slice(0, 1), true, library)
  await trashArticles(articleIds.slice(1), library)
  expect(await counts()).toEqual([1, 1, 1, 0, 1, 0])
})

test('a count that nobody waits for ends between two queries', async () => {
  const { engine } = makeEngine()
  await importTexts(engine, { 'harbour.txt': newsText('Harbour reopens', 'It reopened after the storm.') })
  const abort = new AbortController()
  const queries = Array.from({ length: 5_000 }, () => query('storm'))
  const counted = engine.call('search.count', { queries }, { signal: abort.signal })
  abort.abort()
  await expect(counted).rejects.toMatchObject({ code: 'cancelled' })
})
