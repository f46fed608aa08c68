import type { ImportItem } from '@shared/contract/engine/importing.ts'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { database } from '../../../renderer/data/database.ts'
import { engine } from '../../../renderer/engine/engine.ts'
import { failedItemsOf } from '../../../renderer/features/importing/failed-items.ts'
import { importItems, useImportQueue } from '../../../renderer/features/importing/import-queue.ts'
import { useNotices } from '../../../renderer/state/notices.ts'
import { newsText, textItem } from '../worker/test-engine.ts'

const GB = 1024 ** 3
const MB = 1024 ** 2

function texts(count: number): ImportItem[] {
  return Array.from({ length: count }, (_, number) =>
    textItem(`${number}.txt`, newsText(`Title ${number}`, `The text of number ${number} is short.`)),
  )
}

beforeEach(() => {
  useNotices.setState({ notices: [] })
  onTestFinished(async () => {
    engine.provide('disk.free', () => Promise.resolve(null))
    engine.stop()
    await database.delete({ disableAutoOpen: false })
  })
})

// engines start slowly on a machine with much to do
describe('an import onto a disk that gets full', { timeout: 120_000 }, () => {
  test('stops before it is full, says so, and goes on when there is room', async () => {
    let asked = 0
    // at the start, and for the first batch of 25
    engine.provide('disk.free', () => Promise.resolve(++asked <= 2 ? 10 * GB : 200 * MB))
    await importItems(texts(60))
    const { latest } = useImportQueue.getState()
    expect(latest?.record).toMatchObject({ state: 'interrupted', filesDone: 25, articlesAdded: 25 })
    expect(latest?.record.problems).toHaveLength(35)
    expect(latest?.record.problems.every(({ code }) => code === 'storage-full')).toBe(true)
    expect(useNotices.getState().notices).toMatchObject([{ kind: 'error', commandId: 'imports.again' }])

    engine.provide('disk.free', () => Promise.resolve(10 * GB))
    await importItems(failedItemsOf(latest?.record.id ?? ('' as never)))
    expect(useImportQueue.getState().latest?.record).toMatchObject({
      state: 'done',
      articlesAdded: 35,
      articlesAlreadyThere: 0,
    })
    expect(await database.articles.count()).toBe(60)
  })

  test('that is full at its start stores nothing, and names every file', async () => {
    engine.provide('disk.free', () => Promise.resolve(100 * MB))
    await importItems(texts(3))
    const { latest } = useImportQueue.getState()
    expect(latest?.record).toMatchObject({ state: 'interrupted', filesDone: 0, articlesAdded: 0 })
    expect(latest?.record.problems.map(({ code }) => code)).toEqual(Array(3).fill('storage-full'))
    expect(await database.articles.count()).toBe(0)
  })

  test('is warned of before it begins', async () => {
    const file = new File([new Uint8Array(20 * MB)], 'a.txt')
    const items: ImportItem[] = [{ kind: 'file', name: 'a.txt', file }]
    engine.provide('disk.free', () => Promise.resolve(400 * MB))
    const { lack } = await engine.call('import.preview', { items })
    expect(lack).toEqual({ neededBytes: 160 * MB, freeBytes: 100 * MB })
    expect((await engine.call('import.preview', { items: texts(2) })).lack).toBeNull()
    engine.provide('disk.free', () => Promise.resolve(null))
    expect((await engine.call('import.preview', { items })).lack).toBeNull()
  })
})
