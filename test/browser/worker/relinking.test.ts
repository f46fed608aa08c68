import { FINGERPRINT_VERSION, LINK_VERSION } from '@shared/core/passages/index.ts'
import type { Progress } from '@shared/contract/progress.ts'
import { expect, test } from 'vitest'
import { EngineClient } from '../../../renderer/engine/engine-client.ts'
import { importTexts, makeEngine, newsText, type TestEngine } from './test-engine.ts'

const SENTENCE =
  'The harbour board will open the rebuilt pilot tower next week after two years of work on it.'
const ARTICLES = 60

/** A library that is linked, and then as a program would have left it whose passages were found otherwise. */
async function makeOldLibrary(
  age: (library: TestEngine['library']) => Promise<unknown>,
): Promise<TestEngine> {
  const { engine, library } = makeEngine()
  const texts = Array.from({ length: ARTICLES }, (_, number): [string, string] => [
    `${number}.txt`,
    newsText(`Title ${number}`, `Report number ${number} begins like this.`, SENTENCE),
  ])
  await importTexts(engine, Object.fromEntries(texts))
  await engine.call('passages.derive', null)
  engine.stop()
  await age(library)
  return { engine: new EngineClient(library.name), library }
}

const ageLinks = async ({ linkedTexts, links }: TestEngine['library']): Promise<void> => {
  await linkedTexts.toCollection().modify({ version: LINK_VERSION - 1 })
  await links.toCollection().modify({ version: LINK_VERSION - 1, sharedA: 0, sharedB: 0 })
}

async function spansOf({ links }: TestEngine['library']): Promise<unknown> {
  const rows = await links.toArray()
  return rows.map(({ a, b, version, spans, sharedA }) => [a, b, version, [...spans], sharedA])
}

test('links of an older version are made anew behind everything else, with their progress told', async () => {
  let before: unknown
  const { engine, library } = await makeOldLibrary(async (old) => {
    before = await spansOf(old)
    await ageLinks(old)
  })
  expect((await engine.call('library.status', null)).unlinked).toBe(ARTICLES)
  const told: Progress[] = []
  const { linked } = await engine.call('passages.derive', null, { onProgress: (at) => told.push(at) })
  expect(linked).toBe(ARTICLES)
  expect(told.at(0)).toMatchObject({ done: 0, total: ARTICLES })
  expect(told.at(-1)).toMatchObject({ done: ARTICLES, total: ARTICLES })
  expect(await spansOf(library)).toEqual(before)
  expect((await engine.call('library.status', null)).unlinked).toBe(0)
  engine.stop()
})

test('until then an article that is read is linked at once, and stopping keeps what is done', async () => {
  const { engine, library } = await makeOldLibrary(ageLinks)
  const [first] = await library.articles.toCollection().primaryKeys()
  if (first === undefined) throw new Error('nothing was imported')
  expect(await engine.call('passages.of', { id: first })).toMatchObject({ isComplete: false })

  const controller = new AbortController()
  const stopped = engine.call('passages.derive', null, {
    signal: controller.signal,
    onProgress: ({ done }) => {
      if (done > 0) controller.abort()
    },
  })
  expect((await stopped).linked).toBeLessThan(ARTICLES)
  const left = (await engine.call('library.status', null)).unlinked
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(ARTICLES)
  engine.stop()

  const later = new EngineClient(library.name)
  expect((await later.call('passages.derive', null)).linked).toBeLessThanOrEqual(left)
  expect(await library.linkedTexts.where('version').equals(LINK_VERSION).count()).toBe(ARTICLES)
  later.stop()
})

test('fingerprints of another version are made anew with the links', async () => {
  const { engine, library } = await makeOldLibrary((old) =>
    old.fingerprints.toCollection().modify((row) => {
      const words = new DataView(row.bytes.buffer, row.bytes.byteOffset)
      words.setUint32(4, FINGERPRINT_VERSION + 1, true)
    }),
  )
  expect((await engine.call('passages.derive', null)).linked).toBe(ARTICLES)
  const [first] = await library.articles.toCollection().primaryKeys()
  if (first === undefined) throw new Error('nothing was imported')
  expect((await engine.call('passages.of', { id: first })).links).toHaveLength(ARTICLES - 1)
  engine.stop()
})
