import type { ArticleId } from '@shared/model/ids.ts'
import { beforeEach, expect, test } from 'vitest'
import { contextOf } from '../../../renderer/features/comparing/elsewhere/context-of.ts'
import {
  comparePlace,
  openPlace,
  type Place,
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

test('a stretch lists the articles that have it, each with its own place', () => {
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
    stretches: [],
    words: { fresh: 0, all: 1 },
    isComplete: true,
  }
  showStretch(elsewhere, { start: 10, end: 30, articleIds: [B] })
  expect(usePlaces.getState().request?.places).toEqual([
    at(A),
    { articleId: B, spans: [{ start: 70, end: 90, kind: 'edited' }] },
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
