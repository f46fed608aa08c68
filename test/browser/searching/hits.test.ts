import type { ArticleId } from '@shared/model/ids.ts'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { database } from '../../../renderer/data/database.ts'
import { engine } from '../../../renderer/engine/engine.ts'
import { goToHit } from '../../../renderer/features/searching/hits.ts'
import { useNotices } from '../../../renderer/state/notices.ts'
import { useWorkspace } from '../../../renderer/state/workspace.ts'
import { importTexts, newsText } from '../worker/test-engine.ts'

const BODY = 'The storm came, and after the storm the harbour was shut.'
let [twice, titled, once]: ArticleId[] = []

beforeAll(async () => {
  await database.delete({ disableAutoOpen: false })
  await database.open()
  const { articleIds } = await importTexts(engine, {
    'twice.txt': newsText('Harbour shut', BODY),
    'titled.txt': newsText('Storm warning lifted', 'Ships may leave the port again on Tuesday morning.'),
    'once.txt': newsText('Council meets', 'Nobody spoke of the storm at the meeting of the council.'),
  })
  ;[twice, titled, once] = articleIds
  return () => {
    engine.stop()
    return database.delete()
  }
})

beforeEach(() => {
  useNotices.setState({ notices: [] })
  useWorkspace.setState({
    queryText: 'storm',
    listedIds: Uint32Array.of(Number(twice), Number(titled), Number(once)),
    panes: [],
    activePane: 0,
    reveal: null,
  })
})

afterEach(() =>
  useWorkspace.setState({ queryText: '', listedIds: new Uint32Array(), panes: [], reveal: null }),
)

/** The open article and where its revealed hit begins; null for its beginning. */
function where(): readonly [article: ArticleId | undefined, start: number | null] {
  const { panes, reveal } = useWorkspace.getState()
  useWorkspace.setState({ reveal: null })
  return [panes[0], reveal?.span.start ?? null]
}

const said = (): readonly string[] => useNotices.getState().notices.map(({ text }) => text())
const FIRST = BODY.indexOf('storm')
const SECOND = BODY.lastIndexOf('storm')

test('goes through an article, on to the next ones, and around, which is said', async () => {
  const seen: unknown[] = []
  for (let steps = 0; steps < 4; steps++) {
    await goToHit(1)
    seen.push(where())
  }
  expect(seen.slice(0, 3)).toEqual([
    [twice, FIRST],
    [twice, SECOND],
    [titled, null],
  ])
  expect(seen[3]).toEqual([once, expect.any(Number)])
  expect(said()).toEqual([])
  await goToHit(1)
  expect(where()).toEqual([twice, FIRST])
  expect(said()).toEqual(['After the last hit: the first one again.'])
})

test('goes backwards through the same hits', async () => {
  const seen: unknown[] = []
  for (let steps = 0; steps < 4; steps++) {
    await goToHit(-1)
    seen.push(where())
  }
  expect(seen).toEqual([
    [once, expect.any(Number)],
    [titled, null],
    [twice, SECOND],
    [twice, FIRST],
  ])
  expect(said()).toEqual([])
  await goToHit(-1)
  expect(where()[0]).toBe(once)
  expect(said()).toEqual(['Before the first hit: the last one again.'])
})

test('fast steps follow each other and none is lost', async () => {
  await Promise.all([goToHit(1), goToHit(1), goToHit(1)])
  expect(where()).toEqual([titled, null])
})

test('begins with the first hit of an article that was opened by hand', async () => {
  if (titled === undefined || once === undefined) throw new Error('three are needed')
  useWorkspace.setState({ panes: [titled] })
  await goToHit(1)
  expect(where()).toEqual([once, expect.any(Number)])
  useWorkspace.setState({ panes: [once], queryText: 'meeting' })
  await goToHit(1)
  expect(where()[0]).toBe(once)
})

test('does nothing where nothing is listed', async () => {
  useWorkspace.setState({ listedIds: new Uint32Array() })
  await goToHit(1)
  expect(where()).toEqual([undefined, null])
})
