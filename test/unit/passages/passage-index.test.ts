import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fingerprint,
  FINGERPRINT_VERSION,
  packFingerprints,
  PassageIndex,
  unpackFingerprints,
  type FingerprintedArticle,
} from '@shared/core/passages/index.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { inventSentences } from '../../support/passages/invented-prose.ts'
import { seededRandom } from '../../support/passages/seeded-random.ts'

function articleId(id: number): ArticleId {
  return id as ArticleId
}

function article(seed: number, sentenceCount = 12): string {
  return inventSentences(seededRandom(seed), sentenceCount).join(' ')
}

function fingerprinted(count: number): FingerprintedArticle[] {
  return Array.from({ length: count }, (_, i) => ({
    id: articleId(i + 1),
    fingerprints: fingerprint(article(i)),
  }))
}

function indexOf(articles: readonly FingerprintedArticle[]): PassageIndex {
  const index = new PassageIndex()
  for (const { id, fingerprints } of articles) index.add(id, fingerprints)
  return index
}

describe('what is found', () => {
  it('is the article that shares a sentence, before those that share a phrase', () => {
    const index = indexOf(fingerprinted(60))
    const shared = inventSentences(seededRandom(41), 12)[5] ?? ''
    const found = index.candidates(fingerprint(`${article(900)} ${shared} ${article(901)}`))
    expect(found[0]?.ids).toEqual([42])
    expect(found[0]?.sharedCount).toBeGreaterThanOrEqual(2)
  })

  it('is every article that shares twelve words in a row', () => {
    const articles = fingerprinted(80)
    const index = indexOf(articles)
    const missed = articles.filter(({ id }) => {
      const words = article(id - 1).split(' ')
      const run = words.slice(30, 42).join(' ')
      const found = index.candidates(fingerprint(`${article(1000 + id)} ${run} ${article(2000 + id)}`))
      return !found.some(({ ids }) => ids.includes(id))
    })
    expect(missed).toEqual([])
  })

  it('is nothing in an empty index, for a text without words or unrelated to all', () => {
    expect(new PassageIndex().candidates(fingerprint(article(1)))).toEqual([])
    const index = indexOf(fingerprinted(20))
    expect(index.candidates(fingerprint('…'))).toEqual([])
    expect(
      index.candidates(fingerprint('Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich')),
    ).toEqual([])
  })

  it('is cut to the limit, the best first', () => {
    const base = inventSentences(seededRandom(5), 12)
    const index = new PassageIndex()
    for (let kept = 1; kept <= 10; kept++) {
      index.add(articleId(kept), fingerprint(`${base.slice(0, kept).join(' ')} ${article(100 + kept)}`))
    }
    const found = index.candidates(fingerprint(base.join(' ')), 3)
    expect(found.map(({ ids }) => ids[0])).toEqual([10, 9, 8])
  })
})

/** Counts every fingerprint of every article, each of another text. */
function countAll(articles: readonly FingerprintedArticle[], asked: Uint32Array): unknown[] {
  const frequency = (hash: number): number =>
    articles.filter(({ fingerprints }) => fingerprints.includes(hash)).length
  return articles
    .map(({ id, fingerprints }) => {
      const shared = [...asked].filter((hash) => fingerprints.includes(hash))
      const score = shared.reduce((sum, hash) => sum + Math.log(articles.length / frequency(hash)), 0)
      return { id, sharedCount: shared.length, score: score.toFixed(6) }
    })
    .filter(({ sharedCount, score }) => sharedCount >= 2 || Number(score) >= 8)
    .sort((x, y) => Number(y.score) - Number(x.score) || x.id - y.id)
}

describe('answers', () => {
  it('are those of counting every article, question after question, across segments and their merging', () => {
    const random = seededRandom(11)
    const articles = Array.from({ length: 2400 }, (_, i): FingerprintedArticle => {
      const hashes = Array.from({ length: 6 }, () => Math.imul(random.below(300), 0x9e3779b1) >>> 0)
      const own = Math.imul(i + 1, 0x85ebca6b) >>> 0
      return { id: articleId(i + 1), fingerprints: Uint32Array.from(new Set([...hashes, own])) }
    })
    const index = indexOf(articles)
    for (const at of [0, 7, 1200, 2399]) {
      const asked = articles[at]?.fingerprints ?? new Uint32Array(0)
      const found = index.candidates(asked, articles.length).map(({ ids, sharedCount, score }) => ({
        id: ids[0],
        sharedCount,
        score: score.toFixed(6),
      }))
      expect(found.length).toBeGreaterThan(1)
      expect(found).toEqual(countAll(articles, asked))
    }
  })
})

describe('copies of one text', () => {
  it('are one candidate, however many there are', () => {
    const index = indexOf(fingerprinted(50))
    const story = article(7000, 30)
    for (let id = 1001; id <= 1200; id++) index.add(articleId(id), fingerprint(story))
    const found = index.candidates(fingerprint(`${story} ${article(7001)}`))
    expect(found[0]?.ids).toHaveLength(200)
    expect(found.flatMap(({ ids }) => ids).filter((id) => id > 1000)).toHaveLength(200)
  })

  it('stay found while one of them is left', () => {
    const index = new PassageIndex()
    const prints = fingerprint(article(1))
    index.add(articleId(1), prints)
    index.add(articleId(2), prints)
    index.remove(articleId(1))
    expect(index.candidates(prints).map(({ ids }) => ids)).toEqual([[2]])
    index.remove(articleId(2))
    expect(index.candidates(prints)).toEqual([])
    expect(index.size).toBe(0)
  })
})

describe('changes', () => {
  it('adding an article again puts its new text in place of the old', () => {
    const index = indexOf(fingerprinted(5))
    index.add(articleId(3), fingerprint(article(800)))
    expect(index.size).toBe(5)
    expect(index.candidates(fingerprint(article(2)))).toEqual([])
    expect(index.candidates(fingerprint(article(800))).map(({ ids }) => ids)).toEqual([[3]])
  })

  it('removing what is not there does nothing', () => {
    const index = indexOf(fingerprinted(3))
    index.remove(articleId(99))
    expect(index.size).toBe(3)
    expect(index.has(articleId(99))).toBe(false)
    expect(index.has(articleId(3))).toBe(true)
  })

  it('added one by one or at once, with removals, answers are those of an index made anew', () => {
    const hashes = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 })
    const action = fc.record({ id: fc.integer({ min: 1, max: 30 }), hashes, isRemoval: fc.boolean() })
    fc.assert(
      fc.property(fc.array(action, { maxLength: 80 }), hashes, (actions, asked) => {
        const index = new PassageIndex()
        const state = new Map<number, Uint32Array>()
        for (const { id, hashes: list, isRemoval } of actions) {
          if (isRemoval) {
            index.remove(articleId(id))
            state.delete(id)
          } else {
            index.add(articleId(id), Uint32Array.from(list))
            state.delete(id)
            state.set(id, Uint32Array.from(list))
          }
        }
        const fresh = new PassageIndex()
        fresh.addAll([...state].map(([id, fingerprints]) => ({ id: articleId(id), fingerprints })))
        const answer = (of: PassageIndex): unknown =>
          of
            .candidates(Uint32Array.from(asked))
            .map(({ ids, sharedCount, score }) => ({
              ids: [...ids].sort(),
              sharedCount,
              score: score.toFixed(6),
            }))
            .sort((x, y) => String(x.ids[0]).localeCompare(String(y.ids[0])))
        expect(answer(index)).toEqual(answer(fresh))
        expect(index.size).toBe(fresh.size)
      }),
    )
  })

  it('thousands of additions and removals leave the same answers as an index made anew', () => {
    const random = seededRandom(77)
    const prints = (id: number): Uint32Array =>
      Uint32Array.from({ length: 20 }, (_, i) => (i < 3 ? id % 50 : Math.imul(id * 32 + i, 0x9e3779b1) >>> 0))
    const index = new PassageIndex()
    const left = new Set<number>()
    for (let id = 1; id <= 4000; id++) {
      index.add(articleId(id), prints(id))
      left.add(id)
      if (random.isHit(0.5)) {
        const gone = 1 + random.below(id)
        index.remove(articleId(gone))
        left.delete(gone)
      }
    }
    const fresh = new PassageIndex()
    fresh.addAll([...left].map((id) => ({ id: articleId(id), fingerprints: prints(id) })))
    expect(index.size).toBe(left.size)
    for (const id of [1, 500, 1999, 4000]) {
      const ids = (of: PassageIndex): number[] =>
        of.candidates(prints(id), 10).flatMap((candidate) => candidate.ids)
      expect(ids(index)).toEqual(ids(fresh))
      expect(index.documentFrequency(id % 50)).toBe(fresh.documentFrequency(id % 50))
    }
    expect(index.byteLength).toBeLessThan(fresh.byteLength * 4)
  })
})

describe('fingerprints', () => {
  it('are distinct and rising, the same however a text is typeset', () => {
    const text = article(1)
    const prints = fingerprint(text)
    expect([...prints]).toEqual([...new Set(prints)].sort((x, y) => x - y))
    expect(fingerprint(text.toUpperCase().replaceAll(' ', '\u00A0'))).toEqual(prints)
  })

  it('of a text of a few words are one, of a text without words none', () => {
    expect(fingerprint('Three short words')).toHaveLength(1)
    expect(fingerprint('five words are a shingle')).toHaveLength(1)
    expect(fingerprint('“…”')).toHaveLength(0)
  })

  it('are about half as many with a window of eight', () => {
    const text = article(2, 200)
    const ratio = fingerprint(text, { window: 8 }).length / fingerprint(text).length
    expect(ratio).toBeGreaterThan(0.45)
    expect(ratio).toBeLessThan(0.65)
  })

  it('of two texts that share eight words have one in common', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(100), (seed, from) => {
        const run = article(seed)
          .split(' ')
          .slice(from, from + 8)
        fc.pre(run.length === 8)
        const one = new Set(fingerprint(`${article(seed + 1)} ${run.join(' ')} ${article(seed + 2)}`))
        const other = fingerprint(`${article(seed + 3)} ${run.join(' ')} ${article(seed + 4)}`)
        expect(other.some((hash) => one.has(hash))).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

describe('records of fingerprints', () => {
  const articles = fingerprinted(8)
  const bytes = packFingerprints(articles, FINGERPRINT_VERSION)

  it('give back what was packed', () => {
    expect(unpackFingerprints(bytes, FINGERPRINT_VERSION)).toEqual(articles)
    expect(unpackFingerprints(packFingerprints([], 1), 1)).toEqual([])
  })

  it('are read from inside a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 7)
    larger.set(bytes, 3)
    expect(unpackFingerprints(larger.subarray(3, 3 + bytes.length), FINGERPRINT_VERSION)).toEqual(articles)
  })

  it('of another version are not read', () => {
    expect(unpackFingerprints(bytes, FINGERPRINT_VERSION + 1)).toBeNull()
  })

  it('that are cut, lengthened or something else are not read', () => {
    expect(unpackFingerprints(bytes.subarray(0, bytes.length - 4), FINGERPRINT_VERSION)).toBeNull()
    expect(unpackFingerprints(bytes.subarray(0, bytes.length - 1), FINGERPRINT_VERSION)).toBeNull()
    expect(unpackFingerprints(Uint8Array.of(...bytes, 0, 0, 0, 0), FINGERPRINT_VERSION)).toBeNull()
    expect(unpackFingerprints(new Uint8Array(0), FINGERPRINT_VERSION)).toBeNull()
    expect(unpackFingerprints(new Uint8Array(64).fill(7), FINGERPRINT_VERSION)).toBeNull()
  })
})
