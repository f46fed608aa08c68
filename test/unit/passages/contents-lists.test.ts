import { expect, it } from 'vitest'
import { alignTexts, findRepeats } from '@shared/core/passages/index.ts'

const contents = (pages: readonly number[]): string =>
  ['Harbour works', 'Lock house', 'Fishing fleet', 'School board', 'Weather']
    .map((title, index) => `${title} ${pages[index] ?? 0}`)
    .join('\n')

it('a contents line that comes again above its own article is too short to be a repeat', () => {
  const text = `${contents([3, 9, 14, 21, 30])}\n\nHarbour works\nDivers began on Monday with the old piles.`
  expect(findRepeats(text)).toEqual([])
})

it('two contents lists with other page numbers are a table, which is set aside', () => {
  const kinds = alignTexts(contents([3, 9, 14, 21, 30]), contents([5, 8, 17, 23, 31])).map(({ kind }) => kind)
  expect(kinds).toEqual(['table'])
})

it.each([
  ['empty', ''],
  ['of white space', ' \n\t '],
  ['of seven words', 'Divers began on Monday with old piles.'],
])('an article %s shares nothing, not even with itself', (_, text) => {
  expect(alignTexts(text, text)).toEqual([])
  expect(findRepeats(text)).toEqual([])
})
