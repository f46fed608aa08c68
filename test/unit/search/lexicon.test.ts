import { SearchIndex, type SearchDocument } from '@shared/core/search/index.ts'
import { RankedBits } from '@shared/core/search/lexicon/ranked-bits.ts'
import { BitSet } from '@shared/core/search/segment/bit-set.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeArticles } from '../../support/search/articles.ts'
import { find, makeDocument, treeOf } from '../../support/search/documents.ts'

const QUERIES = [
  'th*',
  '*ing',
  '*t*n*',
  'gov*ment',
  'goverment~1',
  'presidnet~2',
  'a~2',
  '"of th*"',
  '서',
  'café',
]

function answers(index: SearchIndex): unknown {
  return QUERIES.map((text) => {
    const { ids, scores } = index.search(treeOf(text))
    return { text, ids: [...ids], scores: [...scores] }
  })
}

/** Adds documents in batches of some sizes, each a segment of its own, and asks after each. */
function fill(documents: readonly SearchDocument[], sizes: readonly number[]): SearchIndex {
  const index = new SearchIndex()
  let start = 0
  for (const size of [...sizes, documents.length]) {
    index.add(documents.slice(start, start + size))
    start += size
    answers(index)
  }
  return index
}

describe('what a word of a query stands for', () => {
  const languages = ['en', 'sv', 'de', 'fr', null]
  const articles = [...makeArticles({ seed: 23, count: 220, words: 25, denseShare: 0.2 })].map(
    (article, i) => ({ ...article, language: languages[i % languages.length] ?? null }),
  )
  const expected = answers(fill(articles, []))

  it('does not depend on how articles came into the index, whatever was asked in between', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(articles, { minLength: articles.length }),
        fc.array(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 60, max: 100 })), {
          maxLength: 8,
        }),
        (shuffled, sizes) => {
          expect(answers(fill(shuffled, sizes))).toEqual(expected)
        },
      ),
      { numRuns: 5 },
    )
  })

  it('is forgotten with the last article that held it', () => {
    const index = fill(articles, [70, 70])
    index.add([makeDocument(9_000, { body: 'quaggamire' })])
    expect(find(index, 'quag*')).toEqual([9_000])
    index.remove([9_000])
    expect(find(index, 'quag*')).toEqual([])
    expect(index.suggest(treeOf('quagamire'), 'quagamire')).toBeNull()
    expect(answers(index)).toEqual(expected)
  })

  it('is its stem in a small segment also where only a large one has the word as it was written', () => {
    const index = fill(
      Array.from({ length: 70 }, (_, id) => makeDocument(id, { body: 'denuclearization' })),
      [],
    )
    index.add([makeDocument(100, { body: 'denuclearized' })])
    expect(find(index, 'denuclearizat*')).toHaveLength(71)
  })
})

describe('ranks of the members of a set', () => {
  it('count the members before', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(299)), (members) => {
        const bits = new BitSet(300)
        for (const member of members) bits.add(member)
        const ranks = new RankedBits(bits)
        const inOrder = members.toSorted((a, b) => a - b)
        for (let value = 0; value < 300; value++) expect(ranks.rankOf(value)).toBe(inOrder.indexOf(value))
      }),
      { numRuns: 50 },
    )
  })
})
