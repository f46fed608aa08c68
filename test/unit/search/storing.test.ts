import { SearchIndex, type SegmentChanges, type StoredSegment } from '@shared/core/search/index.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeArticles } from '../../support/search/articles.ts'
import { find, makeDocument, treeOf } from '../../support/search/documents.ts'

const articles = [...makeArticles({ seed: 5, count: 200, words: 25 })]

/** A store as a database would be one. */
class Store {
  readonly #entries = new Map<string, Uint8Array<ArrayBuffer>>()

  apply({ write, drop }: SegmentChanges): void {
    for (const name of drop) this.#entries.delete(name)
    for (const { name, bytes } of write) this.#entries.set(name, bytes.slice())
  }

  get entries(): StoredSegment[] {
    return Array.from(this.#entries, ([name, bytes]) => ({ name, bytes }))
  }
}

function answers(index: SearchIndex): unknown {
  return ['the', 'of said', '"of the"', 'th*'].map((text) => index.search(treeOf(text)))
}

describe('an index comes back from its store as it was', () => {
  it('after every change', () => {
    const store = new Store()
    const index = new SearchIndex()
    const steps = [
      () => index.add(articles.slice(0, 70)),
      () => index.remove([3, 4, 5]),
      () => index.add(articles.slice(60, 130)),
      () => index.add([makeDocument(7, { body: 'of the said thing' })]),
      () => index.add(articles.slice(130)),
      () => index.remove(articles.slice(0, 100).map(({ id }) => id)),
    ]
    for (const step of steps) {
      step()
      store.apply(index.takeChanges())
      const { index: restored, damaged } = SearchIndex.restore(store.entries)
      expect(damaged).toEqual([])
      expect(restored.documentCount).toBe(index.documentCount)
      expect(answers(restored)).toEqual(answers(index))
    }
  })

  it('and goes on from there', () => {
    const store = new Store()
    for (let start = 0; start < articles.length; start += 40) {
      const { index } = SearchIndex.restore(store.entries)
      index.add(articles.slice(start, start + 40))
      index.remove([start + 1])
      store.apply(index.takeChanges())
    }
    const { index } = SearchIndex.restore(store.entries)
    expect(index.documentCount).toBe(195)
    expect(index.has(41)).toBe(false)
  })

  it('wherever its bytes lie in memory', () => {
    const index = new SearchIndex()
    index.add(articles)
    const shifted = index.takeChanges().write.map(({ name, bytes }) => {
      const buffer = new Uint8Array(bytes.length + 3)
      buffer.set(bytes, 3)
      return { name, bytes: buffer.subarray(3) }
    })
    expect(answers(SearchIndex.restore(shifted).index)).toEqual(answers(index))
  })

  it('without writing anything twice', () => {
    const index = new SearchIndex()
    index.add(articles)
    const { write } = index.takeChanges()
    expect(index.takeChanges()).toEqual({ write: [], drop: [] })
    const { index: restored } = SearchIndex.restore(write)
    expect(restored.takeChanges()).toEqual({ write: [], drop: [] })
    restored.remove([1])
    expect(restored.takeChanges().write).toHaveLength(1)
  })
})

describe('what a store has lost', () => {
  const index = new SearchIndex()
  index.add(articles.slice(0, 70))
  const older = index.takeChanges().write
  index.add(articles.slice(70, 140))
  index.remove([1, 71])
  const write = [...older, ...index.takeChanges().write]

  it.each(write.map(({ name }) => name))('is named and left out when %s is damaged anywhere', (name) => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean(), (place, change, isCut) => {
        const entries = write.map((entry) => {
          if (entry.name !== name) return entry
          const at = place % entry.bytes.length
          if (isCut) return { name, bytes: entry.bytes.slice(0, at) }
          const bytes = entry.bytes.slice()
          bytes[at] = (bytes[at] ?? 0) ^ change
          return { name, bytes }
        })
        const { index: restored, damaged } = SearchIndex.restore(entries)
        expect(damaged).toContain(name)
        expect(restored.documentCount).toBe(69)
        expect(find(restored, 'the').every((id) => restored.has(id))).toBe(true)
        expect(restored.takeChanges().drop).toEqual(damaged)
      }),
      { numRuns: 100 },
    )
  })

  it('is named when an entry belongs to nothing', () => {
    const entries = [...write, { name: 'segment-00000077-live', bytes: new Uint8Array(8) }]
    expect(SearchIndex.restore(entries).damaged).toEqual(['segment-00000077-live'])
  })

  it('brings no article back twice: the later segment counts', () => {
    const older = new SearchIndex()
    older.add([makeDocument(1, { body: 'old text' })])
    const before = older.takeChanges().write
    older.add([makeDocument(1, { body: 'new text' })])
    const after = older.takeChanges().write
    const { index: restored } = SearchIndex.restore([...after, ...before])
    expect(restored.documentCount).toBe(1)
    expect(find(restored, 'old')).toEqual([])
    expect(find(restored, 'new')).toEqual([1])
  })
})
