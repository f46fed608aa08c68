import { expect, test } from 'vitest'
import { findMentions } from '@shared/core/entities/index.ts'

/** The dates of a text as `surface=value`, published on Wednesday, 30 September 2020 unless told otherwise. */
function datesIn(text: string, published: string | null = '2020-09-30'): string[] {
  return findMentions(text, { published })
    .filter(({ type }) => type === 'date')
    .map(({ surface, value }) => `${surface}=${value ?? '?'}`)
}

test.each([
  ['It opens on October 7.', 'October 7=2020-10-07'],
  ['It ran October 7-8, he said.', 'October 7-8=2020-10-07/2020-10-08'],
  ['From Sept. 28 to Oct. 3 it rained.', 'Sept. 28 to Oct. 3=2020-09-28/2020-10-03'],
  ['On 3 January 2019 it froze.', '3 January 2019=2019-01-03'],
  ['He wrote on Tuesday, March 3, 1998.', 'Tuesday, March 3, 1998=1998-03-03'],
  ['It was June 2019 then.', 'June 2019=2019-06'],
  ['The trial of late 2017 failed.', 'late 2017=2017'],
  ['The 1950-53 war ended.', '1950-53=1950/1953'],
  ['Few in the 1990s knew.', 'the 1990s=1990/1999'],
  ['As in the 19th century, ice came.', 'the 19th century=1801/1900'],
  ['Early 17th Century walls stand.', '17th Century=1601/1700'],
  ['Built in 1987, it leaks.', '1987=1987'],
  ['Filed 2020-02-29 at noon.', '2020-02-29=2020-02-29'],
  ['Filed 30.9.2020 at noon.', '30.9.2020=2020-09-30'],
  ['Filed 12/25/2019 at noon.', '12/25/2019=2019-12-25'],
  ['Filed 3/4/2019 at noon.', '3/4/2019=?'],
  ['By spring 2019 it stood.', 'spring 2019=2019-03/2019-05'],
])('%s', (text, expected) => {
  expect(datesIn(text)).toEqual([expected])
})

test.each([
  ['It fell, he said Tuesday.', 'Tuesday=2020-09-29'],
  ['The trip that will begin Sunday is short.', 'Sunday=2020-10-04'],
  ['They met Wednesday.', 'Wednesday=2020-09-30'],
  ['They meet next Monday.', 'next Monday=2020-10-05'],
  ['They left last Wednesday.', 'last Wednesday=2020-09-23'],
  ['It comes next week.', 'next week=2020-10-05/2020-10-11'],
  ['It came last week.', 'last week=2020-09-21/2020-09-27'],
  ['It came last month.', 'last month=2020-08'],
  ['It comes next year.', 'next year=2021'],
  ['It came yesterday.', 'yesterday=2020-09-29'],
  ['It broke two years ago.', 'two years ago=2018'],
  ['It broke three days ago.', 'three days ago=2020-09-27'],
  ['It broke last summer.', 'last summer=2020-06/2020-08'],
  ['It will open in May.', 'May=2021-05'],
  ['It opened in May.', 'May=2020-05'],
  ['It opened in December.', 'December=2020-12'],
  ['It opened on January 2.', 'January 2=2021-01-02'],
])('counted from the day of publication: %s', (text, expected) => {
  expect(datesIn(text)).toEqual([expected])
})

test('a day without a year takes that of a publication date which is only a year', () => {
  expect(datesIn('It opens on October 7.', '2020')).toEqual(['October 7=2020-10-07'])
})

test('without a publication date only what the text itself says is resolved', () => {
  expect(datesIn('It came in June 2019, on October 7 and last Tuesday.', null)).toEqual([
    'June 2019=2019-06',
    'October 7=?',
    'last Tuesday=?',
  ])
})

test.each([
  'You may march on.',
  'Theresa May sat down.',
  'It cost 2019 dollars.',
  'They walked 1950 km.',
  'The sun set second.',
  'May 12 percent of us agree.',
  'Room 2020 is locked.',
])('no date in: %s', (text) => {
  expect(datesIn(text)).toEqual([])
})

test('a day the calendar does not have stays unresolved', () => {
  expect(datesIn('Filed 2019-02-30, on February 30, 2019.')).toEqual(['2019-02-30=?', 'February 30, 2019=?'])
})

test.each([
  ['2020년 9월 30일 밝혔다.', '2020년 9월 30일=2020-09-30'],
  ['오는 10월 7~8일에 열린다.', '10월 7~8일=2020-10-07/2020-10-08'],
  ['2019년 6월에 만났다.', '2019년 6월=2019-06'],
  ['29일(현지시간) 밝혔다.', '29일=2020-09-29'],
  ['지난주 연설에서', '지난주=2020-09-21/2020-09-27'],
  ['다음 주 방문한다.', '다음 주=2020-10-05/2020-10-11'],
  ['지난해 말', '지난해=2019'],
  ['1950~53년의 전쟁', '1950~53년=1950/1953'],
  ['화요일에 만났다.', '화요일=2020-09-29'],
])('%s', (text, expected) => {
  expect(datesIn(text)).toEqual([expected])
})

test('a duration in Korean is no date', () => {
  expect(datesIn('90일 안에, 3일간, 10일 뒤에')).toEqual([])
})
