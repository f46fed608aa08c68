import { expect, test } from 'vitest'
import { shownValues } from '../../../renderer/features/library/shown-values.ts'

const values = Array.from({ length: 9 }, (_, index) => ({
  value: `source ${index}`,
  label: `Source ${index}`,
  count: 9 - index,
}))
const closed = { isWhole: false, text: '' }

test('a facet shows its six most frequent values and knows how many there are', () => {
  const { shown, total } = shownValues(values, [], closed)
  expect(shown.map(({ count }) => count)).toEqual([9, 8, 7, 6, 5, 4])
  expect(total).toBe(9)
})

test('a chosen value is shown however rare it is', () => {
  const { shown } = shownValues(values, ['source 8'], closed)
  expect(shown.map(({ value }) => value)).toContain('source 8')
})

test('a chosen value that no article has any more is shown at 0, under a readable name', () => {
  const { shown } = shownValues([], ['person:ingrid voss'], closed)
  expect(shown).toEqual([{ value: 'person:ingrid voss', label: 'Ingrid Voss', count: 0 }])
})

test('in the whole facet a typed text finds values whatever their case', () => {
  const { shown } = shownValues(values, [], { isWhole: true, text: ' sOURCE 7' })
  expect(shown.map(({ value }) => value)).toEqual(['source 7'])
})
