import type { ArticleId } from '@shared/model/ids.ts'
import type { SharedPassage } from '@shared/model/passage.ts'
import { expect, test } from 'vitest'
import { numberPassages } from '../../../renderer/state/number-passages.ts'

const [BASE, SECOND, THIRD] = [1, 2, 3] as ArticleId[] as [ArticleId, ArticleId, ArticleId]

function passage(
  aStart: number,
  aEnd: number,
  bStart: number,
  more: Partial<SharedPassage> = {},
): SharedPassage {
  return {
    aStart,
    aEnd,
    bStart,
    bEnd: bStart + aEnd - aStart,
    kind: 'exact',
    edits: [],
    sharedWords: 10,
    ...more,
  }
}

test('numbers follow the base, wherever the partners stand', () => {
  const numbered = numberPassages(BASE, [
    { articleId: SECOND, passages: [passage(50, 90, 0), passage(0, 40, 100)] },
  ])
  expect(numbered.map(({ number, places }) => [number, places.map(({ start }) => start)])).toEqual([
    [1, [0, 100]],
    [2, [50, 0]],
  ])
})

test('a stretch that two others share has one number in all three', () => {
  const numbered = numberPassages(BASE, [
    { articleId: SECOND, passages: [passage(0, 40, 7)] },
    { articleId: THIRD, passages: [passage(2, 40, 70), passage(60, 99, 0)] },
  ])
  expect(numbered.map(({ places }) => places.map(({ articleId }) => articleId))).toEqual([
    [BASE, SECOND, THIRD],
    [BASE, THIRD],
  ])
})

test('a passage that stands twice in the other text has a number for each pair of places', () => {
  const numbered = numberPassages(BASE, [
    { articleId: SECOND, passages: [passage(0, 40, 0), passage(0, 40, 200)] },
  ])
  expect(numbered.map(({ number }) => number)).toEqual([1, 2])
})

test('changed words are kept on both sides, insertions only where they stand', () => {
  const edits = [
    { a: { start: 5, end: 7 }, b: { start: 105, end: 107 }, isFigure: true },
    { a: { start: 9, end: 9 }, b: { start: 109, end: 112 }, isFigure: false },
  ]
  const [numbered] = numberPassages(BASE, [
    { articleId: SECOND, passages: [passage(0, 40, 100, { kind: 'edited', edits })] },
  ])
  expect(numbered?.kind).toBe('edited')
  expect(numbered?.places.map(({ changes }) => changes)).toEqual([
    [{ start: 5, end: 7, isFigure: true }],
    [
      { start: 105, end: 107, isFigure: true },
      { start: 109, end: 112, isFigure: false },
    ],
  ])
})
