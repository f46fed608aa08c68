import { createHash } from 'node:crypto'
import { SearchIndex, type SearchDocument } from '@shared/core/search/index.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeArticles } from '../../support/search/articles.ts'
import { makeDocument, treeOf } from '../../support/search/documents.ts'

const articles = [...makeArticles({ seed: 11, count: 200, words: 30, denseShare: 0.2 })]
const QUERIES = [
  'the',
  'said OR government',
  'th* -of',
  '"of the"',
  '"the of"~4',
  'harbour~2',
  '서*',
  'title:in',
  '-the',
]

function build(batches: readonly (readonly SearchDocument[])[]): SearchIndex {
  const index = new SearchIndex()
  for (const batch of batches) index.add(batch)
  return index
}

function answers(index: SearchIndex): unknown {
  return QUERIES.map((text) => {
    const { ids, scores } = index.search(treeOf(text))
    return { text, ids: [...ids], scores: [...scores] }
  })
}

/** Of the bytes of each segment. */
function hashesOf(index: SearchIndex): string[] {
  return index.takeChanges().write.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'))
}

describe('however an index came about', () => {
  it('it answers as if it had been built at once', () => {
    const expected = answers(build([articles]))
    fc.assert(
      fc.property(
        fc.shuffledSubarray(articles, { minLength: articles.length }),
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 8, maxLength: 8 }),
        fc.uniqueArray(fc.constantFrom(...articles), { maxLength: 40, selector: ({ id }) => id }),
        (shuffled, sizes, doubtful) => {
          const index = new SearchIndex()
          index.add(doubtful.map((article) => ({ ...article, body: 'the draft of the government' })))
          index.add([makeDocument(9_999, { body: 'the article that goes away' })])
          let start = 0
          for (const size of [...sizes, articles.length]) {
            index.add(shuffled.slice(start, start + size))
            start += size
          }
          index.remove([9_999])
          expect(answers(index)).toEqual(expected)
        },
      ),
      { numRuns: 5 },
    )
  })

  it('its documents are the same without being ranked, by their numbers', () => {
    const index = build([articles.slice(0, 70), articles.slice(100), articles.slice(70, 100)])
    index.remove(articles.slice(20, 30).map(({ id }) => id))
    for (const text of QUERIES) {
      const ranked = index.search(treeOf(text))
      const { ids, scores } = index.search(treeOf(text), { isRanked: false })
      expect([...ids], text).toEqual([...ranked.ids].sort((a, b) => a - b))
      expect(scores.every((score) => score === 0)).toBe(true)
    }
  })

  it('its merged segment is the same to the byte', () => {
    const together = hashesOf(build([articles.slice(0, 64)]))
    const apart = hashesOf(build(articles.slice(0, 64).map((article) => [article])))
    const backwards = hashesOf(
      build(
        articles
          .slice(0, 64)
          .map((article) => [article])
          .reverse(),
      ),
    )
    expect(together).toHaveLength(1)
    expect(apart).toEqual(together)
    expect(backwards).toEqual(together)
  })
})

describe('the number of segments', () => {
  it('stays small when articles come one by one', () => {
    const index = new SearchIndex()
    for (let id = 0; id < 1_500; id++) index.add([makeDocument(id, { body: `word ${id}` })])
    expect(index.takeChanges().write.length).toBeLessThanOrEqual(20)
    expect(index.documentCount).toBe(1_500)
  })

  it('shrinks again when most articles are deleted', () => {
    const index = build([articles])
    const before = index.takeChanges().write[0]?.bytes.length ?? 0
    index.remove(articles.slice(20).map(({ id }) => id))
    const { write, drop } = index.takeChanges()
    expect(write).toHaveLength(1)
    expect(write[0]?.bytes.length).toBeLessThan(before / 3)
    expect(drop.length).toBeGreaterThan(0)
  })
})

describe('an index that is changed', () => {
  it('counts what it holds', () => {
    const index = build([articles.slice(0, 100)])
    index.remove([1, 1, 2, 5_000])
    index.add(articles.slice(1, 3))
    expect(index.documentCount).toBe(99)
    expect(index.has(1)).toBe(false)
    expect(index.has(2)).toBe(true)
    expect([...index.ids()]).toEqual(articles.slice(1, 100).map(({ id }) => id))
  })

  it('keeps the last of several documents with one id', () => {
    const index = new SearchIndex()
    index.add([makeDocument(1, { body: 'first' }), makeDocument(1, { body: 'second' })])
    expect(index.documentCount).toBe(1)
    expect([...index.search(treeOf('second')).ids]).toEqual([1])
    expect([...index.search(treeOf('first')).ids]).toEqual([])
  })

  it('is empty again once everything is deleted', () => {
    const index = build([articles])
    index.remove(articles.map(({ id }) => id))
    expect(index.documentCount).toBe(0)
    expect([...index.search(treeOf('the OR -the')).ids]).toEqual([])
  })
})
