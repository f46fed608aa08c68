import { beforeEach, expect, test } from 'vitest'
import type { ArticleId } from '@shared/model/ids.ts'
import { trashArticles } from '../../../renderer/data/writes/states.ts'
import { alignArticles } from '../../../renderer/features/comparing/align-articles.ts'
import { engine } from '../../../renderer/engine/engine.ts'
import { importTexts, newsText } from '../worker/test-engine.ts'

const LEAD =
  'The harbour of Eastport reopened on Monday after the storm had closed it for nine days in a row.'
const MORE =
  'Pilots led the first three freighters past the broken mole while crews pumped out the old grain silo.'

let ids: readonly ArticleId[] = []

beforeEach(async () => {
  const { articleIds } = await importTexts(engine, {
    'a.txt': newsText('Harbour reopens', LEAD),
    'b.txt': newsText('Eastport back at work', LEAD, MORE),
    'c.txt': newsText('Freighters come in', MORE, 'The bakery opened, too.'),
  })
  ids = articleIds
})

async function deleteForGood(gone: readonly ArticleId[]): Promise<void> {
  await trashArticles(gone)
  await engine.call('article.purge', { ids: gone })
}

const { signal } = new AbortController()

test('every article is aligned to the first', async () => {
  const aligned = await alignArticles(ids, signal)
  expect(aligned?.base).toBe(ids[0])
  expect(aligned?.pairs.map(({ articleId, passages }) => [articleId, passages.length])).toEqual([
    [ids[1], 1],
    [ids[2], 0],
  ])
  expect(aligned?.gone).toEqual([])
})

test('where the first is gone the next takes its place, and the loss is told', async () => {
  const [base, second, third] = ids
  if (base === undefined) throw new Error('nothing was imported')
  await deleteForGood([base])
  const aligned = await alignArticles(ids, signal)
  expect(aligned?.base).toBe(second)
  expect(aligned?.pairs.map(({ articleId, passages }) => [articleId, passages.length])).toEqual([[third, 1]])
  expect(aligned?.gone).toEqual([base])
})

test('one article alone is compared with nothing', async () => {
  await deleteForGood(ids.slice(1))
  expect(await alignArticles(ids, signal)).toBeNull()
})
