import type { ImportItem } from '@shared/contract/engine/importing.ts'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { database } from '../../../renderer/data/database.ts'
import { readLeftOfImports } from '../../../renderer/data/reads/imports.ts'
import { trashArticles } from '../../../renderer/data/writes/states.ts'
import { engine } from '../../../renderer/engine/engine.ts'
import { failedItemsOf } from '../../../renderer/features/importing/failed-items.ts'
import {
  importItems,
  importWatched,
  useImportQueue,
} from '../../../renderer/features/importing/import-queue.ts'
import { takeBackImport } from '../../../renderer/features/importing/take-back.ts'
import { forgetActs, redoLatest, undoLatest, useUndo } from '../../../renderer/state/undo.ts'
import { useWorkspace } from '../../../renderer/state/workspace.ts'
import { newsText, textItem } from '../worker/test-engine.ts'

const PAGE = '<!doctype html><html><body><p>A page with a paragraph that waits.</p></body></html>'

function texts(count: number): ImportItem[] {
  return Array.from({ length: count }, (_, number) =>
    textItem(`${number}.txt`, newsText(`Title ${number}`, `The text of number ${number} is short.`)),
  )
}

function trashedCount(): PromiseLike<number> {
  return database.articleStates.where('trashedAtMs').above(0).count()
}

beforeEach(() => {
  forgetActs()
  onTestFinished(async () => {
    engine.stop()
    await database.delete({ disableAutoOpen: false })
  })
})

// the engine starts several times in some of them
describe('an import', { timeout: 180_000 }, () => {
  test('brings back from the trash what is in it, in one act with what it adds', async () => {
    await importItems(texts(1))
    const ids = await database.articles.toCollection().primaryKeys()
    await trashArticles(ids)
    await importItems(texts(2))
    expect(await trashedCount()).toBe(0)
    expect(useImportQueue.getState().latest).toMatchObject({ broughtBack: 1, record: { articlesAdded: 1 } })
    await undoLatest()
    expect(await trashedCount()).toBe(2)
    await redoLatest()
    expect(await trashedCount()).toBe(0)
  })

  test('that the engine dies in goes on behind the file that was read, and is one act', async () => {
    let asked = 0
    engine.provide('html.read', () => {
      asked++
      return new Promise(() => undefined)
    })
    const importing = importItems([...texts(25), textItem('page.html', PAGE), ...texts(30).slice(25)])
    await expect.poll(() => database.articles.count(), { timeout: 60_000 }).toBe(25)
    await engine.call('engine.crash', null)
    await importing
    const { latest, progress } = useImportQueue.getState()
    expect(progress).toBeNull()
    expect(latest?.record).toMatchObject({
      state: 'done',
      fileCount: 31,
      filesDone: 31,
      articlesAdded: 30,
      articlesAlreadyThere: 0,
      problems: [{ fileName: 'page.html', code: 'failed' }],
    })
    expect(asked).toBe(1)
    expect(await database.imports.count()).toBe(1)
    expect(useUndo.getState().done).toHaveLength(1)
    await undoLatest()
    expect(await trashedCount()).toBe(30)
  })

  test('that the engine dies in again and again is accounted for, and the rest can be read again', async () => {
    // deaths of the tests before do not count
    engine.restart()
    engine.provide('html.read', () => new Promise(() => undefined))
    const pages = ['a', 'b', 'c', 'd'].map((name) => textItem(`${name}.html`, PAGE))
    const importing = importItems([...texts(25), ...pages])
    await expect.poll(() => database.articles.count(), { timeout: 60_000 }).toBe(25)
    for (const name of ['a', 'b', 'c']) {
      await expect
        .poll(() => useImportQueue.getState().progress?.current, { timeout: 60_000 })
        .toBe(`${name}.html`)
      await engine.call('engine.crash', null)
    }
    await importing
    const { latest } = useImportQueue.getState()
    expect(latest?.record).toMatchObject({ state: 'interrupted', articlesAdded: 25 })
    expect(new Set(latest?.record.problems.map(({ fileName }) => fileName))).toEqual(
      new Set(['a.html', 'b.html', 'c.html', 'd.html']),
    )
    expect(failedItemsOf(latest?.record.id ?? ('' as never))).toEqual(pages)
  })

  test('is taken back whole from its report, in one act, however much was done since', async () => {
    await importItems(texts(3))
    const importId = useImportQueue.getState().latest?.record.id
    if (importId === undefined) throw new Error('there is no account')
    await importItems([textItem('later.txt', newsText('Later', 'This one came in another batch.'))])
    await takeBackImport(importId)
    expect(await trashedCount()).toBe(3)
    expect(await readLeftOfImports([importId])).toEqual([{ kept: 0, trashed: 3 }])
    await undoLatest()
    expect(await readLeftOfImports([importId])).toEqual([{ kept: 3, trashed: 0 }])
    expect(await trashedCount()).toBe(0)
  })

  test('of watched files opens nothing, leaves the trash alone and says where they came from', async () => {
    await importItems(texts(1))
    await trashArticles(await database.articles.toCollection().primaryKeys())
    const { panes } = useWorkspace.getState()
    const ended = await importWatched(texts(2))
    expect(ended?.record).toMatchObject({ articlesAdded: 1, articlesAlreadyThere: 1, isWatched: true })
    expect(await trashedCount()).toBe(1)
    expect(useWorkspace.getState().panes).toEqual(panes)
    await undoLatest()
    expect(await trashedCount()).toBe(2)
  })

  test('keeps the files that failed, to be read again from the report', async () => {
    const file = new File([new Uint8Array(0)], 'empty.txt')
    await importItems([...texts(1), { kind: 'file', name: 'empty.txt', file }])
    const importId = useImportQueue.getState().latest?.record.id
    if (importId === undefined) throw new Error('there is no account')
    expect(failedItemsOf(importId)).toEqual([{ kind: 'file', name: 'empty.txt', file }])
  })
})
