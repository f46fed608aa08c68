import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldKeepingLength } from '@shared/core/anchoring/fold.ts'
import { makeSearchable } from '@shared/core/anchoring/searchable-text.ts'

/** Any UTF-16 code units at all, halves of surrogate pairs among them. */
function anyText(minLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength, maxLength: 120 })
    .map((units) => String.fromCharCode(...units))
}

test('every piece is found at all its offsets, and no other', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 8, maxLength: 60 })
  fc.assert(
    fc.property(text, fc.nat(), (folded, seed) => {
      const gram = folded.slice(seed % (folded.length - 7), (seed % (folded.length - 7)) + 8)
      const expected: number[] = []
      for (let at = folded.indexOf(gram); at >= 0; at = folded.indexOf(gram, at + 1)) expected.unshift(at)
      expect(makeSearchable(folded).offsetsOf(gram, 100)).toEqual(expected)
    }),
  )
})

test('a piece that stands too often is given up', () => {
  expect(makeSearchable('harbour '.repeat(30)).offsetsOf('harbour ', 24)).toBeNull()
})

test('folding keeps every offset', () => {
  fc.assert(
    fc.property(anyText(0), (text) => {
      expect(foldKeepingLength(text)).toHaveLength(text.length)
    }),
  )
  expect(foldKeepingLength('“Don’t” —\u00a0NOW')).toBe(`"don't" - now`)
})
