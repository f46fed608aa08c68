import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  ENGLISH_LABELS,
  exportNotesMarkdown,
  type ExportedArticle,
  type NotesExport,
} from '@shared/core/exporting/index.ts'
import { FIELDS } from './fields.ts'

/** Any UTF-16 code units at all, halves of surrogate pairs among them. */
function anyText(minLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength, maxLength: 120 })
    .map((units) => String.fromCharCode(...units))
}

const ARTICLE: ExportedArticle = {
  fields: FIELDS,
  fileName: 'press/ferry.txt',
  originalSha256: 'ab'.repeat(32),
  highlights: [
    {
      id: 'h1',
      quote: 'The ferry *will* return.\n1. It is late.',
      colour: 2,
      paragraphNumber: 3,
      notes: [{ id: 'n2', markdown: 'Check with **Voss**.\n' }],
      copies: ['“Ferry back”. Island Post, 1 October 2020.'],
    },
  ],
  notes: [{ id: 'n1', markdown: 'Weak sourcing.' }],
}
const MODEL: NotesExport = {
  exportedAt: '2026-02-03 14:05',
  articles: [ARTICLE],
  freeNotes: [{ id: 'n3', markdown: 'Ask the board.' }],
  leftOut: [{ what: 'highlights in the trash', count: 2 }],
  colourNames: { 2: 'Claims' },
}

test('headings and names of fields stand in the language of the labels, the front matter does not', () => {
  const labels = { ...ENGLISH_LABELS, heading: '메모와 인용', source: '매체', leftOut: '빠진 것' }
  const markdown = exportNotesMarkdown(MODEL, labels)
  expect(markdown).toMatch(/^---\nmade_by: Collate\nexported: [^]*\n---\n\n# 메모와 인용\n/)
  expect(markdown).toContain('- 매체: Coast Herald')
  expect(markdown).toContain('## 빠진 것\n')
})

test('quotes, citations, notes and what was left out stand in the file', () => {
  expect(exportNotesMarkdown(MODEL)).toMatchInlineSnapshot(`
    "---
    made_by: Collate
    exported: "2026-02-03 14:05"
    articles: 1
    quotes: 1
    notes: 3
    ---

    # Notes and quotes

    ## Ferry returns to Ostvik

    - Cite as: Ha Yun. “Ferry returns to Ostvik”. Coast Herald (Norrland Wire), 30 September 2020, 10:40. <https://coast.example/ferry_1>
    - By: Ha Yun
    - Source: Coast Herald
    - Agency: Norrland Wire
    - Place: OSTVIK
    - Published: 30 September 2020, 10:40
    - File: press/ferry.txt
    - SHA-256 of the file: abababababababababababababababababababababababababababababababab
    - Address: <https://coast.example/ferry_1>

    Weak sourcing.

    > The ferry \\*will\\* return.
    >
    > 1\\. It is late.

    — Ha Yun. “Ferry returns to Ostvik”. Coast Herald (Norrland Wire), 30 September 2020, 10:40. <https://coast.example/ferry_1> (paragraph 3; Claims)

    Also in:

    - “Ferry back”. Island Post, 1 October 2020.

    Check with **Voss**.

    ## Notes without an article

    Ask the board.

    ## Left out

    - 2 highlights in the trash
    "
  `)
})

test('an empty export says that nothing was left out', () => {
  const text = exportNotesMarkdown({ exportedAt: 'now', articles: [], freeNotes: [], leftOut: [] })
  expect(text).toContain('quotes: 0')
  expect(text.endsWith('## Left out\n\nNothing.\n')).toBe(true)
})

test('an article without a title goes by its file name', () => {
  const article = { ...ARTICLE, fields: { ...FIELDS, title: ' ' } }
  expect(exportNotesMarkdown({ ...MODEL, articles: [article] })).toContain('\n## press/ferry.txt\n')
})

test.each([
  ['```js\nlet a', '```js\nlet a\n```'],
  ['~~~~\n~~~\n```', '~~~~\n~~~\n```\n~~~~'],
  ['```\nclosed\n```\nafter', '```\nclosed\n```\nafter'],
  ['a <!-- b', 'a <!-- b\n-->'],
  ['a <!-- b --> c', 'a <!-- b --> c'],
  ['`code` and ```inline```', '`code` and ```inline```'],
  ['\n\nfirst\r\nsecond \n', 'first\nsecond'],
])('a note stands as written, and closes what it opened: %j', (markdown, expected) => {
  const text = exportNotesMarkdown({ ...MODEL, articles: [], freeNotes: [{ id: 'n', markdown }] })
  expect(text).toContain(`## Notes without an article\n\n${expected}\n\n## Left out`)
})

/** Reads block quotes back as a reader of Markdown would. */
function quotesIn(markdown: string): string[] {
  const quotes: string[][] = []
  let isInside = false
  for (const line of markdown.split('\n')) {
    if (line.startsWith('> ')) {
      if (!isInside) quotes.push([])
      quotes.at(-1)?.push(line.slice(2))
    }
    isInside = line.startsWith('>')
  }
  return quotes.map((lines) => lines.map(unescapeLine).join('\n'))
}

function unescapeLine(line: string): string {
  if (line === '<!-- -->') return ''
  return line.replace(
    /\\([!-/:-@[-`{-~])|&#(\d+);/g,
    (_, mark: string | undefined, code: string | undefined) =>
      mark === undefined ? String.fromCharCode(Number(code)) : mark,
  )
}

const nasty = fc.stringMatching(/^[ -~]*$/).map((text) => text.replaceAll('z', '\n'))

test('every quote can be read back from the file unchanged', () => {
  const quote = fc.oneof(anyText(1), nasty, fc.constant('   \n\n\t- a\r'))
  fc.assert(
    fc.property(fc.array(quote, { maxLength: 5 }), (quotes) => {
      const [highlight] = ARTICLE.highlights
      if (highlight === undefined) return
      const article = { ...ARTICLE, highlights: quotes.map((text) => ({ ...highlight, quote: text })) }
      expect(quotesIn(exportNotesMarkdown({ ...MODEL, articles: [article] }))).toEqual(quotes)
    }),
  )
})

test.each([
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['12. no list', '12\\. no list'],
  ['a_b and [link](x)', 'a\\_b and \\[link\\](x)'],
  ['AT&T &amp; <b>', 'AT&T \\&amp; \\<b\\>'],
  ['=== and %%', '\\=\\=\\= and \\%\\%'],
  ['5 - 3 = 2', '5 - 3 = 2'],
  ['“plain prose, 4.5 per cent.”', '“plain prose, 4.5 per cent.”'],
])('the quote %s stands as %s', (quote, expected) => {
  const [highlight] = ARTICLE.highlights
  if (highlight === undefined) return
  const article = { ...ARTICLE, highlights: [{ ...highlight, quote }] }
  expect(exportNotesMarkdown({ ...MODEL, articles: [article] })).toContain(`\n> ${expected}\n`)
})
