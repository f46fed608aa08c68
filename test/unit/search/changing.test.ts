import { SearchIndex, type SearchDocument } from '@shared/core/search/index.ts'
import { mergeSegments } from '@shared/core/search/segment/merge-segments.ts'
import { SegmentBuilder } from '@shared/core/search/segment/segment-builder.ts'
import { encodeSegment, viewSegment } from '@shared/core/search/segment/segment-format.ts'
import { Segment } from '@shared/core/search/segment/segment.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeArticles } from '../../support/search/articles.ts'
import { makeDocument, treeOf } from '../../support/search/documents.ts'
import { makeRandom } from '../../support/search/random.ts'

const TIMEOUT = 120_000
const text = fc
  .array(fc.constantFrom('war', 'peace', 'talks', 'seoul', 'café', '서울에서', '外交'), { maxLength: 6 })
  .map((words) => words.join(' '))
const QUERIES = [
  'war',
  'war peace',
  'peace -war',
  '"war talks"',
  '"war seoul"~2',
  'ta*',
  '*ce',
  'wer~1',
  '서울',
  'title:war',
]

type Change =
  | { readonly kind: 'add'; readonly documents: readonly SearchDocument[] }
  | { readonly kind: 'remove'; readonly ids: readonly number[] }
  | { readonly kind: 'ask' | 'store' }

const id = fc.nat({ max: 30 })
const document = fc
  .tuple(id, text, text)
  .map(([number, title, body]) => makeDocument(number, { title, body, language: 'en' }))
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(document, { maxLength: 8 }).map((documents) => ({ kind: 'add' as const, documents })),
  },
  { weight: 2, arbitrary: fc.array(id, { maxLength: 6 }).map((ids) => ({ kind: 'remove' as const, ids })) },
  { weight: 1, arbitrary: fc.constantFrom({ kind: 'ask' }, { kind: 'store' }) },
)

function answers(index: SearchIndex): unknown {
  return QUERIES.map((query) => {
    const { ids, scores } = index.search(treeOf(query))
    return { query, ids: [...ids], scores: [...scores] }
  })
}

describe('an index after any changes', () => {
  it(
    'answers as one that was made of what is left, also when it was stored and read again in between',
    () => {
      fc.assert(
        fc.property(fc.array(change, { maxLength: 14 }), (changes) => {
          const left = new Map<number, SearchDocument>()
          const store = new Map<string, Uint8Array<ArrayBuffer>>()
          let index = new SearchIndex()
          for (const step of changes) {
            if (step.kind === 'add') {
              index.add(step.documents)
              for (const added of step.documents) left.set(added.id, added)
            } else if (step.kind === 'remove') {
              index.remove(step.ids)
              for (const gone of step.ids) left.delete(gone)
            } else if (step.kind === 'ask') {
              answers(index)
            } else {
              const { write, drop } = index.takeChanges()
              for (const name of drop) store.delete(name)
              for (const { name, bytes } of write) store.set(name, bytes)
              const restored = SearchIndex.restore([...store].map(([name, bytes]) => ({ name, bytes })))
              expect(restored.damaged).toEqual([])
              index = restored.index
            }
          }
          const fresh = new SearchIndex()
          fresh.add([...left.values()])
          expect([...index.ids()]).toEqual([...left.keys()].sort((a, b) => a - b))
          expect(answers(index)).toEqual(answers(fresh))
        }),
        { numRuns: 150 },
      )
    },
    TIMEOUT,
  )
})

describe('segments', () => {
  const articles = [...makeArticles({ seed: 31, count: 40, words: 20, denseShare: 0.2 })]
  const random = makeRandom(3)
  /** Numbers are their own stems: of other words the ways of writing outlive the articles that used them. */
  const figures = articles.map(({ id: number }) =>
    makeDocument(number, { body: Array.from({ length: 20 }, () => random.below(60)).join(' ') }),
  )

  function segmentOf(documents: readonly SearchDocument[], gone: ReadonlySet<number>): Segment {
    const bytes = encodeSegment(new SegmentBuilder().build(documents))
    const segment = new Segment('segment', bytes, viewSegment(bytes), null)
    documents.forEach((article, ordinal) => {
      if (gone.has(article.id)) segment.delete(ordinal)
    })
    return segment
  }

  function merged(segments: readonly Segment[]): Segment {
    const bytes = encodeSegment(mergeSegments(segments))
    return new Segment('segment', bytes, viewSegment(bytes), null)
  }

  it.each([
    ['articles', articles, 0],
    ['articles of which some are deleted', figures, 15],
  ])(
    'of %s, merged in any groups and any order, are the same to the byte as one of all living ones',
    (_, documents, mostGone) => {
      fc.assert(
        fc.property(
          fc.array(fc.nat({ max: 5 }), { minLength: documents.length, maxLength: documents.length }),
          fc.shuffledSubarray(
            documents.map((article) => article.id),
            { maxLength: mostGone },
          ),
          fc.infiniteStream(fc.nat()),
          (groups, ids, choices) => {
            const gone = new Set(ids)
            const number = (): number => Number(choices.next().value)
            let segments = [0, 1, 2, 3, 4, 5]
              .map((group) => documents.filter((_article, i) => groups[i] === group))
              .filter((group) => group.some((article) => !gone.has(article.id)))
              .map((group) => segmentOf(group, gone))
            do {
              const chosen = new Set(
                Array.from({ length: 2 + (number() % 3) }, () => number() % segments.length),
              )
              const together = segments.filter((_segment, i) => chosen.has(i))
              segments = [...segments.filter((_segment, i) => !chosen.has(i)), merged(together)]
            } while (segments.length > 1 || segments[0]?.hasDeletions === true)
            const living = documents.filter((article) => !gone.has(article.id))
            const whole = encodeSegment(new SegmentBuilder().build(living))
            expect(Buffer.compare(segments[0]?.bytes ?? new Uint8Array(0), whole)).toBe(0)
          },
        ),
        { numRuns: 40 },
      )
    },
    TIMEOUT,
  )
})
