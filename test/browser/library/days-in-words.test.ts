import { expect, test } from 'vitest'
import { dayInWords, daysInWords } from '../../../renderer/features/library/days-in-words.ts'

/** Formatters put narrow spaces around their dashes. */
const plain = (words: string): string => words.replace(/\s+/gu, ' ')

test.each([
  ['2031-04-01', '2031-04-30', 'April 2031'],
  ['2031-03-01', '2031-04-30', 'March – April 2031'],
  ['2030-12-01', '2031-02-28', 'December 2030 – February 2031'],
  ['2030-01-01', '2030-12-31', '2030'],
  ['2029-01-01', '2031-12-31', '2029–2031'],
  ['2031-03-04', '2031-03-09', '4–9 March 2031'],
])('the days from %s to %s are read as %s', (from, to, words) => {
  const spaceless = (text: string): string => text.replace(/\s*–\s*/gu, '–')
  expect(spaceless(plain(daysInWords(from, to, 'en')))).toBe(spaceless(words))
})

test('a day is read in the language of the interface', () => {
  expect(plain(dayInWords('2031-03-04', 'en'))).toBe('4 March 2031')
  expect(plain(dayInWords('2031-03-04', 'ko'))).toBe('2031년 3월 4일')
})
