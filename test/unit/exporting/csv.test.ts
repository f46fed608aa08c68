import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLine } from '../../../shared/core/exporting/index.ts'

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula for a spreadsheet', (text) => {
  expect(csvLine([text])).toBe(`"'${text}"\r\n`)
})

test('texts stand in quotes, numbers and nothing without', () => {
  expect(csvLine(['a;b', -5, null, 'say "no"', 'two\nlines', ''])).toBe(
    '"a;b",-5,,"say ""no""","two\nlines",""\r\n',
  )
})

test('a reader of RFC 4180 gets every text back, with an apostrophe before a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (texts) => {
      const line = csvLine(texts)
      const cells = [...line.matchAll(/"((?:[^"]|"")*)"(?:,|\r\n$)/gu)].map(([, cell]) =>
        cell?.replaceAll('""', '"'),
      )
      expect(cells).toEqual(texts.map((text) => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text)))
    }),
  )
})
