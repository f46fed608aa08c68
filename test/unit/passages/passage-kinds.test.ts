import { describe, expect, it } from 'vitest'
import { alignTexts, fingerprint, PassageIndex } from '@shared/core/passages/index.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { inventSentences } from '../../support/passages/invented-prose.ts'
import { seededRandom } from '../../support/passages/seeded-random.ts'

function around(middle: string, seed: number): string {
  const own = inventSentences(seededRandom(seed), 10)
  return [...own.slice(0, 5), middle, ...own.slice(5)].join('\n')
}

function kinds(a: string, b: string): string[] {
  return alignTexts(a, b).map((passage) => passage.kind)
}

describe('quotation', () => {
  const said = 'Not one of us had expected the council to sell the lighthouse in the middle of winter'

  it('is the kind of a quote in independent stories', () => {
    expect(kinds(around(`"${said}," the mayor told them.`, 1), around(`“${said},” he said.`, 2))).toEqual([
      'quotation',
    ])
  })

  it('is not the kind of words that only one of the texts puts in quotation marks', () => {
    expect(kinds(around(`"${said}," the mayor told them.`, 1), around(`${said}.`, 2))).toEqual(['exact'])
  })

  it('is not the kind of a quote with the sentence around it', () => {
    const sentence = `"${said}," the new mayor of Port Adelin told reporters at the ferry landing.`
    expect(kinds(around(sentence, 1), around(sentence, 2))).toEqual(['exact'])
  })

  it('is not the kind of a quote in a reprint', () => {
    const [first, second, ...rest] = inventSentences(seededRandom(3), 14)
    const a = [first, `"${said}," the mayor told them.`, ...rest].join('\n')
    const b = [`“${said}.”`, second, ...rest].join('\n')
    expect(kinds(a, b)).not.toContain('quotation')
  })
})

describe('table', () => {
  const row = (figures: readonly number[]): string =>
    `Results: North ${figures.join(' ')} South ${figures.map((figure) => figure + 40).join(' ')} Total goals by quarter`

  it('is the kind of a row whose figures differ', () => {
    const a = around(row([11, 12, 13, 14]), 4)
    const b = around(row([11, 12, 23, 24]), 5)
    expect(kinds(a, b)).toEqual(['table'])
  })

  it.each([
    [
      'earnings',
      'Revenue 412 398 Net income 57 61 Earnings a share 1.40 1.35 Dividend a share 0.20 0.20 Orders 903',
      'Revenue 523 412 Net income 68 57 Earnings a share 1.71 1.40 Dividend a share 0.20 0.20 Orders 988',
    ],
    [
      'a league',
      'Delmouth 12 7 3 2 24 Port Adelin 12 6 4 2 22 Eastport Rovers 12 5 3 4 18 Halmvik United 12 4 4 4 16',
      'Delmouth 13 8 3 2 27 Port Adelin 13 6 4 3 22 Eastport Rovers 13 6 3 4 21 Halmvik United 13 4 4 5 16',
    ],
  ])('is the kind of the same table of %s on another day', (_, before, after) => {
    expect(kinds(around(before, 4), around(after, 5))).toEqual(['table'])
  })

  it('is not the kind of a sentence with one changed figure', () => {
    const sentence = 'The storm killed 12 people on the southern coast and left the ferry port without light'
    expect(kinds(around(`${sentence}.`, 4), around(`${sentence.replace('12', '15')}.`, 5))).toEqual([
      'edited',
    ])
  })

  it('is not the kind of a row that is equal', () => {
    expect(kinds(around(row([11, 12, 13, 14]), 4), around(row([11, 12, 13, 14]), 5))).toEqual(['exact'])
  })
})

describe('stock', () => {
  const phrase = 'The reporter can be reached at the news desk of this newspaper every weekday before noon'
  const index = new PassageIndex()
  for (let id = 1; id <= 12; id++) index.add(id as ArticleId, fingerprint(around(`${phrase}.`, 100 + id)))
  const documentFrequency = (hash: number): number => index.documentFrequency(hash)

  it('is the kind of a phrase that many articles have', () => {
    const passages = alignTexts(around(`${phrase}.`, 101), around(`${phrase}.`, 102), { documentFrequency })
    expect(passages.map(({ kind }) => kind)).toEqual(['stock'])
  })

  it('is not the kind of a phrase that few articles have', () => {
    const other = 'The reporter was seen at the old lighthouse on the cape by two fishermen before dawn'
    const passages = alignTexts(around(`${other}.`, 101), around(`${other}.`, 102), { documentFrequency })
    expect(passages.map(({ kind }) => kind)).toEqual(['exact'])
  })

  it('is not the kind of most of a short article', () => {
    const passages = alignTexts(`${phrase}.`, around(`${phrase}.`, 102), { documentFrequency })
    expect(passages.map(({ kind }) => kind)).toEqual(['exact'])
  })

  it('is never told without document frequencies', () => {
    expect(kinds(around(`${phrase}.`, 101), around(`${phrase}.`, 102))).toEqual(['exact'])
  })
})
