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
  ['US Secretary of State Mike Pompeo spoke.', ['place US', 'person Mike Pompeo']],
  ['The cleric Muqtada al-Sadr and Mr. Comey agreed.', ['person Muqtada al-Sadr', 'person Comey']],
  ['Lawyers of Steffen W. Graae waited.', ['person Steffen W. Graae']],
  ['General de Meza was relieved.', ['person de Meza']],
  ['Pyongyang declared victory.', ['place Pyongyang']],
  ['She came from South Maren, the North Maren envoy said.', ['place South Maren', 'place North Maren']],
  ['Ministers from Brightwater, Kesh and Seoul met.', ['place Brightwater', 'place Kesh', 'place Seoul']],
  ['A yearly security forum known as the Compass met.', ['organisation Compass']],
  [
    'He leads the Ministry of Fisheries and the Bank of Norrland.',
    ['organisation Ministry of Fisheries', 'organisation Bank of Norrland'],
  ],
  ['The Boston Bruins thanked the US Congress.', ['organisation Boston Bruins', 'organisation US Congress']],
  ['They rowed up Oster Bay to Lake Halm.', ['place Oster Bay', 'place Lake Halm']],
  ['SEOUL, Sept. 30 (Yonhap) -- Rain fell.', ['place SEOUL', 'organisation Yonhap']],
  [
    'US-China and North Korea-Japan talks failed.',
    ['place US', 'place China', 'place North Korea', 'place Japan'],
  ],
  [
    'A Seoul-based firm joined the NATO-led, U.S.-backed force.',
    ['place Seoul', 'organisation NATO', 'place U.S.'],
  ],
  [
    'Guinea-Bissau voted for Jean-Paul Ocasio-Cortez.',
    ['place Guinea-Bissau', 'person Jean-Paul Ocasio-Cortez'],
  ],
  ['German Chancellor Angela Merkel spoke.', ['person Angela Merkel']],
  [
    'Speaker Nancy Pelosi and Senate Majority Leader Mitch McConnell met.',
    ['person Nancy Pelosi', 'organisation Senate', 'person Mitch McConnell'],
  ],
  ["Park Geun-hye fell. Park's lawyers wept in the park.", ['person Park Geun-hye']],
  ["Park Geun-hye fell. Park's lawyers wept.", ['person Park Geun-hye', 'person Park']],
  ['Plano, TX, is hot.', ['place Plano', 'place TX']],
  [
    'The Norrland Ferry Authority (NFA) paid. NFA had to.',
    ['organisation Norrland Ferry Authority', 'organisation NFA'],
  ],
])('%s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected)
})

test.each([
  'The Korean War ended in an armistice.',
  'She won the Nobel Prize after the Battle of Halmvik.',
  'American and Muslim leaders spoke French.',
  'In the hall, a TV showed the CEO.',
  'Meanwhile, Officials Said Nothing.',
  'Fishermen waited. Granite broke.',
])('nobody and nothing is named in: %s', (text) => {
  expect(namesIn(text)).toEqual([])
})

test('what is named once is recognised wherever it stands', () => {
  const text =
    'Halmvik slept. The crews of Halmvik left. They went to Halmvik, and Voss called. Ingrid Voss knew.'
  expect(findMentions(text).map(({ surface }) => surface)).toEqual([
    'Halmvik',
    'Halmvik',
    'Halmvik',
    'Voss',
    'Ingrid Voss',
  ])
})

test('a scrape that repeats its paragraphs and glues its header is read whole', () => {
  const corpus = readFileSync(resolve('test/corpus/scrape-repeated-body/source.txt'), 'utf8')
  expect(namesIn(corpus).sort()).toEqual([
    'organisation Coastwire',
    'organisation Compass',
    'organisation Foreign Office',
    'organisation General Council',
    'organisation League of Coastal States',
    'person Adrian Colebrook',
    'person Anstrom',
    'person Colebrook',
    'person Ida Sorel-Lind',
    'person Oskar Brandt',
    'person Pavel Anstrom',
    'person Sorel-Lind',
    'person Tomas Verhane',
    'place Brightwater',
    'place Corvane',
    'place Delmouth',
    'place Hallgrim',
    'place Kesh',
    'place Lower Isles',
    'place North Maren',
    'place Port Adelin',
    'place South Maren',
    'place Vashtar',
  ])
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
