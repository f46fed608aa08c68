import { formatQuery, parseQuery, type QueryNode } from '@shared/core/query/index.ts'
import { SearchIndex } from '@shared/core/search/index.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../support/search/any-text.ts'
import { makeArticles } from '../../support/search/articles.ts'
import { makeDocument } from '../../support/search/documents.ts'

function spansOf(node: QueryNode): { readonly start: number; readonly end: number }[] {
  if (node.kind === 'not') return [node, ...spansOf(node.child)]
  return node.kind === 'and' || node.kind === 'or' ? [node, ...node.children.flatMap(spansOf)] : [node]
}

/** The tree without its places. */
function shape(node: QueryNode | null): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value)),
  )
}

/** Generous, for machines that do other work. */
const TIMEOUT = 120_000

/** Beginnings of what a query holds, each repeated without an end. */
const REPEATED = [
  ...[
    '~',
    '~1',
    '^1',
    '^1.',
    '"',
    '“',
    '«',
    '「',
    '(',
    ')',
    '((a',
    '-',
    '+',
    '*',
    'a*',
    'not ',
    'a or ',
    'and ',
  ],
  ...[
    'title:',
    'title:(',
    'tag:',
    'x:',
    'a:',
    'date:',
    'date:1',
    '..',
    '>',
    'a',
    '1',
    'a.',
    'a b ',
    '국',
    '国',
    '\u1100',
  ],
  ...[
    'a\u0301',
    '\u0301',
    '\ud800',
    '\udc00',
    '𠮷',
    '👩‍👩‍👧',
    '\u200d',
    '\u202e',
    '\u0000',
    '\ufeff',
    'ﷺ',
    'İ',
    'ß',
    '\n',
  ],
]

describe('whatever is typed', () => {
  it(
    'takes steps in proportion to its length: each of these would never end otherwise',
    () => {
      const index = new SearchIndex()
      index.add([makeDocument(1, { title: 'a title', body: 'a not b 국경 国境 ß' })])
      for (const piece of REPEATED) {
        for (const text of [
          piece.repeat(40_000),
          `a${piece.repeat(10_000)}b`,
          `"${piece.repeat(10_000)}"~3`,
        ]) {
          const { root } = parseQuery(text)
          if (root !== null) index.search(root)
        }
      }
    },
    TIMEOUT,
  )

  it(
    'is answered, and words near it are looked for, without throwing',
    () => {
      const index = new SearchIndex()
      fc.assert(
        fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), (texts) => {
          index.add(texts.map((body, id) => makeDocument(id, { title: texts[0] ?? '', body })))
          for (const text of texts) {
            const { root } = parseQuery(text)
            if (root === null) continue
            const { ids, scores } = index.search(root)
            expect(scores.every((score) => score >= 0)).toBe(true)
            expect(new Set(ids).size).toBe(ids.length)
            index.suggest(root, text)
          }
        }),
        { numRuns: 500 },
      )
    },
    TIMEOUT,
  )

  it(
    'is asked of an index with articles without throwing, ten thousand times',
    () => {
      const index = new SearchIndex()
      index.add([...makeArticles({ seed: 31, count: 150, words: 40, denseShare: 0.3 })])
      fc.assert(
        fc.property(anyText, (text) => {
          const { root } = parseQuery(text)
          if (root === null) return
          const { ids } = index.search(root)
          for (let i = 0; i < ids.length; i++) if (!index.has(ids[i] ?? -1)) throw new Error(`${ids[i]}`)
        }),
        { numRuns: 10_000 },
      )
    },
    TIMEOUT,
  )

  it('is parsed without throwing, and every place lies inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { root, error } = parseQuery(text)
        const spans = [...(root === null ? [] : spansOf(root)), ...(error === null ? [] : [error])]
        for (const { start, end } of spans) {
          if (start < 0 || start > end || end > text.length) throw new Error(`${start}–${end}`)
        }
      }),
      { numRuns: 10_000 },
    )
  })

  it('is found again by its plainest form', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { root } = parseQuery(text)
        const again = parseQuery(root === null ? '' : formatQuery(root))
        expect(shape(again.root)).toEqual(shape(root))
      }),
      { numRuns: 3_000 },
    )
  })
})
