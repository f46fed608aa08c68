import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentSentences } from '@shared/core/text/sentences.ts'

const groups: readonly (readonly [language: string, ...sentences: string[]])[] = [
  ['en', 'The ferry leaves on Sept. 30.', 'It arrives at 10:40 a.m. Tuesday.'],
  [
    'en',
    'Mr. Voss met U.S. Treasury officials on Oct. 7.',
    'The U.S. will send Lt. Gen. Amy Stone to Corvane.',
  ],
  ['en', 'She lives in the U.S.', 'He moved to Washington, D.C., in Jan. 2019.'],
  [
    'en',
    'Harbour Co. reported a profit of 12.35 million crowns ($1.6 million).',
    'Analysts at Quay Ltd. had expected 10.5 million.',
  ],
  ['en', '"We will not sell the boats!" he said.', '"Why should we?"'],
  ['en', '"Is that all?" she asked.', 'Nobody answered.'],
  ['en', 'The No. 1 seed won 6-3, 6-4.', 'J. K. Marlow advanced vs. Dana Pell.'],
  ['en', 'The port closed at 9 p.m.', 'Ferries waited outside.'],
  [
    'en',
    'The index rose 0.86 percent to 2,327.89.',
    'Foreigners bought shares worth 73 million. (Coastwire)',
  ],
  ['en', 'Visit harbour-board.example for details.', 'Write to news@harbour.example.'],
  [
    'de',
    'Der Minister kommt am 3. Oktober nach Kiel.',
    'Dr. Voss spricht ca. zehn Minuten.',
    'Am Abend fährt er weiter.',
  ],
  ['de', 'Das kostet 2,5 Mio. Euro, z.B. für Boote.', 'Mehr ist nicht da.'],
  ['fr', 'M. Dupont est arrivé.', 'Mme Roche l’attendait depuis le 3 mars.'],
  ['es', 'El Sr. Pérez vive en EE.UU. desde 2019.', 'Trabaja en el puerto.'],
  ['ko', '장관은 30일 서울을 방문했다.', '회담은 오전 10시에 열렸다.'],
  ['ja', '首相は30日、辞任を表明した。', '後任は未定だ。'],
  ['zh', '总理30日在北京会见了代表团。', '双方进行了友好交谈。'],
]

test.each(groups)('%s: %s', (language, ...sentences) => {
  const text = sentences.join(' ')
  const found = segmentSentences(text, language).map(({ start, end }) => text.slice(start, end).trim())
  expect(found).toEqual(sentences)
})

test('a line feed ends a sentence even where an abbreviation stands before it', () => {
  const text = 'He went to St.\nLouis was not told.'
  expect(segmentSentences(text, 'en')).toEqual([
    { start: 0, end: 15 },
    { start: 15, end: text.length },
  ])
})

test('an unknown language tag is read like English', () => {
  expect(segmentSentences('One. Two.', 'x-not-a-tag!')).toHaveLength(2)
})

test('the sentences of any text cover it exactly and in order', () => {
  const word = fc.constantFrom(
    'Mr.',
    'U.S.',
    'said',
    'The',
    '"No!"',
    '3.',
    'p.m.',
    '(AP)',
    '\n',
    '。',
    '한국',
    '😀',
    '…',
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word).map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'de', 'ko', null), (sample, language) => {
      const spans = segmentSentences(sample, language)
      let at = 0
      for (const { start, end } of spans) {
        expect(start).toBe(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBe(sample.length)
    }),
  )
})
