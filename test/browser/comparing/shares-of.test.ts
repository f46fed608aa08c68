import type { ArticleId } from '@shared/model/ids.ts'
import { expect, test } from 'vitest'
import { sharesOf } from '../../../renderer/features/comparing/shares-of.ts'
import type { Comparison } from '../../../renderer/state/comparison.ts'
import type { PassagePlace } from '../../../renderer/state/number-passages.ts'

const [A, B, C] = [1 as ArticleId, 2 as ArticleId, 3 as ArticleId]
const place = (articleId: ArticleId, kind: PassagePlace['kind']): PassagePlace => ({
  articleId,
  start: 0,
  end: 10,
  kind,
  changes: [],
})
const comparison: Comparison = {
  base: A,
  passages: [
    {
      number: 1,
      kind: 'exact',
      aside: null,
      sharedWords: 60,
      places: [place(A, 'exact'), place(B, 'exact')],
    },
    {
      number: 2,
      kind: 'edited',
      aside: null,
      sharedWords: 24,
      places: [place(A, 'edited'), place(B, 'edited')],
    },
  ],
  pairs: [
    {
      articleId: B,
      words: { base: 100, other: 168 },
      shared: { base: 84, other: 84 },
      passages: 2,
      edited: 1,
    },
    { articleId: C, words: { base: 100, other: 50 }, shared: { base: 0, other: 0 }, passages: 0, edited: 0 },
  ],
  hidden: { quotation: 0, stock: 0, table: 0, short: 0 },
  gone: [],
}

test('the base is told for each of the others', () => {
  const { shares, passages, edited } = sharesOf(comparison, A)
  expect(shares.map(({ articleId, percent }) => [articleId, percent])).toEqual([
    [B, 84],
    [C, 0],
  ])
  expect([passages, edited]).toEqual([2, 1])
})

test('another article is told for the base, with its own words', () => {
  expect(sharesOf(comparison, B).shares).toEqual([{ articleId: A, percent: 50, sharedWords: 84, words: 168 }])
  expect(sharesOf(comparison, C)).toMatchObject({ shares: [{ articleId: A, percent: 0 }], passages: 0 })
})
