import type { ArticleId } from '@shared/model/ids.ts'
import type { PassageKind, SharedPassage } from '@shared/model/passage.ts'
import { expect, test } from 'vitest'
import type { AlignedArticles } from '../../../renderer/features/comparing/align-articles.ts'
import { choosePassages } from '../../../renderer/features/comparing/choose-passages.ts'

const [BASE, OTHER] = [1, 2] as [ArticleId, ArticleId]
const sentence = 'one two three four five six seven eight nine ten.'
const baseText = Array.from({ length: 5 }, () => sentence).join(' ')

function passage(place: number, kind: PassageKind, sharedWords = 10): SharedPassage {
  const start = place * (sentence.length + 1)
  const end = start + sentence.length - 1
  return { aStart: start, aEnd: end, bStart: start, bEnd: end, kind, edits: [], sharedWords }
}

const aligned: AlignedArticles = {
  base: BASE,
  baseText,
  pairs: [
    {
      articleId: OTHER,
      text: baseText,
      passages: [
        passage(0, 'exact'),
        passage(1, 'quotation'),
        passage(2, 'stock'),
        passage(3, 'table'),
        passage(4, 'exact', 30),
      ],
      words: { a: 50, b: 50 },
      shared: { a: 50, b: 50 },
    },
  ],
  gone: [],
}

test('quotations, stock phrases and tables are left out and counted until they are asked for', () => {
  const plain = choosePassages(aligned, { minimumWords: 8, shownKinds: [] })
  expect(plain.passages.map(({ places }) => places[0]?.start)).toEqual([0, 200])
  expect(plain.hidden).toEqual({ quotation: 1, stock: 1, table: 1, short: 0 })
  const withTables = choosePassages(aligned, { minimumWords: 8, shownKinds: ['table'] })
  expect(withTables.passages.map(({ number, aside }) => [number, aside])).toEqual([
    [1, null],
    [2, 'table'],
    [3, null],
  ])
  expect(withTables.hidden.table).toBe(0)
})

test('passages shorter than asked for are left out and counted', () => {
  const { passages, hidden } = choosePassages(aligned, { minimumWords: 11, shownKinds: [] })
  expect(passages.map(({ sharedWords }) => sharedWords)).toEqual([30])
  expect(hidden.short).toBe(1)
})

test('the counts of both sides are those of the passages that are shown', () => {
  const sharedOf = (minimumWords: number) =>
    choosePassages(aligned, { minimumWords, shownKinds: [] }).pairs[0]?.shared
  expect(sharedOf(8)).toEqual({ base: 20, other: 20 })
  expect(sharedOf(11)).toEqual({ base: 10, other: 10 })
  const all = choosePassages(aligned, { minimumWords: 8, shownKinds: ['quotation', 'stock', 'table'] })
  expect(all.pairs[0]?.shared).toEqual({ base: 50, other: 50 })
})
