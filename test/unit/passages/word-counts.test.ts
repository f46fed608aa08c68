import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { countWords, countWordsInside } from '@shared/core/passages/index.ts'

test.each([
  ['no text', '', 0],
  ['English words', 'The quick, brown fox — it’s 1,000 years old.', 8],
  ['Korean eojeol', '대통령은 어제 서울에서 말했다.', 4],
  ['ten Han characters as six words', '外交部发言人周二宣布', 6],
  ['twenty kana as seven words', 'あいうえおかきくけこさしすせそたちつてと', 7],
])('counts %s', (_, text, count) => {
  expect(countWords(text)).toBe(count)
})

it('counts the words inside spans, each once however spans overlap', () => {
  const text = 'one two three four five'
  expect(countWordsInside(text, [])).toBe(0)
  expect(countWordsInside(text, [{ start: 4, end: 13 }])).toBe(2)
  expect(
    countWordsInside(text, [
      { start: 8, end: 18 },
      { start: 4, end: 13 },
    ]),
  ).toBe(3)
})

it('does not count a word of which only a part is inside', () => {
  expect(countWordsInside('one two three', [{ start: 1, end: 9 }])).toBe(1)
})

it('counts all words inside the whole text, and none twice', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 100 })
  const spans = fc.array(fc.tuple(fc.nat(100), fc.nat(100)))
  fc.assert(
    fc.property(text, spans, (words, pairs) => {
      const whole = { start: 0, end: words.length }
      const some = pairs.map(([x, y]) => ({ start: Math.min(x, y), end: Math.max(x, y) }))
      expect(countWordsInside(words, [whole, ...some])).toBe(countWords(words))
      expect(countWordsInside(words, some)).toBeLessThanOrEqual(countWords(words))
    }),
  )
})
