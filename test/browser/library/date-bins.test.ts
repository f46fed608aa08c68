import { expect, test } from 'vitest'
import { dateBins, daysOf } from '../../../renderer/features/library/date-bins.ts'

test('months without articles between others are bars, too', () => {
  expect(
    dateBins([
      { month: '2030-12', count: 2 },
      { month: '2031-02', count: 5 },
    ]),
  ).toEqual([
    { key: '2030-12', count: 2 },
    { key: '2031-01', count: 0 },
    { key: '2031-02', count: 5 },
  ])
})

test('more months than bars are gathered into years', () => {
  expect(
    dateBins([
      { month: '2028-12', count: 2 },
      { month: '2031-02', count: 5 },
      { month: '2031-12', count: 1 },
    ]),
  ).toEqual([
    { key: '2028', count: 2 },
    { key: '2029', count: 0 },
    { key: '2030', count: 0 },
    { key: '2031', count: 6 },
  ])
})

test('nothing dated has no bars', () => {
  expect(dateBins([])).toEqual([])
})

test.each([
  ['2031-04', '2031-04', '2031-04-01', '2031-04-30'],
  ['2031-04', '2031-02', '2031-02-01', '2031-04-30'],
  ['2028-02', '2028-02', '2028-02-01', '2028-02-29'],
  ['2029', '2030', '2029-01-01', '2030-12-31'],
])('the range from %s to %s is %s to %s', (a, b, dateFrom, dateTo) => {
  expect(daysOf(a, b)).toEqual({ dateFrom, dateTo })
})
