import { analyse, SearchIndex, type FieldBoosts } from '@shared/core/search/index.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { find, makeDocument, treeOf } from '../../support/search/documents.ts'

describe('a phrase', () => {
  const index = new SearchIndex()
  index.add([
    makeDocument(1, { title: 'North Korea', body: 'the south of Korea, the north of Japan' }),
    makeDocument(2, { title: 'Korea', body: 'Officials of North\nKorea’s ministries met' }),
    makeDocument(3, { title: 'North', body: 'Korea' }),
    makeDocument(4, { body: '외교부는 서울 시장을 만났다. 서울시는 답했다' }),
    makeDocument(5, { body: 'U.S. troops; the US troops' }),
    makeDocument(6, { body: 'to be or not to be' }),
  ])

  it.each([
    ['words side by side in their order', '"north korea"', [1, 2]],
    ['no words in the other order', '"korea north"', []],
    ['words in one field', 'title:"north korea"', [1]],
    ['a word typed with a hyphen as a phrase', 'north-korea', [1, 2]],
    ['the beginning of its last word', '"north kor*"', [1, 2]],
    ['the beginning of its first word', '"nor* korea"', [1, 2]],
    ['the same word twice', '"to be or not to be"', [6]],
    ['nothing when the same word stands once', '"not to be or"', []],
    ['characters across a blank', '"서울 시장"', [4]],
    ['a single character beside a word', '"시장을 만"', [4]],
    ['an acronym as one word', '"us troops"', [5]],
    ['an acronym typed with its full stops', '"U.S. troops"', [5]],
    ['words with a mark between', '"ministries, met!"', [2]],
    ['excluded', 'korea -"north korea"', [3]],
  ])('finds %s', (_, text, ids) => {
    expect(find(index, text)).toEqual(ids)
  })

  it.each([
    ['"north korea"~1', [1, 2]],
    ['"korea north"~1', [1, 2]],
    ['"south korea"~1', []],
    ['"south korea"~2', [1]],
    ['"officials met"~4', []],
    ['"officials met"~5', [2]],
    ['"met officials korea"~4', [2]],
    ['"be be"~4', [6]],
    ['"be be"~3', []],
    ['"서울 만났다"~6', [4]],
  ])('finds words near each other: %s', (text, ids) => {
    expect(find(index, text)).toEqual(ids)
  })
})

const BOOSTS: FieldBoosts = { title: 1, body: 1, byline: 1, source: 1 }
const word = fc.constantFrom('ab', 'cd', 'ef', 'gh', '서', '울시', '서울')
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))

/** Where an exact phrase of whole tokens begins in a text, found by trying every place. */
function countByHand(phrase: readonly string[], body: string): number {
  const places = new Map(analyse(body).map(({ position, term }) => [position, term]))
  return [...places.keys()].filter((start) => phrase.every((term, i) => places.get(start + i) === term))
    .length
}

describe('phrases in random texts', () => {
  it('are found where trying every place finds them, and score as a single term would', () => {
    const phrases = fc.array(fc.constantFrom('ab', 'cd', 'ef'), { minLength: 2, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), phrases, (bodies, phrase) => {
        const counts = bodies.map((body) => countByHand(phrase, body))
        const index = new SearchIndex({ boosts: BOOSTS })
        index.add(bodies.map((body, i) => makeDocument(i, { body })))
        expect(find(index, `"${phrase.join(' ')}"`)).toEqual(
          [...counts.keys()].filter((i) => counts[i] !== 0),
        )

        // the same texts, as long, with a word of its own in place of each phrase
        const other = new SearchIndex({ boosts: BOOSTS })
        other.add(
          bodies.map((body, i) => {
            const length = analyse(body).length
            const words = Array.from({ length }, (_, place) =>
              place < (counts[i] ?? 0) ? 'phrase' : 'filler',
            )
            return makeDocument(i, { body: words.join(' ') })
          }),
        )
        const asPhrase = index.search(treeOf(`"${phrase.join(' ')}"`))
        const asTerm = other.search(treeOf('phrase'))
        expect([...asPhrase.ids]).toEqual([...asTerm.ids])
        expect([...asPhrase.scores]).toEqual([...asTerm.scores])
      }),
      { numRuns: 200 },
    )
  })

  it('are near each other where trying every pair says so', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 6 }),
        (bodies, distance) => {
          const index = new SearchIndex()
          index.add(bodies.map((body, i) => makeDocument(i, { body })))
          const isNear = (body: string): boolean => {
            const tokens = analyse(body)
            return tokens.some(
              (a) =>
                a.term === 'ab'
                && tokens.some((b) => b.term === 'cd' && Math.abs(a.position - b.position) <= distance),
            )
          }
          const expected = [...bodies.keys()].filter((i) => isNear(bodies[i] ?? ''))
          expect(find(index, `"ab cd"~${distance}`)).toEqual(expected)
        },
      ),
      { numRuns: 200 },
    )
  })
})
