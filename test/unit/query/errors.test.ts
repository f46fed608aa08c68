import { formatQuery, parseQuery, type QueryErrorCode } from '@shared/core/query/index.ts'
import { describe, expect, it } from 'vitest'

/** Of each kind of error a query, where it is, and what is said. */
const EVERY_ERROR: Readonly<
  Record<QueryErrorCode, readonly [text: string, start: number, end: number, sentence: string]>
> = {
  'unclosed-quote': ['port "north kor', 5, 6, 'This quotation mark is not closed.'],
  'unclosed-parenthesis': ['port (a OR b', 5, 6, 'This parenthesis is not closed.'],
  'unopened-parenthesis': ['port) a', 4, 5, 'This parenthesis closes nothing.'],
  'missing-operand': ['port OR', 5, 7, 'OR needs a word on its other side.'],
  'missing-value': ['port tag: ', 5, 9, 'tag: needs a value.'],
  'unknown-field': ['port colour:red', 5, 11, 'There is no field called colour.'],
  'unknown-value': ['port is:new', 8, 11, 'new is not known here; use unread, read.'],
  'bad-date': [
    '항구 date:2020-13',
    8,
    15,
    '2020-13 is not a date; use 2020, 2020-09, 2020-09-28, 2020-09..2020-10 or >2020.',
  ],
  'bad-distance': ['𠮷 harbuor~3', 3, 12, 'harbuor~3 is not a distance; use 0–2.'],
  'lone-wildcard': ['port *', 5, 6, 'A star needs letters beside it.'],
  'too-deep': [
    `port ${'('.repeat(200)}a${')'.repeat(200)}`,
    69,
    70,
    'There are too many parentheses inside each other.',
  ],
  'too-long': [`${'port '.repeat(256)}pier`, 1_280, 1_284, 'The query is too long; the rest is left out.'],
}

describe('each kind of error', () => {
  it.each(Object.entries(EVERY_ERROR))('%s says what is wrong, and where', (code, expected) => {
    const [text, start, end, message] = expected
    expect(parseQuery(text).error).toMatchObject({ code, start, end, message })
  })
})

describe('an error points at the characters it is about, and the rest is still searched', () => {
  it.each([
    ['"north kor', 'unclosed-quote', '"', 'north kor'],
    ['a "b', 'unclosed-quote', '"', 'a b'],
    ['title:"a b', 'unclosed-quote', '"', 'title:a b'],
    ['(a OR b', 'unclosed-parenthesis', '(', 'a OR b'],
    ['a) b', 'unopened-parenthesis', ')', 'a b'],
    ['a AND', 'missing-operand', 'AND', 'a'],
    ['OR a', 'missing-operand', 'OR', 'a'],
    ['a OR OR b', 'missing-operand', 'OR', 'a OR b'],
    ['a NOT', 'missing-operand', 'NOT', 'a'],
    ['a or', 'missing-operand', 'or', 'a'],
    ['a and (or b)', 'missing-operand', 'or', 'a b'],
    ['title:', 'missing-value', 'title:', ''],
    ['tag:""', 'missing-value', 'tag:""', ''],
    ['titel:korea', 'unknown-field', 'titel', 'titel korea'],
    ['has:wings a', 'unknown-value', 'wings', 'a'],
    ['is:new a', 'unknown-value', 'new', 'a'],
    ['in:print a', 'unknown-value', 'print', 'a'],
    ['date:2020-13 a', 'bad-date', '2020-13', 'a'],
    ['date:yesterday a', 'bad-date', 'yesterday', 'a'],
    ['word~7', 'bad-distance', 'word~7', 'word~2'],
    ['"a b"~5000', 'bad-distance', '"a b"~5000', '"a b"~1000'],
    ['* a', 'lone-wildcard', '*', 'a'],
    ['a “b c', 'unclosed-quote', '“', 'a b c'],
    ['「서울 회담', 'unclosed-quote', '「', '서울 회담'],
    ['（a OR b', 'unclosed-parenthesis', '（', 'a OR b'],
    ['a b）', 'unopened-parenthesis', '）', 'a b'],
    ['𠮷野 서울 tag:', 'missing-value', 'tag:', '𠮷野 서울'],
    ['date:2020-10..2020-09 a', 'bad-date', '2020-10..2020-09', 'a'],
  ])('%s', (text, code, found, understood) => {
    const { root, error } = parseQuery(text)
    expect(error?.code).toBe(code)
    expect(text.slice(error?.start, error?.end)).toBe(found)
    expect(error?.parameters.found).toBe(found)
    expect(root === null ? '' : formatQuery(root)).toBe(understood)
  })

  it('names the first of several', () => {
    expect(parseQuery('date:x (a').error).toMatchObject({ code: 'bad-date', start: 5 })
  })

  it('lists what would be accepted', () => {
    expect(parseQuery('has:wings').error).toMatchObject({
      parameters: { expected: ['note', 'highlight', 'copies'] },
      message: 'wings is not known here; use note, highlight, copies.',
    })
  })

  it('cuts a query of more than 256 words', () => {
    const { root, error } = parseQuery('word '.repeat(300))
    expect(error).toMatchObject({ code: 'too-long', start: 256 * 5, end: 1500 })
    expect(root).toMatchObject({ kind: 'and', children: { length: 256 } })
  })

  it('cuts words that are too long to be looked up, and keeps those before', () => {
    const { root, error } = parseQuery(`korea "${'a '.repeat(3_000)}" japan`)
    expect(error).toMatchObject({ code: 'too-long', start: 6, end: 6_014 })
    expect(root).toMatchObject({ kind: 'word', text: 'korea' })
  })

  it('reads past parentheses that are nested too deep', () => {
    const { root, error } = parseQuery(`${'('.repeat(50_000)}a${')'.repeat(50_000)}`)
    expect(error?.code).toBe('too-deep')
    expect(root).toMatchObject({ kind: 'word', text: 'a' })
  })
})
