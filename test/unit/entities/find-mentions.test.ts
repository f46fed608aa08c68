import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findMentions } from '@shared/core/entities/index.ts'

/** Mentions as `type surface`, each once, in the order of the text. */
function namesIn(text: string): string[] {
  const names = findMentions(text)
    .filter(({ type }) => type !== 'date')
    .map(({ type, surface }) => `${type} ${surface}`)
  return [...new Set(names)]
}

test.each([
  ['Coast minister Ingrid Voss arrived in Norrland on Tuesday.', ['person Ingrid Voss', 'place Norrland']],
  [
    'South Korean President Moon Jae-in met US President Donald Trump.',
    ['person Moon Jae-in', 'place US', 'person Donald Trump'],
  ],
  [
    'The state department and the Harbour Board disagreed.',
    ['organisation state department', 'organisation Harbour Board'],
  ],
  [
    "North Korea's ambassador, Kim Song, left Tokyo.",
    ['place North Korea', 'person Kim Song', 'place Tokyo'],
  ],
])('%s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected)
})

test('mentions are sorted, apart from each other, and hold the text of their span', () => {
  const corpus = readFileSync(resolve('test/corpus/scrape-repeated-body/source.txt'), 'utf8')
  const words = fc.constantFrom(
    ...corpus.split(/(?<=\s)/),
    'Kim ',
    'of ',
    '. ',
    '\n',
    '😀 ',
    'the ',
    'May ',
    '2019-',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      let previousEnd = 0
      for (const { start, end, surface } of findMentions(text)) {
        expect(start).toBeGreaterThanOrEqual(previousEnd)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end).replace(/\s+/g, ' ')).toBe(surface)
        previousEnd = end
      }
    }),
  )
})
