import { expect, test } from 'vitest'
import { importTexts, makeEngine, newsText, query } from './test-engine.ts'

test('a misspelt query without answers is given the spelling that has some', async () => {
  const { engine } = makeEngine()
  await importTexts(engine, {
    'a.txt': newsText(
      'Port opens',
      'The harbour treaty was signed by forty ministers in the north on Monday.',
    ),
  })
  const found = await engine.call('search.run', query('harbour treity'))
  expect(found.ids).toHaveLength(0)
  expect(found.suggestion).toBe('harbour treaty')
  expect(await engine.call('search.run', query('treaty'))).not.toHaveProperty('suggestion')
  expect(await engine.call('search.run', query('zebras'))).not.toHaveProperty('suggestion')
  const elsewhere = query('treity', { view: { kind: 'trash' } })
  expect(await engine.call('search.run', elsewhere)).not.toHaveProperty('suggestion')
})
