import { expect, onTestFinished, test } from 'vitest'
import { countChanges } from '../../../renderer/engine/count-changes.ts'
import { importTexts, makeEngine } from '../worker/test-engine.ts'

test('a change that a restarted engine tells is another one than all that the one before it told', async () => {
  const { engine } = makeEngine()
  const counts: number[] = []
  onTestFinished(countChanges(engine, (count) => counts.push(count)))
  await importTexts(engine, { 'a.txt': 'Harbour opens\n\nThe harbour opened on Monday.' })
  await expect.poll(() => counts.length).toBeGreaterThan(0)
  const before = counts.length
  engine.restart()
  expect(counts).toHaveLength(before + 1)
  await importTexts(engine, { 'b.txt': 'Bridge closes\n\nThe bridge closed on Tuesday.' })
  await expect.poll(() => counts.length).toBeGreaterThan(before + 1)
  expect(counts).toEqual(counts.map((_, index) => index + 1))
})
