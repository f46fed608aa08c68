import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RtfReader, type RtfParagraph } from '@shared/core/importing/documents/rtf/rtf-reader.ts'
import { atOnce } from '@shared/core/importing/steps.ts'
import { readRtfTokens } from '@shared/core/importing/documents/rtf/rtf-tokens.ts'
import { importBytes } from '@shared/core/importing/index.ts'

/** The bytes of a file, a byte a character. */
function bytesOf(rtf: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(rtf, (letter) => letter.charCodeAt(0))
}

function paragraphsOf(body: string, head = ''): readonly RtfParagraph[] {
  const reader = new RtfReader()
  atOnce(readRtfTokens(bytesOf(`{\\rtf1\\ansi\\ansicpg1252${head}\n${body}}`), reader))
  reader.end()
  return reader.paragraphs.filter(({ text }) => text !== '')
}

function textOf(body: string, head = ''): string {
  return paragraphsOf(body, head)
    .map(({ text }) => text)
    .join('¶')
}

const KOREAN = '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset129 Batang;}{\\f2\\fcharset204 Cyr;}}'

describe('the letters of a text', () => {
  test.each<readonly [string, string, string]>([
    ['are bytes of the document’s code page', "caf\\'e9 \\'80", 'café €'],
    ['are pairs of bytes in that of a font', "\\f1 \\'b1\\'b3", '교'],
    ['are those of another font within a group', "{\\f2 \\'cf\\'f0}\\f0 \\'e9", 'Прé'],
    ['are numbers with a stand-in of one byte', "\\u8364\\'80 and \\u8364?x", '€ and €x'],
    ['are numbers with stand-ins of two bytes', "{\\uc2\\u44400\\'b1\\'b3!}\\u8364?.", '군!€.'],
    ['are numbers without a stand-in', '{\\uc0\\u8364x}', '€x'],
    ['are negative numbers above 32,767', '\\u-10179?\\u-8704?', '😀'],
    ['are escaped', '\\{a\\\\b\\}', '{a\\b}'],
    ['are named', '\\ldblquote a\\rdblquote\\emdash b\\~c', '“a”—b\u00a0c'],
  ])('%s', (_, body, text) => {
    expect(textOf(body, KOREAN)).toBe(text)
  })

  test('are those of code page 437 where the document says it is from DOS', () => {
    const reader = new RtfReader()
    atOnce(readRtfTokens(bytesOf("{\\rtf1\\pc \\'81ber}"), reader))
    reader.end()
    expect(reader.paragraphs[0]?.text).toBe('über')
  })

  test('that are half a surrogate pair are marked as damage', () => {
    expect(textOf('a\\u-10179?b')).toBe('a\ufffdb')
  })
})

describe('what is not read', () => {
  test.each<readonly [string, string]>([
    ['pictures', '{\\pict\\pngblip 0102ff}'],
    ['raw bytes with braces in them', '{\\pict\\bin4 }}{{}'],
    ['heads and feet of pages', '{\\header head}{\\footerf foot}'],
    ['hidden and deleted words', '{\\v hidden}{\\deleted deleted}'],
    ['groups that nobody knows', '{\\*\\newthing new {inner}}'],
    ['the code of a field', '{\\field{\\*\\fldinst PAGE}{\\fldrslt }}'],
    ['bookmarks', '{\\*\\bkmkstart place}{\\*\\bkmkend place}'],
    ['the form without Unicode where both are there', '{\\upr{old}{\\*\\ud{}}}'],
  ])('%s', (_, group) => {
    expect(textOf(`a${group}b`)).toBe('ab')
  })
})

test('cells of tables are paragraphs, row by row, and notes stand behind the text', () => {
  expect(textOf('a{\\footnote n\\par}\\cell b\\cell\\row c\\par')).toBe('a¶b¶c¶n')
})

test('a paragraph tells its heading, its place and its links', () => {
  const head = '{\\stylesheet{\\s7 heading 2;}{\\s8 Body;}}'
  const field = '{\\field{\\*\\fldinst HYPERLINK "https://a.example/b"}{\\fldrslt a}}'
  expect(paragraphsOf(`\\pard\\s7\\qc ${field}\\par\\pard b\\par\\outlinelevel0 c\\par`, head)).toMatchObject(
    [
      { role: 'heading', headingLevel: 2, isCentred: true, links: ['https://a.example/b'] },
      { role: 'text', isCentred: false },
      { role: 'heading', headingLevel: 1 },
    ],
  )
})

describe('a hostile file', () => {
  test('of a hundred thousand groups is read', () => {
    expect(textOf(`a${'{'.repeat(100_000)}b${'}'.repeat(100_000)}c`)).toBe('abc')
  })

  test('that never closes a group is read to its end', () => {
    expect(textOf('a{b{c')).toBe('abc')
  })

  test.each([
    '\\bin999999999 x',
    '\\bin-5 x',
    "\\'",
    "\\'z",
    '\\',
    '\\u',
    '\\uc-3\\u8364 x',
    '}}}}x',
    '\\u99999999999999?',
  ])('with "%s" at its end is read without an error', async (end) => {
    const { problems } = await importBytes('a.rtf', bytesOf(`{\\rtf1 The pilots voted.\\par ${end}`))
    expect(problems).toEqual([])
  })

  test('of any tokens is read without an error', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '\\par',
      '\\u8364?',
      "\\'e9",
      '\\f1 ',
      '\\uc2',
      '\\pict',
      '\\*',
      '\\fldinst ',
      '\\footnote',
      '\\info',
      '\\title ',
      '\\stylesheet',
      '\\s1 ',
      '\\fonttbl',
      '\\fcharset129',
      'ab',
      '\\bin3 ',
      '\\v',
      '\\ud',
      '\\plain',
    )
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
        expect(typeof textOf(tokens.join(''))).toBe('string')
      }),
    )
  })
})

test('a document of rich text becomes an article', async () => {
  const rtf =
    '{\\rtf1\\ansi{\\info{\\author Per Lund}}\\pard Pilots vote\\par May 12, 2031\\par The pilots of Eastport voted.\\par}'
  const { format, articles } = await importBytes('a.rtf', bytesOf(rtf))
  expect(format).toBe('rtf')
  expect(articles[0]).toMatchObject({
    title: 'Pilots vote',
    byline: 'Per Lund',
    published: { day: '2031-05-12' },
  })
})
