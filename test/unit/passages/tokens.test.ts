import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { tokenize } from '@shared/core/text/tokens.ts'

function folded(text: string): string[] {
  return [...tokenize(text)].map((token) => token.folded)
}

describe('words that read the same fold to the same', () => {
  test.each([
    ['capitals', 'SEOUL', 'Seoul'],
    ['accents', 'café', 'CAFE'],
    ['accents composed and not', 'caf\u00E9', 'cafe\u0301'],
    ['curly apostrophes', 'don’t', "don't"],
    ['a missing apostrophe', 'dont', "don't"],
    ['a possessive', "Korea's", 'Korea’s'],
    ['a soft hyphen', 'nego\u00ADtiation', 'negotiation'],
    ['a zero-width space', 'nego\u200Btiation', 'negotiation'],
    ['a ligature', 'ﬁle oﬀice', 'file office'],
    ['letters printed as two', 'Œuvre Straße', 'oeuvre strasse'],
    ['a line-end hyphen', 'denuclear-\nization', 'denuclearization'],
    ['a line-end hyphen of a Windows file', 'denuclear- \r\n  ization', 'denuclearization'],
    ['thousands commas', '1,234,567', '1234567'],
    ['full-width digits', '１２３', '123'],
    ['a no-break space between words', 'prime\u00A0minister', 'prime minister'],
    ['a space before a per cent sign', '5 %', '5%'],
    ['Korean composed and not', '한국', '한국'.normalize('NFD')],
    ['Arabic vowel marks and stretching', 'مُحَمَّد', 'محـــمد'],
    ['a final sigma', 'ΛΟΓΟΣ', 'λόγος'],
  ])('%s', (_, one, other) => {
    expect(folded(one)).toEqual(folded(other))
  })
})

describe('what reads differently stays different', () => {
  test.each([
    ['a decimal point', '1.5', '15'],
    ['currencies', '$5', '€5'],
    ['a figure and a share', '5', '5%'],
    ['a negative figure', 'fell to -3', 'fell to 3'],
    ['a range and a number', '7-8', '78'],
    ['a fraction', '½', '12'],
    ['voiced kana', 'か', 'が'],
    ['Thai vowels', 'กา', 'กี'],
    ['Devanagari vowels', 'का', 'की'],
  ])('%s', (_, one, other) => {
    expect(folded(one)).not.toEqual(folded(other))
  })
})

describe('the kinds of tokens', () => {
  test.each([
    ['a Korean eojeol is a word', '대통령은 말했다', ['word', 'word']],
    ['each Han character is a token', '北京', ['ideograph', 'ideograph']],
    ['each kana is a token, the long mark too', 'ニュー', ['kana', 'kana', 'kana']],
    ['each Thai letter is a token with its marks', 'ที่', ['southeast-asian']],
    ['a date in figures', 'October 7-8', ['word', 'figure', 'figure']],
    ['a word with a digit in it is a figure', 'COVID-19 B52s', ['word', 'figure', 'figure']],
    ['rare Han beyond the first plane', '𠀀', ['ideograph']],
    ['letters beyond the first plane', '𝐍𝐞𝐰𝐬', ['word']],
  ])('%s', (_, text, kinds) => {
    expect([...tokenize(text)].map((token) => token.kind)).toEqual(kinds)
  })
})

it('keeps the place of each token in the text, signs of figures included', () => {
  const text = '“Don’t pay €1,000 or -5 %,” he said…'
  const pieces = [...tokenize(text)].map(({ start, end }) => text.slice(start, end))
  expect(pieces).toEqual(['Don’t', 'pay', '€1,000', 'or', '-5 %', 'he', 'said'])
})

it('makes nothing of a text without words', () => {
  expect([...tokenize(' \n… — “” 🙂')]).toEqual([])
})

it('gives rising, separate, non-empty spans inside any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let end = 0
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(token.end).toBeGreaterThan(token.start)
        expect(token.folded).not.toBe('')
        end = token.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})

it('finds the same tokens when a text is put behind another', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const lead = 'Words before.\n'
      const moved = [...tokenize(`${lead}${text}`)].slice(2).map((token) => token.folded)
      expect(moved).toEqual(folded(text))
    }),
  )
})
