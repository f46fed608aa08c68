import { SearchIndex, type FieldBoosts } from '@shared/core/search/index.ts'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeDocument } from '../../support/search/documents.ts'
import { LunrOracle } from '../../support/search/lunr-oracle.ts'
import { expectLunrsAnswer, type Pair } from '../../support/search/lunrs-answer.ts'
import { makeRandom, type Random } from '../../support/search/random.ts'

const BOOSTS: FieldBoosts = { title: 3, body: 1, byline: 2, source: 1.5 }
const DOCUMENTS = 2_500
const LETTERS = ['a', 'b', 'm', 'o', 't', 'z'] as const
/** Generous, for machines that do other work. */
const TIMEOUT = 240_000

/** Words of few letters, so that many are alike: they are their own stems. */
function makeWords(): string[] {
  const random = makeRandom(5)
  const words = Array.from({ length: 500 }, () =>
    Array.from({ length: 1 + random.below(6) }, () => random.pick(LETTERS)).join(''),
  )
  return [...new Set(words)]
}

const words = makeWords()

/** The first words far more often than the last. */
function drawWord(random: Random): string {
  return words[Math.floor(words.length * random.next() ** 3)] ?? 'a'
}

function drawText(random: Random, most: number): string {
  return Array.from({ length: random.below(most + 1) }, () => drawWord(random)).join(' ')
}

let pair: Pair

beforeAll(() => {
  const random = makeRandom(9)
  const documents = Array.from({ length: DOCUMENTS }, (_, id) =>
    makeDocument(id, {
      title: drawText(random, 3),
      body: drawText(random, 9),
      byline: drawText(random, 1),
      source: drawText(random, 1),
    }),
  )
  const index = new SearchIndex({ boosts: BOOSTS })
  for (let start = 0; start < DOCUMENTS; start += 300) {
    index.add(documents.slice(start, start + 350))
    index.takeChanges()
  }
  const gone = documents.filter(() => random.next() < 0.1)
  index.remove(gone.map(({ id }) => id))
  pair = {
    index,
    oracle: new LunrOracle(
      documents.filter(({ id }) => index.has(id)),
      BOOSTS,
    ),
  }
}, TIMEOUT)

const word = fc.nat({ max: words.length - 1 }).map((number) => words[number] ?? 'a')
const letters = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 4 })
const field = fc.constantFrom('', '', '', 'title:', 'text:', 'by:', 'source:')
const boost = fc.constantFrom('', '', '', '^3', '^0.5', '^10')
const term = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 1, arbitrary: letters.map((start) => `${start}*`) },
  { weight: 1, arbitrary: letters.map((end) => `*${end}`) },
  { weight: 1, arbitrary: fc.tuple(letters, letters).map(([start, end]) => `${start}*${end}`) },
  { weight: 1, arbitrary: fc.tuple(letters, letters).map(([a, b]) => `*${a}*${b}*`) },
  { weight: 1, arbitrary: letters.map((text) => `${text}~1`) },
)
const clause = fc.tuple(field, term, boost).map((parts) => parts.join(''))
const any = fc.array(clause, { minLength: 1, maxLength: 4 }).map((clauses) => clauses.join(' OR '))
const all = fc
  .tuple(fc.array(clause, { minLength: 1, maxLength: 3 }), fc.array(clause, { maxLength: 2 }))
  .map(([wanted, unwanted]) => [...wanted, ...unwanted.map((text) => `-${text}`)].join(' '))

describe('among thousands of documents the packed index gives the answers of lunr', () => {
  it(
    'to queries of words, fields, boosts, presence, wildcards and one wrong letter',
    () => {
      let matches = 0
      fc.assert(
        fc.property(fc.oneof(any, all), (text) => {
          matches += expectLunrsAnswer(pair, text)
        }),
        { numRuns: 1_000, seed: 17 },
      )
      expect(matches).toBeGreaterThan(10_000)
    },
    TIMEOUT,
  )

  it(
    'to queries of words with two wrong letters',
    () => {
      fc.assert(
        fc.property(
          fc.tuple(field, letters).map((parts) => `${parts.join('')}~2`),
          (text) => {
            expectLunrsAnswer(pair, text)
          },
        ),
        { numRuns: 25, seed: 18 },
      )
    },
    TIMEOUT,
  )
})
