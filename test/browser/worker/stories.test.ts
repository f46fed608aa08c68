import type { StoryListing } from '@shared/contract/engine/stories.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { LeadRule } from '@shared/model/story.ts'
import { describe, expect, test } from 'vitest'
import {
  chooseOrigin,
  chooseStoryLead,
  mergeIntoStory,
  splitOffCopies,
} from '../../../renderer/data/writes/stories.ts'
import { restoreArticles, trashArticles } from '../../../renderer/data/writes/states.ts'
import { trashRestored } from '../../../renderer/data/writes/restored.ts'
import type { EngineClient } from '../../../renderer/engine/engine-client.ts'
import { importTexts, makeEngine, newsText, query, type TestEngine } from './test-engine.ts'

const LEAD =
  'The harbour of Eastport reopened on Monday after the storm had closed it for nine days in a row.'
const PILOTS =
  'Pilots led the first three freighters past the broken mole while crews pumped out the old grain silo.'
const COST =
  'Repairs will cost the port eleven million crowns, of which the coast office has promised to pay a half.'
const BREAD =
  'A baker in Westmoor has won the regional prize for the fourth time with a loaf of rye and honey.'

/** A wire story whole, in another paper without its end, and something else. */
const TEXTS = {
  'post.txt': newsText(
    'Harbour reopens',
    'Eastport Post',
    'By Coast Press | April 2, 2031',
    LEAD,
    PILOTS,
    COST,
  ),
  'star.txt': newsText('Eastport back at work', 'Northern Star', 'April 1, 2031', LEAD, PILOTS),
  'bread.txt': newsText(
    'Bread wins',
    'Westmoor Echo',
    'April 1, 2031',
    BREAD,
    'It was the only loaf in its class.',
  ),
}

interface Filled extends TestEngine {
  readonly post: ArticleId
  readonly star: ArticleId
  readonly bread: ArticleId
}

async function makeFilled(): Promise<Filled> {
  const made = makeEngine()
  const { articleIds } = await importTexts(made.engine, TEXTS)
  const [post, star, bread] = articleIds
  if (post === undefined || star === undefined || bread === undefined) throw new Error('not imported')
  await made.engine.call('passages.derive', null)
  return { ...made, post, star, bread }
}

async function listStories(engine: EngineClient, rule: LeadRule = 'earliest'): Promise<number[][]> {
  const listing = await engine.call('stories.list', { rule, revision: null })
  return listing === null ? [] : split(listing)
}

function split({ articles, sizes }: StoryListing): number[][] {
  let start = 0
  return [...sizes].map((size) => [...articles.subarray(start, (start += size))])
}

describe('stories', () => {
  test('are listed with the lead first, by the rule asked for', async () => {
    const { engine, post, star } = await makeFilled()
    expect(await listStories(engine)).toEqual([[star, post]])
    expect(await listStories(engine, 'longest')).toEqual([[post, star]])
  })

  test('are not listed again while nothing changes', async () => {
    const { engine, post } = await makeFilled()
    const before = await engine.call('stories.list', { rule: 'earliest', revision: null })
    const revision = before?.revision ?? null
    expect(await engine.call('stories.list', { rule: 'earliest', revision })).toBeNull()
    const published = { day: '2031-03-30', time: null, certainty: 'printed' as const }
    await engine.call('article.edit', { id: post, change: { published }, origins: null })
    const after = await engine.call('stories.list', { rule: 'earliest', revision })
    expect(after?.articles[0]).toBe(post)
  })

  test('follow what is imported and what is removed for good', async () => {
    const { engine, library, post, star } = await makeFilled()
    await trashArticles([star], library)
    await engine.call('article.purge', { ids: [star] })
    expect(await listStories(engine)).toEqual([])
    const { articleIds } = await importTexts(engine, { 'star.txt': TEXTS['star.txt'] })
    await engine.call('passages.derive', null)
    expect(await listStories(engine)).toEqual([[articleIds[0], post]])
  })

  test('are found by has:copies and in the view of the stories, and not while all copies but one are in the trash', async () => {
    const { engine, library, post, star, bread } = await makeFilled()
    const found = async (text: string, kind: 'all' | 'stories' = 'all'): Promise<number[]> => [
      ...(await engine.call('search.run', query(text, { view: { kind }, sort: 'imported' }))).ids,
    ]
    expect(new Set(await found('has:copies'))).toEqual(new Set([post, star]))
    expect(await found('NOT has:copies')).toEqual([bread])
    expect(new Set(await found('', 'stories'))).toEqual(new Set([post, star]))
    await trashArticles([star], library)
    expect(await found('has:copies')).toEqual([])
    expect(await found('', 'stories')).toEqual([])
    await restoreArticles([star], library)
    expect(await found('has:copies silo', 'stories')).toHaveLength(2)
  })

  test('are counted once by facets when asked for', async () => {
    const { engine } = await makeFilled()
    const facets = (isByStory: boolean) =>
      engine.call('search.facets', { query: query(''), limit: 10, isByStory })
    expect((await facets(false)).total).toBe(3)
    const counted = await facets(true)
    expect(counted.total).toBe(2)
    expect(counted.months).toEqual([{ month: '2031-04', count: 2 }])
    expect(counted.values.source.map(({ count }) => count)).toEqual([1, 1, 1])
  })
})

test('a saved search counts a story once when asked for', async () => {
  const { engine } = await makeFilled()
  const { view, text } = query('')
  const count = async (isByStory: boolean) =>
    (await engine.call('search.count', { queries: [{ view, text }], isByStory })).counts
  expect(await count(false)).toEqual([3])
  expect(await count(true)).toEqual([2])
})

describe('what the user decides', () => {
  test('splits and merges, and is undone', async () => {
    const { engine, library, post, star, bread } = await makeFilled()
    const undoSplit = await splitOffCopies([star], [post], library)
    expect(await listStories(engine)).toEqual([])
    await mergeIntoStory([star, bread], library)
    expect(await listStories(engine)).toEqual([[star, bread]])
    await undoSplit()
    expect(await listStories(engine)).toEqual([[star, bread, post]])
  })

  test('chooses the lead, whatever the rule', async () => {
    const { engine, library, post, star } = await makeFilled()
    const undo = await chooseStoryLead([post, star], post, library)
    expect(await listStories(engine)).toEqual([[post, star]])
    expect((await engine.call('stories.read', { id: star, rule: 'earliest' }))?.isLeadChosen).toBe(true)
    await undo()
    expect(await listStories(engine)).toEqual([[star, post]])
  })

  test('says from which copy another was taken, stays when links are made anew, and is undone', async () => {
    const { engine, library, post, star } = await makeFilled()
    const originOf = async (id: ArticleId) =>
      (await engine.call('stories.read', { id: post, rule: 'earliest' }))?.origins.find(
        ({ copy }) => copy === id,
      )
    const undo = await chooseOrigin(star, { from: post }, library)
    expect(await originOf(star)).toMatchObject({ from: post, isChosen: true })
    await chooseOrigin(post, { from: null }, library)
    await importTexts(engine, {
      'again.txt': newsText('Harbour', 'Island Courier', 'April 3, 2031', LEAD, COST),
    })
    await engine.call('passages.derive', null)
    expect(await originOf(post)).toMatchObject({ from: null, isChosen: true })
    expect(await originOf(star)).toMatchObject({ from: post, isChosen: true })
    await undo()
    expect((await originOf(star))?.isChosen ?? false).toBe(false)
  })

  test('of an origin goes with either of its articles', async () => {
    const { engine, library, post, star } = await makeFilled()
    await chooseOrigin(star, { from: post }, library)
    await trashArticles([post], library)
    await engine.call('article.purge', { ids: [post] })
    expect(await library.storyDecisions.count()).toBe(0)
  })

  test('goes with the articles that are removed for good', async () => {
    const { engine, library, post, star, bread } = await makeFilled()
    await splitOffCopies([star], [post], library)
    await mergeIntoStory([post, star, bread], library)
    await trashArticles([star, bread], library)
    await engine.call('article.purge', { ids: [star] })
    expect(await library.storyDecisions.count()).toBe(1)
    await engine.call('article.purge', { ids: [bread] })
    expect(await library.storyDecisions.count()).toBe(0)
  })

  test('goes into the library file and comes back under other numbers', async () => {
    const from = await makeFilled()
    await mergeIntoStory([from.post, from.bread], from.library)
    await splitOffCopies([from.star], [from.post, from.bread], from.library)
    const { bytes } = await from.engine.call('library.export', null)
    const into = makeEngine()
    await importTexts(into.engine, { 'other.txt': newsText('Other', 'Something else stood in that paper.') })
    const added = await into.engine.call('library.restore', { url: URL.createObjectURL(new Blob([bytes])) })
    await into.engine.call('passages.derive', null)
    const [post = 0, , bread = 0] = added.articles
    expect(await listStories(into.engine)).toEqual([[bread, post]])
    await trashRestored(added, into.library)
    expect(await into.library.storyDecisions.count()).toBe(0)
  })
})

describe('one story', () => {
  test('is read with its copies and where they were taken from', async () => {
    const { engine, post, star, bread } = await makeFilled()
    const story = await engine.call('stories.read', { id: post, rule: 'earliest' })
    expect(story).toMatchObject({ copies: [star, post], isLeadChosen: false, isComplete: true })
    expect(story?.origins.map(({ copy, from }) => [copy, from])).toEqual([[post, star]])
    expect(story?.origins[0]?.evidence.map(({ kind, speaks }) => `${kind} ${speaks}`)).toContain('day for')
    expect(await engine.call('stories.read', { id: bread, rule: 'earliest' })).toBeNull()
  })

  test('tells of every sentence in which copies it survives', async () => {
    const { engine, library, post, star } = await makeFilled()
    const { sentences, shares } = await engine.call('stories.heat', { id: post })
    const text = (await library.bodies.get(post))?.text ?? ''
    const told = sentences.map(({ start, end, ids }) => [text.slice(start, end), ids])
    expect(told).toEqual([
      [LEAD, [star]],
      [PILOTS, [star]],
      [COST, []],
    ])
    expect(shares).toMatchObject([{ id: star, copy01: 1 }])
    expect(shares[0]?.text01).toBeCloseTo(37 / 55, 1)
  })

  test('tells of a sentence once where the text repeats its body', async () => {
    const { engine, library } = makeEngine()
    const body = [LEAD, PILOTS, COST]
    const { articleIds } = await importTexts(engine, {
      'post.txt': newsText('Harbour reopens', 'Eastport Post', 'April 2, 2031', ...body, ...body),
      'star.txt': newsText('Back at work', 'Northern Star', 'April 3, 2031', ...body),
    })
    await engine.call('passages.derive', null)
    const [post, star] = articleIds
    if (post === undefined || star === undefined) throw new Error('not imported')
    const { sentences } = await engine.call('stories.heat', { id: post })
    const text = (await library.bodies.get(post))?.text ?? ''
    expect(sentences.map(({ start, end, ids }) => [text.slice(start, end), ids])).toEqual(
      body.map((sentence) => [sentence, [star]]),
    )
  })
})
