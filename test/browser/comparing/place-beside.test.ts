import type { ArticleId } from '@shared/model/ids.ts'
import { expect, test } from 'vitest'
import { type Comparison, placeBeside } from '../../../renderer/state/comparison.ts'
import type { NumberedPassage, PassagePlace } from '../../../renderer/state/number-passages.ts'

const [A, B, C] = [1 as ArticleId, 2 as ArticleId, 3 as ArticleId]

/** @param starts where the passage begins in each article that has it; it is ten letters long */
function passage(number: number, starts: ReadonlyMap<ArticleId, number>): NumberedPassage {
  const places = [...starts].map(([articleId, start]): PassagePlace => ({
    articleId,
    start,
    end: start + 10,
    kind: 'exact',
    changes: [],
  }))
  return { number, kind: 'exact', aside: null, sharedWords: 8, places }
}

const compare = (...passages: readonly NumberedPassage[]): Comparison => ({
  base: A,
  passages,
  pairs: [],
  hidden: { quotation: 0, stock: 0, table: 0, short: 0 },
  gone: [],
})

const [first, lacking, last] = [
  passage(
    1,
    new Map([
      [A, 0],
      [C, 200],
    ]),
  ),
  passage(
    2,
    new Map([
      [A, 30],
      [B, 5],
    ]),
  ),
  passage(
    3,
    new Map([
      [A, 100],
      [C, 400],
    ]),
  ),
]

test('a passage that an article lacks would stand behind the one before it', () => {
  expect(placeBeside(compare(first, lacking, last), 2, C)).toEqual({ start: 209, end: 210 })
})

test('it would stand at the next one where that is nearer or the only one', () => {
  const near = passage(
    3,
    new Map([
      [A, 45],
      [C, 400],
    ]),
  )
  expect(placeBeside(compare(first, lacking, near), 2, C)).toMatchObject({ start: 400, end: 410 })
  expect(placeBeside(compare(lacking, last), 2, C)).toMatchObject({ start: 400, end: 410 })
})

test('it would stand beside one that overlaps it', () => {
  const over = passage(
    1,
    new Map([
      [A, 25],
      [C, 200],
    ]),
  )
  expect(placeBeside(compare(over, lacking, last), 2, C)).toMatchObject({ start: 200, end: 210 })
})

test('it stands nowhere in an article that has no passage', () => {
  expect(placeBeside(compare(lacking), 2, C)).toBeNull()
  expect(placeBeside(null, 2, C)).toBeNull()
})

test('passages of the base tell where, also where the passage was chosen in an article that shares none of them', () => {
  // B has the second passage only
  expect(placeBeside(compare(first, lacking), 2, C)).toEqual({ start: 209, end: 210 })
})
