import { CollateError } from '@shared/contract/errors.ts'
import Dexie from 'dexie'
import { describe, expect, onTestFinished, test } from 'vitest'
import { EngineClient, type EngineStatus } from '../../../renderer/engine/engine-client.ts'
import { Services } from '../../../renderer/engine/services.ts'

/** Workers start slowly on a machine with much to do. */
const WAIT = { timeout: 20_000 }

function makeClient(): { readonly engine: EngineClient; readonly name: string } {
  const name = `test-${crypto.randomUUID()}`
  const engine = new EngineClient(name)
  onTestFinished(async () => {
    engine.stop()
    await Dexie.delete(name)
  })
  return { engine, name }
}

function statusesOf(engine: EngineClient): EngineStatus[] {
  const statuses: EngineStatus[] = []
  engine.onStatus((status) => statuses.push(status))
  return statuses
}

describe('the engine', () => {
  test('starts with the first call and answers it', async () => {
    const { engine } = makeClient()
    const statuses = statusesOf(engine)
    expect(engine.status).toBe('starting')
    expect(await engine.call('library.status', null)).toMatchObject({ articles: 0, unindexed: 0 })
    expect(statuses).toEqual(['ready'])
  })

  test('answers calls side by side, each its own', async () => {
    const { engine } = makeClient()
    const answers = await Promise.all([
      engine.call('library.status', null),
      engine.call('import.recover', null),
      engine.call('search.snippets', { text: '', ids: [] }),
    ])
    expect(answers).toMatchObject([{ articles: 0 }, [], []])
  })

  test('tells errors by their code', async () => {
    const { engine } = makeClient()
    const error = await engine.call('no.such.call' as never, null as never).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(CollateError)
    expect(error).toMatchObject({ code: 'bad-request' })
    const unclonable = { text: () => '' } as never
    await expect(engine.call('search.marks', unclonable)).rejects.toMatchObject({ code: 'bad-request' })
  })

  test('that died rejects what was under way, says so, and works again', async () => {
    const { engine } = makeClient()
    await engine.call('library.status', null)
    const statuses = statusesOf(engine)
    await engine.call('engine.crash', null)
    await expect.poll(() => statuses, WAIT).toContain('restarting')
    expect(await engine.call('library.status', null)).toMatchObject({ articles: 0 })
    expect(statuses).toEqual(['restarting', 'ready'])
  })

  test('that died rejects a call that waits for it', async () => {
    const { engine } = makeClient()
    await engine.call('library.status', null)
    // never answered: the page reader hangs, and the worker dies meanwhile
    engine.provide('html.read', () => new Promise(() => undefined))
    const page = '<!doctype html><html><body><p>A page with a paragraph that waits.</p></body></html>'
    const pending = engine.call('import.run', {
      items: [
        { kind: 'text', name: 'page.html', text: page },
        { kind: 'file', name: 'slow', file: new File([new Uint8Array(60 * 1024 * 1024)], 'slow') },
      ],
    })
    const rejected = expect(pending).rejects.toMatchObject({ code: 'worker-died' })
    await engine.call('engine.crash', null)
    await rejected
  })

  test('that was killed, which no event tells, is noticed and started anew', async () => {
    const { engine } = makeClient()
    const workers: Worker[] = []
    const OriginalWorker = globalThis.Worker
    globalThis.Worker = class extends OriginalWorker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args)
        workers.push(this)
      }
    }
    onTestFinished(() => {
      globalThis.Worker = OriginalWorker
    })
    await engine.call('library.status', null)
    const statuses = statusesOf(engine)
    workers[0]?.terminate()
    await expect(engine.call('library.status', null)).rejects.toMatchObject({ code: 'worker-died' })
    expect(statuses).toEqual(['restarting'])
    expect(await engine.call('library.status', null)).toMatchObject({ articles: 0 })
    expect(workers).toHaveLength(2)
  })

  test('that dies again and again is left dead until it is started anew', async () => {
    const { engine } = makeClient()
    const statuses = statusesOf(engine)
    for (let deaths = 1; deaths <= 4; deaths++) {
      await engine.call('engine.crash', null)
      await expect.poll(() => statuses.filter((status) => status !== 'ready'), WAIT).toHaveLength(deaths)
    }
    expect(engine.status).toBe('failed')
    await expect(engine.call('library.status', null)).rejects.toMatchObject({ code: 'worker-died' })
    engine.restart()
    expect(await engine.call('library.status', null)).toMatchObject({ articles: 0 })
  })

  test('refuses a library of a newer program, and does not try again', async () => {
    const { engine, name } = makeClient()
    await new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 9_999)
      request.onerror = reject
      request.onsuccess = () => {
        request.result.close()
        resolve(null)
      }
    })
    await expect(engine.call('library.status', null)).rejects.toMatchObject({ code: 'database-newer' })
    await expect.poll(() => engine.status, WAIT).toBe('failed')
  })
})

describe('services of the window', () => {
  test('are answered one at a time, and a throw is an answer', async () => {
    const services = new Services()
    let running = 0
    let mostRunning = 0
    services.provide('html.read', async ({ html }) => {
      mostRunning = Math.max(mostRunning, ++running)
      await new Promise((resolve) => setTimeout(resolve))
      running--
      if (html === 'bad') throw new Error('unreadable page')
      return null
    })
    const replies = await Promise.all(
      ['good', 'bad', 'good'].map((html) => services.answer('html.read', { html, fileName: 'a.html' })),
    )
    expect(replies.map((reply) => reply.ok)).toEqual([true, false, true])
    expect(mostRunning).toBe(1)
  })

  test('that nobody provides are an error', async () => {
    const reply = await new Services().answer('html.read', { html: '', fileName: '' })
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } })
  })
})
