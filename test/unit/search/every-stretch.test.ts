import { SearchIndex } from '@shared/core/search/index.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { find, makeDocument } from '../../support/search/documents.ts'

const TIMEOUT = 120_000
const DENSE = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+/gu
const TEXTS = [
  [
    'Korean',
    '항구의 등대지기는 어젯밤 서울에서 돌아온 배가 부두에 닿았다고 말했다. 시장은 새 조약을 환영했다.',
  ],
  [
    'Japanese',
    '港の灯台守は昨夜、ソウルから戻ったフェリーが埠頭に着いたと話した。市長はその条約をトップニュースとして歓迎した。',
  ],
  ['Chinese', '港口的灯塔看守人昨晚说，从首尔回来的渡轮已经靠岸。市长欢迎新的条约，并表示将继续对话。'],
  ['Korean with Latin and digits', 'KBS는 5월 3일 서울시청에서 열린 회의를 2시간 동안 중계했다.'],
  ['rare Han and half-width Kana', '𠮷野家の店はﾄｳｷｮｳにある。'],
] as const

describe('every stretch of two characters and more is found', () => {
  it.each(TEXTS)(
    'in %s, composed or not',
    (_, text) => {
      const index = new SearchIndex()
      index.add([
        makeDocument(1, { body: text }),
        makeDocument(2, { title: text.normalize('NFD') }),
        makeDocument(3, { body: 'nothing of it' }),
      ])
      let count = 0
      for (const [run] of text.matchAll(DENSE)) {
        const characters = Array.from(run)
        for (let start = 0; start < characters.length; start++) {
          for (let end = start + 2; end <= characters.length; end++) {
            const stretch = characters.slice(start, end).join('')
            expect(find(index, stretch), stretch).toEqual([1, 2])
            count++
          }
        }
      }
      expect(count).toBeGreaterThan(20)
    },
    TIMEOUT,
  )
})

describe('every word that a scan finds is found', () => {
  const word = fc.stringMatching(/^[a-zäöüßéèñçåøæœłşğıőâîžčśż]{2,10}$/u)
  const joiner = fc.constantFrom(
    ' ',
    '/',
    ' / ',
    '. ',
    '.',
    ',',
    '-',
    '—',
    '…',
    '’s ',
    "'s ",
    '_',
    '\n',
    '&',
    '“',
    '(',
    '\u00a0',
    '\u200b',
  )
  /** Apart from the index: letters in a row, as a reader sees them. */
  const SCAN = /(?!(?<=\p{L}['’])s(?!\p{L}))\p{L}{2,}/gu

  it(
    'whatever joins it to the next, in capitals, with its accents or without',
    () => {
      fc.assert(
        fc.property(fc.array(fc.tuple(word, joiner), { minLength: 1, maxLength: 20 }), (pieces) => {
          const text = pieces.flat().join('')
          const index = new SearchIndex()
          index.add([makeDocument(7, { body: text, language: null }), makeDocument(8, { body: 'x' })])
          for (const [found] of text.matchAll(SCAN)) {
            for (const typed of [found, found.toUpperCase(), found.normalize('NFD').replace(/\p{M}/gu, '')]) {
              expect(find(index, `"${typed}"`), `${typed} in ${text}`).toEqual([7])
            }
          }
        }),
        { numRuns: 150 },
      )
    },
    TIMEOUT,
  )
})
