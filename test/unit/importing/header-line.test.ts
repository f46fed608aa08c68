import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHeaderLine } from '@shared/core/importing/index.ts'
import { datelines, type HeaderRow } from './datelines.table.ts'
import { fieldLines } from './field-lines.table.ts'
import { moreHeaders } from './more-headers.table.ts'
import { noHeaders } from './no-headers.table.ts'

function fieldsOf([line]: HeaderRow): HeaderRow {
  const { date, byline, agency, place } = readHeaderLine(line)
  return [line, date, byline, agency, place]
}

describe('a line with a dateline or credit gives place, agency, date and byline', () => {
  test.each(datelines.map((row) => [row]))('%s', (row) => {
    expect(fieldsOf(row)).toEqual(row)
  })
})

describe('a byline or date line gives its names and the day as printed', () => {
  test.each(fieldLines.map((row) => [row]))('%s', (row) => {
    expect(fieldsOf(row)).toEqual(row)
  })
})

describe('a line gives its fields in whatever language and order they stand', () => {
  test.each(moreHeaders.map((row) => [row]))('%s', (row) => {
    expect(fieldsOf(row)).toEqual(row)
  })
})

describe('a line without a field gives none', () => {
  test.each(noHeaders.map((row) => [row]))('%s', (row) => {
    expect(fieldsOf(row)).toEqual(row)
  })
})

test.each([
  ['By YonhapPublished : Sept. 30, 2031 - 10:40', '10:40'],
  ['Published 3:45 pm, Monday, March 4, 2019', '15:45'],
  ['November 19, 2019 / 12:21 AM / Updated 14 hours ago', '00:21'],
  ['Updated 10:01 pm PST, Tuesday, November 19, 2019', '22:01'],
  ['입력 : 2020.10.07 오후 1:15', '13:15'],
  ['Publié le 4 mars 2019 à 14h22', '14:22'],
  ['4. März 2019, 14.22 Uhr', '14:22'],
  ['2019-03-04T14:22:10+09:00', '14:22'],
  ['March 4, 2019', null],
])('the clock of "%s" is %s, as printed and in no other zone', (line, time) => {
  expect(readHeaderLine(line).time).toBe(time)
})

test('text begins behind a dateline and nowhere in a line that is all header', () => {
  const story = 'SEOUL, Oct. 12 (Yonhap) -- The bank held its rate.'
  expect(story.slice(readHeaderLine(story).bodyStart)).toBe('The bank held its rate.')
  const header = 'By Jane Doe | March 4, 2019'
  expect(readHeaderLine(header).bodyStart).toBe(header.length)
  expect(readHeaderLine('The bank held its rate on Monday.').bodyStart).toBe(0)
})

test('a wire notice is a header without fields', () => {
  const notice = '(ATTN: ADDS details in paras 4-5, photos)'
  expect(readHeaderLine(notice)).toMatchObject({ rule: 'wire-notice', bodyStart: notice.length, date: null })
})

test('a numeric date that could be read both ways says so', () => {
  expect(readHeaderLine('03/04/2019').isDateAmbiguous).toBe(true)
  expect(readHeaderLine('03/24/2019')).toMatchObject({ date: '2019-03-24', isDateAmbiguous: false })
  expect(readHeaderLine('04/03/2019 14:22 GMT').date).toBe('2019-03-04')
  expect(readHeaderLine('3/4/2019 2:22 PM').date).toBe('2019-03-04')
})

test('any line is read without an error, its offsets inside it and its day a real one', () => {
  const piece = fc.constantFrom(
    'By ',
    'Jane Doe',
    'SEOUL',
    ', ',
    'Oct. 12',
    '(Yonhap)',
    ' -- ',
    '2020',
    '31.02.',
    '10:40',
    'Published',
    '(서울=연합뉴스)',
    '기자',
    ' = ',
    '[',
    '|',
    '@x',
    '月',
    '\u0000',
  )
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(line, (sample) => {
      const { bodyStart, date } = readHeaderLine(sample)
      expect(bodyStart).toBeGreaterThanOrEqual(0)
      expect(bodyStart).toBeLessThanOrEqual(sample.length)
      if (date !== null && !date.startsWith('0000')) {
        expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date)
      }
    }),
    { numRuns: 500 },
  )
})
