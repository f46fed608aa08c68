import type { ArticleId } from '@shared/model/ids.ts'
import type { RuleTerms } from '@shared/model/field-rule.ts'
import { expect, test } from 'vitest'
import { writeSetting } from '../../../renderer/data/writes/settings.ts'
import { importTexts, makeEngine, newsText, query, type TestEngine } from './test-engine.ts'

const TEXTS = {
  'clips/ferry-1.txt': newsText('Ferry delayed', 'Desk: Ann Lee | Halmvik', 'The ferry left two hours late.'),
  'clips/ferry-2.txt': newsText('Ferry sold', 'Desk: Bo Ek | Eastport', 'The ferry was sold on Tuesday.'),
  'clips/quay.txt': newsText('Quay rebuilt', 'Forty men began to rebuild the quay of Halmvik.'),
}
const FILES = { kind: 'files', pattern: 'clips/*' } as const
const BY_DESK: RuleTerms = {
  scope: FILES,
  field: 'byline',
  reading: { kind: 'label', label: 'Desk:', until: ' | ' },
}
const OF_HERALD: RuleTerms = { scope: FILES, field: 'source', reading: { kind: 'value', value: 'Herald' } }

async function makeThree(): Promise<TestEngine & { readonly ids: readonly ArticleId[] }> {
  const made = makeEngine()
  const { articleIds } = await importTexts(made.engine, TEXTS)
  return { ...made, ids: articleIds }
}

test('a rule is shown before it changes anything', async () => {
  const { engine, library } = await makeThree()
  const before = await library.articles.toArray()
  expect(await engine.call('rules.preview', { rule: BY_DESK })).toMatchObject({
    articleCount: 3,
    changedCount: 2,
    unreadCount: 1,
    changes: [
      { title: 'Ferry delayed', before: '', after: 'Ann Lee' },
      { title: 'Ferry sold', before: '', after: 'Bo Ek' },
    ],
  })
  expect(await library.articles.toArray()).toEqual(before)
})

test('a rule changes all of its articles and the search, and what it answers takes all of it back', async () => {
  const { engine, library, ids } = await makeThree()
  const before = [await library.articles.toArray(), await library.bodies.toArray()]
  const { back } = await engine.call('rules.apply', { rule: OF_HERALD })
  expect((await library.articles.toArray()).map(({ source, sourceKey }) => [source, sourceKey])).toEqual(
    ids.map(() => ['Herald', 'Herald']),
  )
  expect((await engine.call('search.run', query('source:herald'))).ids).toHaveLength(3)
  const after = [await library.articles.toArray(), await library.bodies.toArray()]
  const again = await engine.call('articles.edit', { edits: back })
  expect([await library.articles.toArray(), await library.bodies.toArray()]).toEqual(before)
  await engine.call('articles.edit', { edits: again.back })
  expect([await library.articles.toArray(), await library.bodies.toArray()]).toEqual(after)
})

test('taking a rule back passes over articles that are gone', async () => {
  const { engine, library, ids } = await makeThree()
  const { back } = await engine.call('rules.apply', { rule: OF_HERALD })
  await library.articles.delete(ids[0] ?? (0 as ArticleId))
  const again = await engine.call('articles.edit', { edits: back })
  expect(again.back).toHaveLength(2)
  expect((await library.articles.toArray()).map(({ source }) => source)).toEqual([null, null])
})

test('later imports are read by the rules, and the articles say so', async () => {
  const { engine, library } = makeEngine()
  const kept = [OF_HERALD, BY_DESK].map((terms, index) => ({ ...terms, id: `${index}`, createdAtMs: 0 }))
  await writeSetting('fieldRules', kept, library)
  const { files } = await engine.call('import.preview', {
    items: [{ kind: 'text', name: 'clips/ferry-1.txt', text: TEXTS['clips/ferry-1.txt'] }],
  })
  expect(files[0]?.first[0]?.source).toBe('Herald')
  const { articleIds } = await importTexts(engine, TEXTS)
  expect(await library.articles.bulkGet([...articleIds])).toMatchObject([
    { source: 'Herald', byline: 'Ann Lee' },
    { source: 'Herald', byline: 'Bo Ek' },
    { source: 'Herald', byline: null },
  ])
  const [body] = await library.bodies.bulkGet([...articleIds])
  expect(body?.origins.byline).toMatchObject({ quote: 'Desk: Ann Lee | Halmvik', rule: 'user-rule' })
})

test('what a rule gave an article stays when a cleaning step is switched', async () => {
  const { engine, library, ids } = await makeThree()
  await engine.call('rules.apply', { rule: OF_HERALD })
  const id = ids[0] ?? (0 as ArticleId)
  await engine.call('article.clean', { id, stepsOff: [] })
  expect(await library.articles.get(id)).toMatchObject({ source: 'Herald' })
})

test('a corrected source proposes a rule for the articles that are still called as it was', async () => {
  const { engine, ids } = await makeThree()
  await engine.call('rules.apply', { rule: OF_HERALD })
  const id = ids[0] ?? (0 as ArticleId)
  await engine.call('article.edit', { id, change: { language: 'nn' }, origins: null })
  const { scopes, readings } = await engine.call('rules.propose', { id, field: 'language' })
  expect(scopes[0]).toEqual({ scope: { kind: 'source', source: 'Herald' }, articleCount: 2 })
  expect(readings).toEqual([{ kind: 'value', value: 'nn' }])
})
