import { expect, test } from 'vitest'
import { leftKey, rightKey } from '../../../shared/core/concordance/index.ts'

const sorted = (texts: readonly string[], keyOf: (text: string) => string): readonly string[] =>
  texts.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))

test('the right side sorts by its words, the nearest first, case, accents and signs apart', () => {
  const rights = [' of Łódź', ', Of lakes', ' – OF Anders', ' and more', '']
  expect(sorted(rights, rightKey)).toEqual(['', ' and more', ' – OF Anders', ', Of lakes', ' of Łódź'])
})

test('the left side sorts by its words backwards', () => {
  const lefts = ['in the old ', 'on the new ', 'at an old ', 'by the New ']
  expect(sorted(lefts, leftKey)).toEqual(['by the New ', 'on the new ', 'at an old ', 'in the old '])
})

test('a shorter word stands before one that it begins', () => {
  expect(sorted([' anchor', ' an old'], rightKey)).toEqual([' an old', ' anchor'])
})

test('characters of scripts without spaces are words of their own', () => {
  expect(leftKey('首爾市')).toBe(['市', '爾', '首'].join('\u0001'))
})
