import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FirstLines } from '../../../shared/core/concordance/index.ts'

test('what is kept is what sorting everything would put first', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.integer({ min: 1, max: 20 }), (numbers, limit) => {
      const first = new FirstLines<number>(limit, (a, b) => a - b)
      for (const number of numbers) first.add(number)
      expect(first.take()).toEqual(numbers.toSorted((a, b) => a - b).slice(0, limit))
    }),
  )
})
