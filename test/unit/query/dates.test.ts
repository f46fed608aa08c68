import { matchesDate, parseQuery, type DateFilter } from '@shared/core/query/index.ts'
import { describe, expect, it } from 'vitest'

function dateFilter(text: string): DateFilter {
  return parseQuery(`date:${text}`).root as DateFilter
}

describe('a date filter covers', () => {
  it.each([
    ['a year', '2020', '2020-01-01', '2020-12-31'],
    ['a month', '2020-09', '2020-09-01', '2020-09-30'],
    ['February of a leap year', '2020-02', '2020-02-01', '2020-02-29'],
    ['February of a century without a leap day', '1900-02', '1900-02-01', '1900-02-28'],
    ['a day', '2020-09-28', '2020-09-28', '2020-09-28'],
    ['a range of days', '2020-09-28..2020-10-05', '2020-09-28', '2020-10-05'],
    ['a range of mixed precision', '2019..2020-02', '2019-01-01', '2020-02-29'],
    ['everything from a month on', '2020-09..', '2020-09-01', null],
    ['everything up to a year', '..2020', null, '2020-12-31'],
    ['everything after a year', '>2020', '2021-01-01', null],
    ['a year and everything after', '>=2020', '2020-01-01', null],
    ['everything before a day', '<2020-03-01', null, '2020-02-29'],
    ['a month and everything before', '<=2020-02', null, '2020-02-29'],
  ])('%s', (_, text, from, to) => {
    expect(dateFilter(text)).toMatchObject({ key: 'date', from, to })
  })

  it.each(['2020-00', '2020-02-30', '20', '..', '2020..2019', '2020..x', '>', '2020-1-1-1'])(
    'nothing when it is %s',
    (text) => {
      expect(parseQuery(`date:${text}`).error?.code).toBe('bad-date')
    },
  )
})

describe('a day of publication matches a date filter', () => {
  it.each([
    ['when it is the first day', '2020-09', '2020-09-01', true],
    ['when it is the last day', '2020-09', '2020-09-30', true],
    ['when a time follows', '2020-09-30', '2020-09-30T10:40', true],
    ['not when it is earlier', '2020-09', '2020-08-31', false],
    ['not when it is later', '2020-09', '2020-10-01', false],
    ['when only its month is known and may be in it', '2020-09-28..2020-10-05', '2020-09', true],
    ['when only its year is known and may be in it', '2020-09', '2020', true],
    ['not when its month is another', '2020-09-28..2020-10-05', '2020-11', false],
    ['not when it is unknown', '2020', '', false],
  ])('%s', (_, filter, day, expected) => {
    expect(matchesDate(dateFilter(filter), day)).toBe(expected)
  })
})
