import { describe, expect, test } from 'vitest'
import { trashArticles } from '../../../renderer/data/writes/states.ts'
import { importTexts, makeEngine, newsText } from './test-engine.ts'

const LEAD =
  'The harbour of Eastport reopened on Monday after the storm had closed it for nine days in a row.'
const MORE =
  'Pilots led the first three freighters past the broken mole while crews pumped out the old grain silo.'
const OTHER =
  'A baker in Westmoor has won the regional prize for the fourth time with a loaf of rye and honey.'
const TEXTS = {
  'a.txt': newsText('Harbour reopens', LEAD, MORE),
  'b.txt': newsText('Eastport back at work', MORE, OTHER),
  'c.txt': newsText(
    'Unrelated',
    'Nothing of the sort was said by anyone in the council of Northfield this spring.',
  ),
}

describe('passages of an article', () => {
  test('are stored for both sides once the library is linked', async () => {
    const { engine, library } = makeEngine()
    const { articleIds } = await importTexts(engine, TEXTS)
    const [a = 0, b = 0] = articleIds
    expect((await engine.call('passages.derive', null)).linked).toBe(3)
    const ofA = await engine.call('passages.of', { id: a as never })
    expect(ofA.isComplete).toBe(true)
    expect(ofA.links.map(({ id }) => id)).toEqual([b])
    const [span] = ofA.links[0]?.spans ?? []
    const body = await library.bodies.get(a as never)
    expect(body?.text.slice(span?.aStart, span?.aEnd)).toBe(MORE.slice(0, -1))
    const ofB = await engine.call('passages.of', { id: b as never })
    expect(ofB.links[0]).toMatchObject({ id: a, shared: { a: 18, b: 18 } })
    expect(await library.links.count()).toBe(1)
  })

  test('leave out what is in the trash, and are gone with what is removed for good', async () => {
    const { engine, library } = makeEngine()
    const { articleIds } = await importTexts(engine, TEXTS)
    const [a, b] = articleIds
    if (a === undefined || b === undefined) throw new Error('nothing was imported')
    await engine.call('passages.derive', null)
    await trashArticles([b], library)
    expect((await engine.call('passages.of', { id: a })).links).toEqual([])
    await engine.call('article.purge', { ids: [b] })
    expect((await engine.call('passages.of', { id: a })).links).toEqual([])
    expect(await library.linkedTexts.count()).toBe(2)
    expect(await library.links.count()).toBe(0)
  })

  test('cost one link a text, however many copies there are', async () => {
    const { engine, library } = makeEngine()
    const copies = Object.fromEntries(
      Array.from({ length: 120 }, (_, i) => [`copy-${i}.txt`, newsText(`Title ${i}`, LEAD, MORE)]),
    )
    const { articleIds } = await importTexts(engine, { ...copies, 'b.txt': TEXTS['b.txt'] })
    await engine.call('passages.derive', null)
    expect(await library.links.count()).toBe(1)
    const [first] = articleIds
    if (first === undefined) throw new Error('nothing was imported')
    expect((await engine.call('passages.of', { id: first })).links).toHaveLength(120)
  })
})

describe('where a text occurs', () => {
  test('is answered for sentences, edited ones and a few words', async () => {
    const { engine } = makeEngine()
    const { articleIds } = await importTexts(engine, TEXTS)
    await engine.call('passages.derive', null)
    const places = async (text: string) => (await engine.call('passages.where', { text })).places
    const [a, b] = articleIds
    expect((await places(MORE)).map(({ id }) => id)).toEqual([a, b])
    const edited = await places(LEAD.replace('nine', 'eight'))
    expect(edited.map(({ id, spans }) => [id, spans[0]?.kind])).toEqual([[a, 'edited']])
    expect((await places('rye and honey')).map(({ id }) => id)).toEqual([b])
    expect(await places('nowhere to be found')).toEqual([])
  })
})
