import { SearchIndex } from '@shared/core/search/index.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeArticles } from '../../support/search/articles.ts'
import { find, makeDocument } from '../../support/search/documents.ts'

const articles = [...makeArticles({ seed: 3, count: 120, words: 60, denseShare: 0.4 })]
const index = new SearchIndex()
index.add(articles)

const DENSE = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2,}/gu
/** Words, but for the s of a possessive. */
const LATIN = /(?!(?<=['’])s\b)[\p{sc=Latin}\p{N}]+/gu

describe('what a reader sees in a text is found', () => {
  it('every word, with its accents or without', () => {
    for (const { id, title, body, byline, source } of articles.slice(0, 30)) {
      for (const [word] of [title, body, byline, source].join('\n').matchAll(LATIN)) {
        for (const typed of [word, word.toUpperCase(), word.normalize('NFD').replace(/\p{M}/gu, '')]) {
          if (!find(index, `"${typed}"`).includes(id)) throw new Error(`${typed} is not found in ${id}`)
        }
      }
    }
  })

  it('every stretch of two characters or more of a script without spaces', () => {
    const runs = articles.flatMap(({ id, title, body }) =>
      [...`${title}\n${body}`.matchAll(DENSE)].map(([run]) => ({ id, run })),
    )
    fc.assert(
      fc.property(fc.constantFrom(...runs), fc.nat(), fc.nat(), ({ id, run }, a, b) => {
        const start = a % (run.length - 1)
        const stretch = run.slice(start, start + 2 + (b % (run.length - start - 1)))
        if (!find(index, stretch).includes(id)) throw new Error(`${stretch} is not found in ${id}`)
      }),
      { numRuns: 400 },
    )
  })

  it('and such a stretch is found nowhere else', () => {
    const stretches = articles.flatMap(({ body }) =>
      [...body.matchAll(DENSE)].map(([run]) => run.slice(1, 4)),
    )
    for (const stretch of stretches.filter((text, i) => text.length === 3 && i % 40 === 0)) {
      const holders = articles.filter(({ title, body }) => `${title}\n${body}`.includes(stretch))
      expect(find(index, stretch)).toEqual(holders.map(({ id }) => id))
    }
  })
})

describe('a word that is glued or spelt differently is found', () => {
  const library = new SearchIndex()
  const texts = [
    "Drexel/Burnham's offer was the end.Next came the U.S. government",
    '외교부는 서울에서 회담을 열었다. KBS는 5월 보도했다',
    'Łódź and a café, by Ångström',
    'Denuclearization talks; the presidents negotiated',
  ]
  library.add(texts.map((body, i) => makeDocument(i + 1, { body })))

  it.each([
    ['burnham', [1]],
    ['drexel/burnham', [1]],
    ['next', [1]],
    ['us', [1]],
    ['U.S.', [1]],
    ['u', [1]],
    ['서울', [2]],
    ['에서', [2]],
    ['서울에서', [2]],
    ['서', [2]],
    ['KBS는', [2]],
    ['5월', [2]],
    ['회담장', []],
    ['lodz', [3]],
    ['CAFE', [3]],
    ['angstrom', [3]],
    ['president', [4]],
    ['negotiations', [4]],
    ['denucleariz*', [4]],
    ['*ization', [4]],
    ['negotiat*', [4]],
    ['n*ted', [4]],
    ['presidens~1', [4]],
    ['burnhem~1', [1]],
    ['서울*', [2]],
  ])('%s', (text, ids) => {
    expect(find(library, text)).toEqual(ids)
  })
})
