import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findRepeats } from '@shared/core/passages/index.ts'
import { readCorpusText } from '../../support/passages/corpus.ts'
import { inventSentences, toParagraphs } from '../../support/passages/invented-prose.ts'
import { editWords } from '../../support/passages/sentence-edits.ts'
import { seededRandom } from '../../support/passages/seeded-random.ts'

function article(seed: number, sentenceCount: number): string {
  const random = seededRandom(seed)
  return toParagraphs(random, inventSentences(random, sentenceCount))
}

describe('a body that stands more than once', () => {
  it('is one exact repeat in the corpus scrape, from its first word to its last', () => {
    const text = readCorpusText('scrape-repeated-body')
    expect(findRepeats(text)).toEqual([
      { first: { start: 287, end: 2009 }, again: { start: 2011, end: 3733 }, kind: 'exact' },
    ])
  })

  it('three times is two repeats of the first', () => {
    const body = article(1, 12)
    const repeats = findRepeats([body, body, body].join('\n'))
    expect(repeats.map(({ first }) => first.start)).toEqual([0, 0])
    expect(repeats.map(({ again }) => again.start)).toEqual([body.length + 1, 2 * (body.length + 1)])
  })

  it('is one repeat, marked as edited, when words of it changed', () => {
    const body = article(2, 12)
    const changed = editWords(seededRandom(3), body, 0.05)
    const repeats = findRepeats(`${body}\n${article(4, 6)}\n${changed}`)
    expect(repeats.map(({ kind }) => kind)).toEqual(['edited'])
  })

  it('is found around text that stands between', () => {
    const body = article(5, 5)
    const between = article(6, 5)
    const [repeat] = findRepeats(`${body}\n${between}\n${body}`)
    expect(repeat?.again.start).toBe(body.length + between.length + 2)
  })
})

it('a pull quote repeats the paragraph it was taken from', () => {
  const quote = 'Nobody in this town has ever seen the harbour freeze in the middle of May'
  const text = `${article(7, 4)} "${quote}," she said. ${article(8, 4)}\n${quote}\n${article(9, 4)}`
  const repeats = findRepeats(text)
  expect(repeats.map(({ again }) => text.slice(again.start, again.end))).toEqual([quote])
})

test.each([
  [
    'a phrase used again',
    'The new car will be able to go from zero to sixty miles an hour within five seconds.',
    'Its rival will be able to go from zero to sixty miles an hour a little later.',
  ],
  [
    'a sentence said again in similar words',
    'Meal planning was associated with improvements in diet quality and variety.',
    'Meal planning has been associated with improvements in the quality of diets.',
  ],
])('%s is no repeat', (_, sentence, again) => {
  expect(findRepeats(`${article(13, 4)} ${sentence} ${article(14, 4)} ${again} ${article(15, 4)}`)).toEqual(
    [],
  )
})

it('two hundred untouched articles have no repeats', () => {
  const found = Array.from({ length: 200 }, (_, i) => findRepeats(article(1000 + i, 30)))
  expect(found.flat()).toEqual([])
})

test.each(['', '\n\n', 'One. Two. One. Two.', 'Read more\nRead more\nRead more'])(
  '%j has no repeats',
  (text) => {
    expect(findRepeats(text)).toEqual([])
  },
)

it('one sentence a thousand times is covered by repeats of earlier text', () => {
  const sentence = 'The ferry from Port Adelin will not run on Sunday because of the storm. '
  const text = sentence.repeat(1000)
  const again = findRepeats(text).map((repeat) => repeat.again)
  const covered = again.reduce((sum, { start, end }) => sum + end - start, 0)
  expect(covered).toBeGreaterThan(text.length * 0.95)
})

it('a cancelled search finds nothing', () => {
  const body = article(10, 10)
  expect(findRepeats(`${body}\n${body}`, { isCancelled: () => true })).toEqual([])
})

it('each repeat ends its first place before its second begins, and lies inside the text', () => {
  const sentences = inventSentences(seededRandom(11), 5)
  const lists = fc.array(fc.constantFrom(...sentences), { maxLength: 30 })
  fc.assert(
    fc.property(lists, (list) => {
      const text = list.join(' ')
      let before = 0
      for (const { first, again } of findRepeats(text)) {
        expect(first.start).toBeLessThan(first.end)
        expect(first.end).toBeLessThanOrEqual(again.start)
        expect(again.start).toBeLessThan(again.end)
        expect(again.end).toBeLessThanOrEqual(text.length)
        expect(again.start).toBeGreaterThanOrEqual(before)
        before = again.start
      }
    }),
  )
})

it('every sentence that stood before is inside a repeat', () => {
  const sentences = inventSentences(seededRandom(12), 6)
  const lists = fc.array(fc.constantFrom(...sentences), { maxLength: 12 })
  fc.assert(
    fc.property(lists, (list) => {
      const text = list.join(' ')
      const repeats = findRepeats(text)
      let start = 0
      list.forEach((sentence, i) => {
        const middle = start + sentence.length / 2
        const isOld = list.indexOf(sentence) < i
        const isCovered = repeats.some(({ again }) => again.start <= middle && middle < again.end)
        if (isOld) expect(isCovered).toBe(true)
        start += sentence.length + 1
      })
    }),
  )
})
