import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endDistances } from '@shared/core/anchoring/approximate-search.ts'

/** The textbook dynamic programme, slow and plain. */
function slowEndDistances(text: string, pattern: string, fromStart: boolean): number[] {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => row)
  const last = [pattern.length]
  for (let i = 1; i <= text.length; i++) {
    const next = [fromStart ? i : 0]
    for (let row = 1; row <= pattern.length; row++) {
      const change = text[i - 1] === pattern[row - 1] ? 0 : 1
      next[row] = Math.min((column[row - 1] ?? 0) + change, (column[row] ?? 0) + 1, (next[row - 1] ?? 0) + 1)
    }
    column = next
    last.push(column[pattern.length] ?? 0)
  }
  return last
}

test('distances agree with the textbook algorithm, over block borders too', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 100 })
  fc.assert(
    fc.property(word, word, fc.boolean(), (text, pattern, fromStart) => {
      expect([...endDistances(text, pattern, fromStart)]).toEqual(slowEndDistances(text, pattern, fromStart))
    }),
    { numRuns: 300 },
  )
})
