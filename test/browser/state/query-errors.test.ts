import { parseQuery } from '@shared/core/query/index.ts'
import { describe, expect, test } from 'vitest'
import { queryErrorMessages } from '../../../renderer/state/query-error-messages.ts'

const QUERIES = ['"a', '(a', 'a)', 'a OR', 'tag:', 'x:a', 'is:new', 'date:x', 'a~9', '*'] as const

describe('what is wrong with a query', () => {
  test.each(QUERIES)('%s is said by the window as by the parser, and in Korean', (text) => {
    const { error } = parseQuery(text)
    if (error === null) throw new Error('no error')
    const { code, parameters, message } = error
    expect(queryErrorMessages.en[code](parameters)).toBe(message)
    expect(queryErrorMessages.ko[code](parameters)).toMatch(/\p{Script=Hangul}/u)
  })
})
