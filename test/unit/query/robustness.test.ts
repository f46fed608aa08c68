import { formatQuery, parseQuery, type QueryNode } from '@shared/core/query/index.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const pieces = [
  ...[
    'a',
    'kor',
    '서울',
    'AND',
    'OR',
    'NOT',
    'title:',
    'by:',
    'tag:',
    'date:',
    'has:note',
    'in:title',
    'x:',
    '2020',
  ],
  ...[
    '"',
    '“',
    '”',
    '「',
    '」',
    '«',
    '(',
    ')',
    '（',
    '）',
    '-',
    '+',
    '~',
    '~1',
    '^2',
    '*',
    ':',
    '..',
    '>',
    "'",
    '\\',
    ' ',
  ],
]
const queryLike = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''))
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), queryLike)

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

describe('whatever is typed', () => {
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
