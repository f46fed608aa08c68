import { expect, test } from 'vitest'
import { hasWords, parseQuery } from '../../../shared/core/query/index.ts'

test.each([
  ['harbour', true],
  ['"old harbour"~3 date:2020', true],
  ['(is:unread OR title:harbour)', true],
  ['date:2020 -harbour', false],
  ['person:voss', false],
])('%s asks for words to be shown: %s', (text, expected) => {
  const { root } = parseQuery(text)
  expect(root !== null && hasWords(root)).toBe(expected)
})
