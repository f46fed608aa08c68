import { describe, expect, test } from 'vitest'
import { importBytes, type ImportResult } from '@shared/core/importing/index.ts'
import { docxFile, inlineRow, wordParagraph, xlsxFile } from '../../support/importing/office-files.ts'
import { zipFile } from '../../support/importing/zip-file.ts'

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const codesOf = ({ problems }: ImportResult): readonly string[] => problems.map(({ code }) => code)
const SENTENCE = 'The harbour of Ostvik closed on Friday and stays closed until Sunday.'
const OTHER = 'The council of Ostvik voted on Tuesday for a second bridge over the sound.'

describe('a good record on each side of a bad one is read, and the bad one is named', () => {
  const item = (text: string): string =>
    `<item><title>${text.slice(0, 20)}</title><description>${text}</description></item>`
  const entry = (text: string): string => `<entry><title>A</title><content>${text}</content></entry>`
  const mail = (text: string): string =>
    `From a@b.example Thu Apr  3 18:22:10 2031\nFrom: a@b.example\nSubject: ${text.slice(0, 15)}\nDate: Thu, 3 Apr 2031 18:22:10 +0000\nMessage-ID: <1@b.example>\n\n${text}\n\n`
  const csl = (text: string): object => ({
    type: 'article-newspaper',
    title: text.slice(0, 20),
    issued: { 'date-parts': [[2031, 4, 2]] },
    abstract: text,
  })
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'a.csv': `title,date,text\nA,2031-04-02,${SENTENCE}\nB,2031-04-02\nC,2031-04-02,${OTHER}\n`,
    'a.tsv': `title\tdate\ttext\nA\t2031-04-02\t${SENTENCE}\nB\t2031\nC\t2031-04-02\t${OTHER}\n`,
    'a.xlsx': xlsxFile({
      sheets: {
        News: [
          ['title', 'date', 'text'],
          ['A', '2031-04-02', SENTENCE],
          ['', '2031-04-02', ''],
          ['C', '2031-04-02', OTHER],
        ]
          .map(inlineRow)
          .join(''),
      },
    }),
    'a.json': JSON.stringify([{ title: 'A', text: SENTENCE }, 7, { title: 'C', text: OTHER }]),
    'a.jsonl': `${JSON.stringify({ title: 'A', text: SENTENCE })}\n{"title":"B","te\n${JSON.stringify({ title: 'C', text: OTHER })}\n`,
    'csl.json': JSON.stringify([csl(SENTENCE), null, csl(OTHER)]),
    'a.ris': `TY  - NEWS\nTI  - A\nAB  - ${SENTENCE}\nER  - \nTY  - NEWS\nER  - \nTY  - NEWS\nTI  - C\nAB  - ${OTHER}\nER  - \n`,
    'a.bib': `@article{a, title={A}, abstract={${SENTENCE}}}\n@article{b, title={B\n@article{c, title={C}, abstract={${OTHER}}}\n`,
    'a.rss': `<rss version="2.0"><channel><title>F</title>${item(SENTENCE)}<item></item>${item(OTHER)}</channel></rss>`,
    'a.atom': `<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title>${entry(SENTENCE)}<entry></entry>${entry(OTHER)}</feed>`,
    'feed.json': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: '1', content_text: SENTENCE }, [], { id: '3', content_text: OTHER }],
    }),
    'a.mbox': `${mail(SENTENCE)}${mail('')}${mail(OTHER)}`,
    'a.zip': zipFile([
      { path: 'a.txt', content: `A ferry\n\n${SENTENCE}` },
      { path: 'b.txt', content: '' },
      { path: 'c.txt', content: `A bridge\n\n${OTHER}` },
    ]),
  }
  test.each(Object.entries(files))('in %s', async (name, content) => {
    const { articles, problems } = await importBytes(
      name,
      typeof content === 'string' ? bytes(content) : content,
    )
    const texts = articles.map(({ paragraphs }) => paragraphs.join(' '))
    expect(texts.filter((text) => text.includes(SENTENCE) || text.includes(OTHER))).toHaveLength(2)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ recordNumber: 1 })
  })
})

describe('entities that a document declares', () => {
  const DOCTYPE = `<!DOCTYPE x [<!ENTITY a "lol">${Array.from({ length: 40 }, (_, i) => `<!ENTITY a${i} "&a${i - 1};&a${i - 1};">`).join('')}<!ENTITY file SYSTEM "file:///etc/hostname"><!ENTITY net SYSTEM "http://collect.example/x">]>`
  const TEXT = `${SENTENCE} &a39; &file; &net;`
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const sheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const files: Readonly<Record<string, Uint8Array>> = {
    'a.docx': docxFile({
      body: '',
      extra: [
        {
          path: 'word/document.xml',
          content: `<?xml version="1.0"?>${DOCTYPE}<w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>${TEXT}</w:t></w:r></w:p></w:body></w:document>`,
        },
      ],
    }),
    'a.xlsx': xlsxFile({
      sheets: { A: '' },
      extra: [
        {
          path: 'xl/worksheets/sheet1.xml',
          content: `${DOCTYPE}<worksheet xmlns="${sheet}"><sheetData><row><c t="inlineStr"><is><t>title</t></is></c><c t="inlineStr"><is><t>text</t></is></c></row><row><c t="inlineStr"><is><t>A</t></is></c><c t="inlineStr"><is><t>${TEXT}</t></is></c></row></sheetData></worksheet>`,
        },
      ],
    }),
    'a.rss': bytes(
      `<?xml version="1.0"?>${DOCTYPE}<rss><channel><item><title>A</title><description>${TEXT}</description></item></channel></rss>`,
    ),
    'a.opml': bytes(`<?xml version="1.0"?>${DOCTYPE}<opml><body><outline text="${TEXT}"/></body></opml>`),
    'a.rdf': bytes(
      `<?xml version="1.0"?>${DOCTYPE}<rdf:RDF xmlns:z="http://www.zotero.org/namespaces/export#"><bib:Article rdf:about="x"><z:itemType>newspaperArticle</z:itemType><dc:title>A</dc:title><dcterms:abstract>${TEXT}</dcterms:abstract></bib:Article></rdf:RDF>`,
    ),
    'a.xml': bytes(
      `<?xml version="1.0"?>${DOCTYPE}<PPSResponse><article><headline>A</headline><leadParagraph><paragraph>${TEXT}</paragraph></leadParagraph></article></PPSResponse>`,
    ),
  }
  test.each(Object.entries(files))('stay closed in %s', async (name, content) => {
    const { articles } = await importBytes(name, content)
    const text = articles.flatMap(({ paragraphs }) => paragraphs).join(' ')
    expect(text).toContain(SENTENCE)
    expect(text).toContain('&a39;')
    expect(text).not.toMatch(/lol|root:/u)
  })
})

describe('elements nested a hundred thousand deep', () => {
  const deep = (tag: string, inner: string): string =>
    `<${tag}>`.repeat(100_000) + inner + `</${tag}>`.repeat(100_000)
  const files: Readonly<Record<string, Uint8Array>> = {
    'a.docx': docxFile({ body: wordParagraph(SENTENCE) + deep('w:sdt', '') }),
    'a.xlsx': xlsxFile({
      sheets: { A: inlineRow(['title', 'text']) + inlineRow(['A', SENTENCE]) + deep('x', '') },
    }),
    'a.rss': bytes(
      `<rss><channel><item><title>A</title><description>${SENTENCE}</description></item>${deep('x', '')}</channel></rss>`,
    ),
    'a.opml': bytes(`<opml><body><outline text="${SENTENCE}"/>${deep('outline', '')}</body></opml>`),
    'a.rtf': bytes(`{\\rtf1 ${SENTENCE}\\par ${'{'.repeat(100_000)}${'}'.repeat(100_000)}}`),
    'a.json': bytes(
      `[{"title":"A","text":${JSON.stringify(SENTENCE)},"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`,
    ),
    'a.bib': bytes(
      `@article{a, title={A}, abstract={${SENTENCE}}}\n@article{b, title=${'{'.repeat(100_000)}${'}'.repeat(100_000)}}\n`,
    ),
  }
  test.each(Object.entries(files))(
    'end %s in what stands before them or in a problem',
    async (name, content) => {
      const result = await importBytes(name, content)
      const text = result.articles.flatMap(({ paragraphs }) => paragraphs).join(' ')
      expect(text.includes(SENTENCE) || result.problems.length > 0).toBe(true)
      for (const { detail } of result.problems) expect(detail).not.toMatch(/call stack|RangeError/u)
    },
  )
})

describe('a line of a million columns', () => {
  const COLUMNS = 1_000_000
  test.each([',', '\t', ';'])('parted by %j ends in problems, not in a standstill', async (delimiter) => {
    const header = ['title', 'text', 'date'].join(delimiter)
    const wide = Array.from({ length: COLUMNS }, (_, index) => `${index}`).join(delimiter)
    const good = ['A', SENTENCE, '2031-04-02'].join(delimiter)
    const { articles, problems } = await importBytes('a.csv', bytes(`${header}\n${good}\n${wide}\n${good}\n`))
    expect(articles).toHaveLength(2)
    expect(problems).toMatchObject([{ code: 'bad-record', recordNumber: 1 }])
  })

  test('as the names of the columns is no table to fear', async () => {
    const names = ['title', 'text', ...Array.from({ length: COLUMNS }, (_, index) => `c${index}`)].join(',')
    const result = await importBytes('a.csv', bytes(`${names}\n${'x,'.repeat(COLUMNS)}x\n`))
    expect(result.articles.length + result.problems.length).toBeGreaterThan(0)
  })
})

describe('signs that are made to deceive', () => {
  test('do not stand in titles, and what was taken out is noted', async () => {
    const { articles } = await importBytes(
      'a.txt',
      bytes(`Har\u202ebour re\u200bopens\u2066 today\n\n${SENTENCE}\n`),
    )
    expect(articles[0]?.title).toBe('Harbour reopens today')
    expect(articles[0]?.cleaning.map(({ rule }) => rule)).toContain('invisible-characters')
  })

  test.each(['a.json', 'a.csv', 'a.ris', 'a.rss', 'a.html', 'a.eml', 'a.md', 'a.docx'])(
    'nor in those of %s',
    async (name) => {
      const title = 'Har\u202ebour \u2067opens\u200b'
      const files: Readonly<Record<string, string | Uint8Array>> = {
        'a.json': JSON.stringify([{ title, text: SENTENCE }]),
        'a.csv': `title,date,text\n${title},2031-04-02,${SENTENCE}\n`,
        'a.ris': `TY  - NEWS\nTI  - ${title}\nAB  - ${SENTENCE}\nER  - \n`,
        'a.rss': `<rss><channel><item><title>${title}</title><description>${SENTENCE}</description></item></channel></rss>`,
        'a.html': `<html><head><title>${title}</title></head><body>${'<b>'.repeat(300)}<p>${SENTENCE}</p>`,
        'a.eml': `From: a@b.example\nSubject: ${title}\nDate: Thu, 3 Apr 2031 18:22:10 +0000\nMessage-ID: <1@b.example>\n\n${SENTENCE}\n`,
        'a.md': `# ${title}\n\n${SENTENCE}\n`,
        'a.docx': docxFile({ body: wordParagraph(title, 'Titel') + wordParagraph(SENTENCE) }),
      }
      const content = files[name] ?? ''
      const { articles } = await importBytes(name, typeof content === 'string' ? bytes(content) : content)
      expect(articles[0]?.title).toBe('Harbour opens')
    },
  )

  test('and halves of letters are read like any sign', async () => {
    const text = `[{"title":"A \\ud800 ferry \\udfff","text":"${SENTENCE} \\udc00\\ud800"}]`
    const { articles, problems } = await importBytes('a.json', bytes(text))
    expect(problems).toEqual([])
    expect(articles[0]?.paragraphs.join(' ')).toContain(SENTENCE)
  })
})

test('a text longer than any article is named, and the others of its file are read', async () => {
  const result = await importBytes('a.txt', bytes(`A dump\n\n${`${SENTENCE}\n\n`.repeat(80_000)}`))
  expect(codesOf(result)).toEqual(['too-large'])
  const inTable = await importBytes(
    'a.csv',
    bytes(`title,date,text\nB,2031-04-02,${OTHER}\nA,2031-04-02,"${SENTENCE.repeat(80_000)}"\n`),
  )
  expect(inTable.articles.map(({ paragraphs }) => paragraphs)).toEqual([[OTHER]])
  expect(inTable.problems).toMatchObject([{ code: 'too-large', recordNumber: 1 }])
})
