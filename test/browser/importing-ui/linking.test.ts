import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { database } from '../../../renderer/data/database.ts'
import { engine } from '../../../renderer/engine/engine.ts'
import {
  linkArticles,
  resumeLinking,
  stopLinking,
  useLinking,
} from '../../../renderer/features/importing/linking.ts'
import { importTexts, newsText } from '../worker/test-engine.ts'

const SENTENCE =
  'The harbour board will open the rebuilt pilot tower next week after two years of work on it.'

function texts(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, number) => [
      `${number}.txt`,
      newsText(`Title ${number}`, `Report number ${number} begins like this.`, SENTENCE),
    ]),
  )
}

async function unlinkedCount(): Promise<number> {
  return (await engine.call('library.status', null)).unlinked
}

beforeEach(() => {
  useLinking.setState({ progress: null, isStopped: false })
  onTestFinished(async () => {
    engine.stop()
    await database.delete({ disableAutoOpen: false })
  })
})

test('the search for shared text can be stopped and goes on where it was', async () => {
  await importTexts(engine, texts(60))
  const linking = linkArticles()
  stopLinking()
  await linking
  const left = await unlinkedCount()
  expect(left).toBeGreaterThan(0)
  await linkArticles()
  expect(await unlinkedCount()).toBe(left)
  await resumeLinking()
  expect(await unlinkedCount()).toBe(0)
  expect(useLinking.getState()).toEqual({ progress: null, isStopped: false })
})

test('two calls at once link every article once', async () => {
  await importTexts(engine, texts(3))
  await Promise.all([linkArticles(), linkArticles()])
  await linkArticles()
  expect(await unlinkedCount()).toBe(0)
})
