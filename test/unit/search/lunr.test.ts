import { analyse, SearchIndex, type FieldBoosts, type SearchDocument } from '@shared/core/search/index.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeArticles } from '../../support/search/articles.ts'
import { expectLunrsAnswer, type Pair } from '../../support/search/lunrs-answer.ts'
import { LunrOracle } from '../../support/search/lunr-oracle.ts'
import { makeRandom, type Random } from '../../support/search/random.ts'

const BOOSTS: FieldBoosts = { title: 3, body: 1, byline: 2, source: 1.5 }
const articles = [...makeArticles({ seed: 7, count: 400, words: 60, denseShare: 0.1 })]
/** The same, every word its own stem: here the words a text was written with are those that lunr compares with. */
const stemmedArticles = articles.map((article) => ({
  ...article,
  title: stemmed(article.title),
  body: stemmed(article.body),
  byline: stemmed(article.byline),
  source: stemmed(article.source),
}))

function stemmed(text: string): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const tokens = analyse(word)
    return tokens.every(({ kind, term }) => kind === 'word' && analyse(term)[0]?.term === term)
      ? tokens.map(({ term }) => term).join(' ')
      : ''
  })
}

/** The articles as a library gets them: in batches, some imported twice, some deleted. */
function fillIndex(documents: readonly SearchDocument[]): SearchIndex {
  const index = new SearchIndex({ boosts: BOOSTS })
  const drafts = documents.map((document) => ({ ...document, body: `${document.title} superseded draft` }))
  for (let start = 0; start < documents.length; start += 90) {
    index.add(drafts.slice(start, start + 100))
    index.add(documents.slice(start, start + 90))
  }
  index.remove(Array.from({ length: 130 }, (_, i) => i * 3))
  return index
}

let natural: Pair
let stems: Pair

beforeAll(() => {
  natural = makePair(articles)
  stems = makePair(stemmedArticles)
  // on a busy machine lunr takes its time
}, 60_000)

function makePair(documents: readonly SearchDocument[]): Pair {
  const index = fillIndex(documents)
  const live = documents.filter(({ id }) => index.has(id))
  return { index, oracle: new LunrOracle(live, BOOSTS) }
}

/** Words of the articles, the frequent ones more often, as queries would be typed. */
function drawWord(documents: readonly SearchDocument[], random: Random): string {
  for (;;) {
    const article = random.pick(documents)
    const text = random.pick([article.body, article.body, article.title, article.byline, article.source])
    const tokens = analyse(text).filter(({ kind }) => kind === 'word')
    if (tokens.length > 0) return random.pick(tokens).form
  }
}

/** A query from a template: `w` stands for a word, `w*`, `*w` and `w~` for what is like it. */
function fill(template: string, documents: readonly SearchDocument[], random: Random): string {
  return template.replace(/\*?w(\*w?)?(~\d)?/gu, (slot) => {
    const word = drawWord(documents, random)
    if (slot.startsWith('*')) return `*${word.slice(-3)}`
    if (slot === 'w*') return `${word.slice(0, 2)}*`
    if (slot === 'w*w') return `${word.slice(0, 1)}*${word.slice(-1)}`
    return slot.length > 1 ? `${misspell(word, random)}${slot.slice(1)}` : word
  })
}

function misspell(word: string, random: Random): string {
  const at = random.below(word.length)
  const typed = word.slice(0, at) + random.pick(['', 'e', word.charAt(at).repeat(2)]) + word.slice(at + 1)
  // again its own stem
  return analyse(typed)[0]?.term === typed ? typed : word
}

describe('the packed index and lunr agree on matches, order and scores', () => {
  it.each([
    ['single words', 'w'],
    ['words that must all match', 'w w'],
    ['words of which any may match', 'w OR w OR w'],
    ['excluded words', 'w -w'],
    ['nothing but excluded words', '-w -w'],
    ['words in a field', 'title:w OR source:w'],
    ['words required in fields', 'by:w w'],
    ['the same word twice', 'w OR w OR title:w'],
    ['boosted words', 'w^3 OR w^0.5 OR w'],
  ])('for %s', (_, template) => {
    const random = makeRandom(template.length * 31 + template.charCodeAt(0))
    let matches = 0
    for (let round = 0; round < 20; round++) {
      matches += expectLunrsAnswer(natural, fill(template, articles, random))
    }
    expect(matches).toBeGreaterThan(0)
  })

  it.each([
    ['beginnings of words', 'w*'],
    ['ends of words', '*w'],
    ['beginnings and ends', 'w*w'],
    ['beginnings beside words', 'w OR w* OR w'],
    ['excluded beginnings', 'w -w*'],
    ['words one letter away', 'w~1'],
    ['words two letters away', 'w~2'],
    ['misspelt words that must all match', 'w~1 w'],
  ])('for %s, where words are their own stems', (_, template) => {
    const random = makeRandom(template.length * 31 + template.charCodeAt(0))
    let matches = 0
    // lunr takes half a second for two letters in one word
    const rounds = template.includes('~2') ? 5 : 20
    for (let round = 0; round < rounds; round++) {
      matches += expectLunrsAnswer(stems, fill(template, stemmedArticles, random))
    }
    expect(matches).toBeGreaterThan(0)
  })

  it('for a pair of characters of a script without spaces', () => {
    const pairs = articles.flatMap(({ body }) => analyse(body)).filter(({ kind }) => kind === 'pair')
    for (const { term } of pairs.filter((_, i) => i % 400 === 0)) expectLunrsAnswer(natural, term)
  })
})
