import { findSurvivals, sentencesReadOnce } from '@shared/core/stories/index.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleId } from '../../support/stories/graph.ts'

const sentences = [
  { start: 0, end: 50 },
  { start: 51, end: 100 },
  { start: 101, end: 160 },
]

test('a sentence survives in the copies that have most of it', () => {
  const survivals = findSurvivals(sentences, [
    { id: articleId(1), spans: [{ start: 0, end: 160 }] },
    { id: articleId(2), spans: [{ start: 60, end: 99 }] },
    { id: articleId(3), spans: [{ start: 101, end: 120 }] },
  ])
  expect(survivals.map(({ ids }) => ids)).toEqual([[1], [1, 2], [1]])
})

test('pieces of a sentence count together, and twice the same piece once', () => {
  const survivals = findSurvivals(sentences, [
    {
      id: articleId(1),
      spans: [
        { start: 30, end: 48 },
        { start: 0, end: 20 },
      ],
    },
    {
      id: articleId(2),
      spans: [
        { start: 0, end: 20 },
        { start: 0, end: 20 },
      ],
    },
  ])
  expect(survivals[0]?.ids).toEqual([1])
})

test('spans in any order give the same', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(160), fc.nat(40)).map(([start, length]) => ({ start, end: start + length + 1 })),
  )
  fc.assert(
    fc.property(spans, (list) => {
      const of = (each: typeof list) => findSurvivals(sentences, [{ id: articleId(1), spans: each }])
      expect(of([...list].reverse())).toEqual(of(list))
    }),
  )
})

test('a sentence that repeats earlier text is read once, whatever stands at the edges of the repeat', () => {
  // repeats end with a word: the stop behind it is outside
  expect(sentencesReadOnce(sentences, [{ start: 101, end: 159 }])).toEqual(sentences.slice(0, 2))
  expect(
    sentencesReadOnce(sentences, [
      { start: 53, end: 80 },
      { start: 78, end: 99 },
    ]),
  ).toEqual([sentences[0], sentences[2]])
})

test('a sentence with a few repeated words is read like any other', () => {
  expect(sentencesReadOnce(sentences, [{ start: 0, end: 15 }])).toEqual(sentences)
  expect(sentencesReadOnce(sentences, [])).toEqual(sentences)
})
