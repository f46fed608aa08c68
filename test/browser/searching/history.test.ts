import { expect, test } from 'vitest'
import { withQuery } from '../../../renderer/features/searching/history.ts'

test('a query comes first and is kept once, whatever its outer spaces', () => {
  expect(withQuery(['fish', 'harbour'], ' harbour ')).toEqual(['harbour', 'fish'])
})

test('an empty query is not kept', () => {
  expect(withQuery(['fish'], '  ')).toEqual(['fish'])
})

test('the twenty latest queries are kept', () => {
  const many = Array.from({ length: 20 }, (_, index) => `query ${index}`)
  const kept = withQuery(many, 'new')
  expect(kept).toHaveLength(20)
  expect(kept[0]).toBe('new')
  expect(kept.at(-1)).toBe('query 18')
})
