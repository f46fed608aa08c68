import type { ImportOutcome } from '@shared/contract/engine/importing.ts'
import type { DBCore, DBCoreTable } from 'dexie'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { EngineContext } from '../../../renderer/worker/context.ts'
import { runImport } from '../../../renderer/worker/jobs/import.ts'
import { recoverImports } from '../../../renderer/worker/jobs/recover.ts'
import { openContext } from '../../../renderer/worker/open-context.ts'
import { Task } from '../../../renderer/worker/task.ts'
import { WindowClient } from '../../../renderer/worker/window-client.ts'
import { newsText, textItem } from './test-engine.ts'

/** A job's context in the window, whose database fails at writes to tables as long as `isFull` says so. */
async function makeContext(isFull: (tableName: string) => boolean): Promise<EngineContext> {
  // the window of these tests knows nothing of the disk
  const window: WindowClient = new WindowClient((message) => {
    if (message.kind === 'service') window.receive(message.id, { ok: true, value: null })
  })
  const context = await openContext(`test-${crypto.randomUUID()}`, window, ignore)
  const { database } = context
  onTestFinished(() => database.delete())
  database.close({ disableAutoOpen: false })
  database.use({
    stack: 'dbcore',
    create: (core: DBCore) => ({
      ...core,
      table: (name: string): DBCoreTable => {
        const table = core.table(name)
        const refuse = (): Promise<never> =>
          Promise.reject(new DOMException('disk full', 'QuotaExceededError'))
        return { ...table, mutate: (request) => (isFull(name) ? refuse() : table.mutate(request)) }
      },
    }),
  })
  await database.open()
  return context
}

function ignore(): void {
  // nobody listens in these tests
}

function importMany(context: EngineContext, count: number): PromiseLike<ImportOutcome> {
  const items = Array.from({ length: count }, (_, n) =>
    textItem(`${n}.txt`, newsText(`Title ${n}`, `The text of number ${n} is short.`)),
  )
  return runImport({ items }, context, new Task(ignore))
}

describe('an import into a full disk', () => {
  test('stops with its account, and what was stored stays', async () => {
    let originalsStored = 0
    const context = await makeContext((table) => table === 'originals' && ++originalsStored > 1)
    const { record, articleIds } = await importMany(context, 60)
    expect(record).toMatchObject({ state: 'interrupted', filesDone: 25, articlesAdded: 25 })
    expect(record.problems).toHaveLength(35)
    expect(record.problems[0]).toMatchObject({ fileName: '25.txt', code: 'storage-full' })
    expect(await context.database.imports.get(record.id)).toEqual(record)
    expect(await context.database.articles.toCollection().primaryKeys()).toEqual(articleIds)
    expect(await context.database.originals.count()).toBe(25)
  })

  test('that cannot even be noted is recovered at the next start', async () => {
    let isFull = false
    let originalsStored = 0
    const context = await makeContext((table) => {
      if (table === 'originals' && ++originalsStored > 1) isFull = true
      return isFull
    })
    const { record } = await importMany(context, 60)
    expect(record).toMatchObject({ state: 'interrupted', filesDone: 25 })
    expect((await context.database.imports.get(record.id))?.state).toBe('running')
    isFull = false
    const task = new Task(ignore)
    const recovered = await recoverImports(null, context, task)
    expect(recovered).toMatchObject([{ id: record.id, state: 'interrupted', filesDone: 25 }])
    expect(recovered[0]?.problems[0]).toMatchObject({ fileName: '25.txt', code: 'interrupted' })
  })

  test('that cannot begin says so', async () => {
    const context = await makeContext(() => true)
    await expect(importMany(context, 1)).rejects.toMatchObject({ code: 'storage-full' })
  })
})
