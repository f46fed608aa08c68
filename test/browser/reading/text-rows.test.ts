import type { ArticleId } from '@shared/model/ids.ts'
import { expect, test } from 'vitest'
import { runsTouching, textRows, type TextRow } from '../../../renderer/features/reading/text-rows.ts'

const paragraphs = Array.from({ length: 6 }, (_, index) => ({ start: index * 10, end: index * 10 + 9 }))
const runs = [
  { firstParagraph: 2, paragraphCount: 2, repeatsFirst: 0, repeatsLast: 1 },
  { firstParagraph: 5, paragraphCount: 1, repeatsFirst: 4, repeatsLast: 4 },
]
const written = (rows: readonly TextRow[]): string =>
  rows
    .map((row) =>
      row.kind === 'fold' ? `[${row.number}]` : row.kind === 'picture' ? row.image.caption : row.index,
    )
    .join(' ')

test('a run of repeats is one line', () => {
  expect(written(textRows(paragraphs, runs, new Set()))).toBe('0 1 [1] 4 [2]')
})

test('a run that is shown follows its line', () => {
  expect(written(textRows(paragraphs, runs, new Set([1])))).toBe('0 1 [1] 2 3 4 [2]')
  expect(written(textRows(paragraphs, runs, new Set([1, 2])))).toBe('0 1 [1] 2 3 4 [2] 5')
})

test('without repeats every paragraph is drawn', () => {
  expect(written(textRows(paragraphs, [], new Set()))).toBe('0 1 2 3 4 5')
})

test('pictures stand behind their paragraph, those of a folded run behind its line', () => {
  const images = [-1, 1, 2, 3, 99].map((afterParagraph, place) => ({
    articleId: 1 as ArticleId,
    place,
    type: 'image/png' as const,
    bytes: new Uint8Array(),
    caption: `p${afterParagraph}`,
    afterParagraph,
  }))
  expect(written(textRows(paragraphs, runs, new Set(), images))).toBe('p-1 0 1 p1 [1] p2 p3 4 [2] p99')
  expect(written(textRows(paragraphs, runs, new Set([1]), images))).toBe('p-1 0 1 p1 [1] 2 p2 3 p3 4 [2] p99')
})

test.each([
  [{ start: 0, end: 12 }, []],
  [{ start: 15, end: 22 }, [1]],
  [{ start: 35, end: 60 }, [1, 2]],
])('a span %o lies in the runs %o', (span, numbers) => {
  expect(runsTouching(paragraphs, runs, span)).toEqual(numbers)
})
