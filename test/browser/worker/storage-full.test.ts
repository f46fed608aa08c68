import { expect, onTestFinished, test } from 'vitest'
import { cdp } from 'vitest/browser'
import { importTexts, makeEngine, newsText, query } from './test-engine.ts'

/** Limits what this origin may store; null takes the limit away. */
async function limitStorage(quotaSize: number | null): Promise<void> {
  const origin = location.origin
  await cdp().send('Storage.overrideQuotaForOrigin', quotaSize === null ? { origin } : { origin, quotaSize })
}

test('an import into a full disk stops with its account, and what was stored stays', async () => {
  const { engine, library } = makeEngine()
  onTestFinished(() => limitStorage(null))
  const small = Array.from({ length: 25 }, (_, n): [string, string] => [
    `small-${n}.txt`,
    newsText(`Small ${n}`, `The text of number ${n} is short.`),
  ])
  // little to read, but every byte of the original is kept
  const bulky = ['bulky-0.txt', 'bulky-1.txt', 'bulky-2.txt'].map((name): [string, string] => [
    name,
    newsText(name, 'The text is short, too.') + ' '.repeat(12_000_000),
  ])
  const { usage = 0 } = await navigator.storage.estimate()
  await limitStorage(usage + 4_000_000)
  const { record } = await importTexts(engine, Object.fromEntries([...small, ...bulky]))
  await limitStorage(null)
  expect(record).toMatchObject({ state: 'interrupted', filesDone: 25, articlesAdded: 25 })
  expect(record.problems.map(({ fileName, code }) => [fileName, code])).toEqual(
    bulky.map(([name]) => [name, 'storage-full']),
  )
  expect(await library.imports.get(record.id)).toEqual(record)
  expect(await library.articles.count()).toBe(25)
  expect((await engine.call('search.run', query('short'))).ids).toHaveLength(25)
})
