import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keywordLine } from '../../../shared/core/concordance/index.ts'

test('a line holds the keyword with what stands around it, line breaks as blanks', () => {
  const text = 'The harbour\nreopened on Monday.'
  const line = keywordLine(text, { start: 12, end: 20 })
  expect(line).toEqual({
    start: 12,
    end: 20,
    left: 'The harbour ',
    keyword: 'reopened',
    right: ' on Monday.',
  })
})

test('long contexts are cut between words', () => {
  const word = 'harbour '
  const text = `${word.repeat(40)}KEY ${word.repeat(40)}`
  const { left, right } = keywordLine(text, { start: 320, end: 323 })
  expect(left.length).toBeLessThanOrEqual(90)
  expect(left).toMatch(/^ ?(?:harbour )+$/)
  expect(right.length).toBeLessThanOrEqual(90)
  expect(right).toMatch(/^(?: harbour)+ ?$/)
})

test('a text without spaces is cut where the context ends, never within a character', () => {
  const text = `${'𠀀'.repeat(100)}서울${'𠀀'.repeat(100)}`
  const { left, right } = keywordLine(text, { start: 200, end: 202 })
  expect(left).toBe('𠀀'.repeat(45))
  expect(right).toBe('𠀀'.repeat(45))
  // half of a pair cannot be written as a part of an address
  for (const [start, end] of [
    [201, 202],
    [200, 201],
  ] as const) {
    const line = keywordLine(text, { start, end })
    expect(() => encodeURIComponent(line.left + line.right)).not.toThrow()
  }
})

test('left, keyword and right always stand in the text side by side', () => {
  const words = fc.array(fc.constantFrom('a', 'harbour', '서울', '\n', '😀', ', ', 'x'.repeat(60)), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(20), (parts, from, width) => {
      const text = parts.join(' ')
      const start = from % (text.length + 1)
      const end = Math.min(text.length, start + width)
      const { left, keyword, right } = keywordLine(text, { start, end })
      expect(text.replace(/\s/gu, ' ').slice(start - left.length, end + right.length)).toBe(
        left + keyword + right,
      )
    }),
  )
})
