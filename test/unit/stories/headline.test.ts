import { findNewWords } from '@shared/core/stories/index.ts'
import { expect, test } from 'vitest'

function newWords(headline: string, other: string): string[] {
  return findNewWords(headline, other).map(({ start, end }) => headline.slice(start, end))
}

test('the new words of a headline are those that the other does not have, in runs', () => {
  const lead = 'Ministers to sign harbour treaty next week'
  expect(newWords('Harbour treaty: signing set for April 4', lead)).toEqual(['signing set for April 4'])
  expect(newWords('MINISTERS TO SIGN', lead)).toEqual([])
  expect(newWords('Treaty in reach, ministers say', lead)).toEqual(['in reach', 'say'])
})

test('a headline in Korean is compared word by word', () => {
  expect(newWords('항만 협정, 다음 주 서명', '항만 협정 서명')).toEqual(['다음 주'])
})
