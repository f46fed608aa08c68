import type { ArticleLink, LinkedSpan } from '@shared/contract/engine/stories.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { expect, test } from 'vitest'
import { findStretches } from '../../../renderer/features/comparing/elsewhere/find-stretches.ts'
import { shownLinks } from '../../../renderer/features/comparing/elsewhere/shown-links.ts'
import { partnersOf } from '../../../renderer/features/comparing/elsewhere/use-known-elsewhere.ts'

/** Ten sentences of 60 letters, each with a number; with the space behind them 61 letters. */
const SENTENCE = 61
const TEXT = Array.from({ length: 10 }, (_, i) =>
  `${i} the harbour opened again this week after the storms`.padEnd(60, '.'),
).join(' ')

/** Sentences from `first` to before `end`, as they stand in an article. */
const sentences = (first: number, end: number, kind: LinkedSpan['kind'] = 'exact'): LinkedSpan => ({
  aStart: first * SENTENCE,
  aEnd: end * SENTENCE - 1,
  bStart: 0,
  bEnd: (end - first) * SENTENCE - 1,
  kind,
})

const link = (id: number, ...spans: LinkedSpan[]): ArticleLink => ({
  id: id as ArticleId,
  spans,
  shared: { a: 10, b: 10 },
  words: { a: 100, b: 100 },
})

const told = (...links: ArticleLink[]): string[] =>
  findStretches(TEXT, links).map(
    ({ start, end, articleIds }) => `${start / SENTENCE}-${(end + 1) / SENTENCE}: ${articleIds.join(' ')}`,
  )

test('text that nobody shares has no stretches', () => {
  expect(told()).toEqual([])
})

test('a stretch ends where another article sets in or leaves off', () => {
  expect(told(link(1, sentences(0, 6)), link(2, sentences(2, 8)))).toEqual(['0-2: 1', '2-6: 1 2', '6-8: 2'])
})

test('passages that begin and end within a few words of each other are one stretch', () => {
  const almost = { ...sentences(2, 5), aStart: 2 * SENTENCE + 9, aEnd: 5 * SENTENCE - 12 }
  expect(told(link(1, sentences(2, 5)), link(2, almost))).toEqual(['2-5: 1 2'])
})

test('a stretch that some articles begin a few words before its paragraph begins with the paragraph', () => {
  const text = TEXT.replaceAll(' 2 ', '\n2 ')
  const early = { ...sentences(2, 5), aStart: 2 * SENTENCE - 20 }
  const [before, stretch] = findStretches(text, [
    link(1, sentences(0, 5)),
    link(2, early),
    link(3, sentences(2, 5)),
  ])
  expect(text.slice(before?.start, before?.end)).not.toContain('\n')
  expect([stretch?.start, stretch?.articleIds]).toEqual([2 * SENTENCE, [1, 2, 3]])
})

test('neighbouring passages in the same articles are one stretch', () => {
  expect(told(link(1, sentences(0, 2), sentences(2, 4)))).toEqual(['0-4: 1'])
})

test('a stretch that somebody has twice counts once', () => {
  expect(told(link(1, sentences(0, 2), sentences(0, 2)))).toEqual(['0-2: 1'])
})

test('quotations, stock phrases and tables count only when they are asked for, short passages never', () => {
  const links = [
    link(1, sentences(0, 2, 'quotation')),
    link(2, { ...sentences(3, 4), aEnd: 3 * SENTENCE + 25 }),
  ]
  expect(shownLinks(TEXT, links, { minimumWords: 8, shownKinds: [] })).toEqual([])
  const shown = shownLinks(TEXT, links, { minimumWords: 8, shownKinds: ['quotation'] })
  expect(shown.map(({ id }) => id)).toEqual([1])
})

test('edited passages are looked at in the fewest articles, and not where another has the same words', () => {
  const links = [
    link(1, sentences(0, 4, 'edited')),
    link(2, sentences(1, 3, 'edited')),
    link(3, sentences(5, 7, 'edited')),
    link(4, sentences(5, 8)),
  ]
  expect(partnersOf(links).map(({ id }) => id)).toEqual([1])
})
