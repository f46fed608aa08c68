import { describe, expect, it } from 'vitest'
import { isPlain, parseQuery } from '../../../shared/core/query/index.ts'

describe('a query that says itself what it asks for', () => {
  it.each([
    ['harbour', true],
    ['harbour treaty 서울', true],
    ['harbour and treaty', true],
    ['“harbour”', false],
    ['「서울 회담」', false],
    ['（harbour or treaty） pier', false],
    ['not harbour', false],
    ['harbour −treaty', false],
    ['harbour -treaty', false],
    ['harb*', false],
    ['harbuor~', false],
    ['harbour^2', false],
    ['title:harbour', false],
    ['date:2031', false],
  ])('%s: %s', (text, expected) => {
    const { root } = parseQuery(text)
    expect(root !== null && isPlain(root)).toBe(expected)
  })
})
