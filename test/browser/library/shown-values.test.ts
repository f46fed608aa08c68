import { expect, test } from 'vitest'
import { shownValues, type StatedValue } from '../../../renderer/features/library/shown-values.ts'

const values = Array.from({ length: 9 }, (_, index): StatedValue => ({
  value: `source ${index}`,
  label: `Source ${index}`,
  name: `Source ${index}`,
  count: 9 - index,
  choice: null,
  state: null,
}))
const closed = { isWhole: false, text: '' }

test('a facet shows its six most frequent values and knows how many there are', () => {
  const { shown, total } = shownValues(values, closed)
  expect(shown.map(({ count }) => count)).toEqual([9, 8, 7, 6, 5, 4])
  expect(total).toBe(9)
})

test.each(['chosen', 'excluded'] as const)('a value that is %s is shown however rare it is', (state) => {
  const { shown } = shownValues(
    values.map((value, index) => (index === 8 ? { ...value, state } : value)),
    closed,
  )
  expect(shown.map(({ value }) => value)).toContain('source 8')
})

test('in the whole facet a typed text finds values whatever their case', () => {
  const { shown } = shownValues(values, { isWhole: true, text: ' sOURCE 7' })
  expect(shown.map(({ value }) => value)).toEqual(['source 7'])
})
