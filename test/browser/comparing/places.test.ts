import type { ArticleId } from '@shared/model/ids.ts'
import { beforeEach, expect, test } from 'vitest'
import { contextOf } from '../../../renderer/features/comparing/elsewhere/context-of.ts'
import { knownPlaces } from '../../../renderer/features/comparing/elsewhere/known-places.ts'
import {
  comparePlace,
  openPlace,
  type Place,
  showAllElsewhere,
  showStretch,
  usePlaces,
} from '../../../renderer/features/comparing/elsewhere/places.ts'
import { useComparison } from '../../../renderer/state/comparison.ts'
import { useWorkspace } from '../../../renderer/state/workspace.ts'

const [A, B, C, D, E] = [1, 2, 3, 4, 5].map((id) => id as ArticleId) as [
  ArticleId,
  ArticleId,
  ArticleId,
  ArticleId,
  ArticleId,
]
const at = (articleId: ArticleId, start = 10): Place => ({
  articleId,
  spans: [{ start, end: start + 20, kind: 'exact' }],
})

beforeEach(() => {
  useWorkspace.setState({ panes: [A], activePane: 0, reveal: null })
  useComparison.setState({ wanted: null })
  usePlaces.setState({ request: null })
})

test('a stretch lists the articles that have it, each with its own place, also those that come later', () => {
  const span = (aStart: number, bStart: number) => ({
    aStart,
    aEnd: aStart + 20,
    bStart,
    bEnd: bStart + 20,
    kind: 'edited' as const,
  })
  const counts = { shared: { a: 1, b: 1 }, words: { a: 1, b: 1 } }
  const elsewhere = {
    articleId: A,
    text: 'x'.repeat(100),
    links: [
      { id: B, spans: [span(10, 70), span(50, 0)], ...counts },
      { id: C, spans: [span(50, 30)], ...counts },
    ],
    stretches: [{ start: 10, end: 30, articleIds: [B] }],
    words: { fresh: 0, all: 1 },
    isComplete: true,
  }
  showStretch(elsewhere, { start: 10, end: 30 })
  const { request } = usePlaces.getState()
  if (request === null) throw new Error('nothing was asked')
  const inB = { articleId: B, spans: [{ start: 70, end: 90, kind: 'edited' }] }
  expect(knownPlaces(elsewhere, request)).toEqual([at(A), inB])

  // an article that is imported meanwhile has half of the stretch, which is divided then
  const more = {
    ...elsewhere,
    links: [...elsewhere.links, { id: D, spans: [{ ...span(20, 5), aEnd: 30, bEnd: 15 }], ...counts }],
    stretches: [
      { start: 10, end: 20, articleIds: [B] },
      { start: 20, end: 30, articleIds: [B, D] },
    ],
  }
  const inD = { articleId: D, spans: [{ start: 5, end: 15, kind: 'edited' }] }
  expect(knownPlaces(more, request)).toEqual([at(A), inB, inD])
  expect(knownPlaces({ ...elsewhere, links: [], stretches: [] }, request)).toEqual([at(A)])

  const moved = { ...elsewhere, text: `An editor wrote this. ${elsewhere.text.replaceAll('x', 'y')}` }
  expect(knownPlaces(moved, request)).toBeNull()
  expect(knownPlaces(null, request)).toBeNull()
})

test('everything that an article shares is listed, its own place where it stands after an edit', () => {
  const span = { aStart: 0, aEnd: 9, bStart: 40, bEnd: 49, kind: 'exact' as const }
  const counts = { shared: { a: 1, b: 1 }, words: { a: 1, b: 1 } }
  const stretches = [{ start: 0, end: 9, articleIds: [B] }]
  const links = [{ id: B, spans: [span], ...counts }]
  const elsewhere = {
    articleId: A,
    text: 'The quote.',
    links,
    stretches,
    words: { fresh: 0, all: 1 },
    isComplete: true,
  }
  showAllElsewhere(elsewhere)
  const { request } = usePlaces.getState()
  if (request === null) throw new Error('nothing was asked')
  const edited = { ...elsewhere, text: 'First. The quote.' }
  expect(knownPlaces(edited, request)).toEqual([
    { articleId: A, spans: [{ start: 7, end: 16, kind: 'exact' }] },
    { articleId: B, spans: [{ start: 40, end: 49, kind: 'exact' }] },
  ])
})

test('opening a place shows the article alone and asks for the place', () => {
  openPlace(at(B, 40))
  expect(useWorkspace.getState()).toMatchObject({
    panes: [B],
    reveal: { articleId: B, span: { start: 40, end: 60 } },
  })
})

test('an article that is open already is gone to', () => {
  useWorkspace.setState({ panes: [A, B], activePane: 0 })
  openPlace(at(B))
  expect(useWorkspace.getState()).toMatchObject({ panes: [A, B], activePane: 1 })
})

test('comparing lays the article beside the one that the text was chosen in, for the sake of that text', () => {
  comparePlace(at(B), at(A))
  expect(useWorkspace.getState().panes).toEqual([A, B])
  expect(useComparison.getState().wanted).toMatchObject({
    articleId: A,
    partner: B,
    span: { start: 10, end: 30 },
  })
})

test('where there is no room for one more, the two stand alone', () => {
  useWorkspace.setState({ panes: [A, B, C, D], activePane: 3 })
  comparePlace(at(E), at(D))
  expect(useWorkspace.getState().panes).toEqual([D, E])
})

test('the words around a place stay within its paragraph', () => {
  const text = 'The first paragraph.\nThe tug left the harbour before the fog had lifted.\nThe last one.'
  const start = text.indexOf('harbour')
  expect(contextOf(text, { start, end: start + 7 })).toEqual({
    before: 'The tug left the ',
    marked: 'harbour',
    after: ' before the fog had lifted.',
  })
})

test('a long place loses its middle, and words around it are not cut in two', () => {
  const text = `${'before '.repeat(30)}${'passage '.repeat(60)}${'after '.repeat(30)}`
  const start = text.indexOf('passage')
  const { before, marked } = contextOf(text, { start, end: text.indexOf('after') })
  expect(before).toMatch(/^… before before/)
  expect(marked.length).toBeLessThan(200)
  expect(marked).toMatch(/^passage .* … .*passage$/)
})
