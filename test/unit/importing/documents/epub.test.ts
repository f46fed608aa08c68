import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importBytes } from '@shared/core/importing/index.ts'
import { epubFile, type BookDocument, type BookParts } from '../../../support/importing/epub-file.ts'

const LOCK =
  '<p>By Aila Moen</p><p>The new lock on the Ostvik canal opened to ships on Friday, two years later than planned.</p><p>The first convoy took forty minutes.</p>'
const DUES =
  '<p>Owners of barges pay a tenth more from April on, the board of the harbour said on Thursday.</p>'
const BRIDGE =
  '<p>Nobody knows yet who will pay for the second bridge, which the council of Ostvik wants to build.</p>'

const importBook = (parts: BookParts) => importBytes('book.epub', epubFile(parts))
/** The text of a document with this body, notes at its end. */
const textsOf = async (body: string): Promise<readonly string[]> =>
  (
    await importBook({ documents: [{ path: 'a.xhtml', body: `<h1>Title</h1>${DUES}${body}` }] })
  ).articles[0]?.paragraphs.slice(1) ?? []

const THREE: readonly BookDocument[] = [
  { path: 'lock.xhtml', body: `<h1>New lock opens</h1>${LOCK}`, label: 'New lock opens' },
  { path: 'dues.xhtml', body: `<h2>Dues rise</h2>${DUES}`, label: 'Dues rise' },
  { path: 'bridge.xhtml', body: BRIDGE, label: 'Who pays for the bridge?' },
]

describe('the documents of an e-book', () => {
  test('become an article each, in the order of the spine and not of the archive', async () => {
    const { format, articles, problems } = await importBook({
      documents: THREE,
      spine: ['dues.xhtml', 'bridge.xhtml', 'lock.xhtml'],
    })
    expect([format, problems]).toEqual(['epub', []])
    expect(
      articles.map(({ title, origins, recordNumber, entryPath }) => [
        title,
        origins.title?.rule,
        recordNumber,
        entryPath,
      ]),
    ).toEqual([
      ['Dues rise', 'heading', 0, 'OEBPS/dues.xhtml'],
      ['Who pays for the bridge?', 'list-of-contents', 1, 'OEBPS/bridge.xhtml'],
      ['New lock opens', 'heading', 2, 'OEBPS/lock.xhtml'],
    ])
    expect(articles[2]).toMatchObject({
      byline: 'Aila Moen',
      paragraphs: [
        'The new lock on the Ostvik canal opened to ships on Friday, two years later than planned.',
        'The first convoy took forty minutes.',
      ],
    })
  })

  test('are named by the list of contents of EPUB 2 as well', async () => {
    const { articles } = await importBook({ documents: THREE, isEpub2: true })
    expect(articles.map(({ title }) => title)).toEqual([
      'New lock opens',
      'Dues rise',
      'Who pays for the bridge?',
    ])
  })

  test('are left out when they are covers, lists of links or titles alone', async () => {
    const links = THREE.map(({ path, label }) => `<p><a href="${path}">${label} and more of this</a></p>`)
    const { articles, problems } = await importBook({
      documents: [
        { path: 'cover.xhtml', body: '<svg><image href="cover.jpg"/></svg>', label: 'Cover' },
        { path: 'half.xhtml', body: '<h1>Canal book</h1>', label: 'Canal book' },
        { path: 'section.xhtml', body: `<h1>News</h1>${links.join('')}`, label: 'News' },
        { path: 'imprint.xhtml', body: DUES, bodyAttributes: 'epub:type="copyright-page"', label: 'Imprint' },
        { path: 'first.xhtml', body: DUES, label: 'Title page' },
        ...THREE,
      ],
      guide:
        '<guide><reference type="title-page" href="first.xhtml"/><reference type="cover" href="lock.xhtml#cover"/></guide>',
    })
    expect(problems).toEqual([])
    expect(articles.map(({ title }) => title)).toEqual(THREE.map(({ label }) => label))
  })

  test('go on with the one before where a program cut a chapter in two', async () => {
    const { articles } = await importBook({
      documents: [
        { path: 'a.xhtml', body: `<h1>The canal</h1>${LOCK}`, label: 'The canal' },
        { path: 'a_split_1.xhtml', body: BRIDGE },
        { path: 'a_split_2.xhtml', body: `<h2>The dues</h2>${DUES}` },
        { path: 'b.xhtml', body: `<h1>The bridge</h1>${BRIDGE}` },
      ],
    })
    expect(articles.map(({ title, paragraphs }) => [title, paragraphs.length])).toEqual([
      ['The canal', 5],
      ['The bridge', 1],
    ])
  })

  test('that are missing or spoilt are problems, and the others are read', async () => {
    const { articles, problems } = await importBook({
      documents: [...THREE, { path: 'deep.xhtml', body: '<b>'.repeat(2_000), label: 'Deep' }],
      extra: [{ path: 'OEBPS/dues.xhtml', content: DUES, crc32: 1 }],
    })
    expect(articles.map(({ title }) => title)).toEqual(['New lock opens', 'Who pays for the bridge?'])
    expect(problems).toMatchObject([
      { fileName: 'book.epub/OEBPS/dues.xhtml', code: 'damaged', detail: 'the checksum does not fit' },
      { fileName: 'book.epub/OEBPS/deep.xhtml', code: 'damaged', detail: 'elements nested too deeply' },
    ])
  })

  test('are read once, however often the spine names them, and never from outside the book', async () => {
    const { articles } = await importBook({
      documents: [...THREE, { path: '../../../dues.xhtml', body: DUES }],
      spine: [...THREE, ...THREE].map(({ path }) => path),
      metadata: '<dc:title>Canal book</dc:title>',
    })
    expect(articles).toHaveLength(3)
  })

  test('that hold little all of them are one article under the name of the book', async () => {
    const { articles } = await importBook({
      documents: [
        { path: 'a.xhtml', body: '<p>The lock is open.</p>' },
        { path: 'b.xhtml', body: '<p>The bridge is not.</p>' },
      ],
    })
    expect(articles).toMatchObject([
      { title: 'Canal book', paragraphs: ['The lock is open.', 'The bridge is not.'] },
    ])
  })
})

describe('the text of a document of a book', () => {
  test('has lists, tables, verse and headings in two lines', async () => {
    const texts = await textsOf(
      '<h2>Ships<br/>and men</h2><ul><li>one</li><li>two<ol><li>inner</li></ol></li></ul>'
        + '<table><tr><th>Ships</th><td>14</td></tr><tr><td>Pilots</td><td>6</td></tr></table><pre>first line\nsecond line</pre><p>a<br/>b &nbsp;&mdash;&#160;c &amp; d</p>',
    )
    expect(texts).toEqual([
      'Ships and men',
      'one',
      'two',
      'inner',
      'Ships 14',
      'Pilots 6',
      'first line',
      'second line',
      'a',
      'b — c & d',
    ])
  })

  test('has notes at its end, without their marks', async () => {
    const texts = await textsOf(
      '<p>First<a epub:type="noteref" href="#n1">1</a> half<sup><a href="#n2">2</a></sup> and more<a href="#n3"><sup>3</sup></a>.</p>'
        + '<aside epub:type="footnote" id="n1"><p>About the first.</p></aside><section role="doc-endnotes"><p>About the rest. <a role="doc-backlink" href="#r">back</a></p></section><p>Last.</p>',
    )
    expect(texts).toEqual(['First half and more.', 'Last.', 'About the first.', 'About the rest.'])
  })

  test('is without scripts, styles, menus, hidden words and numbers of pages', async () => {
    const texts = await textsOf(
      '<script>alert(1)</script><style>p { color: red }</style><nav><p>Back</p></nav><p hidden="">hidden</p><p style="display: none">hidden</p>'
        + '<p>kept<span epub:type="pagebreak">12</span> whole</p><ruby>運<rt>うん</rt></ruby><video>no film</video><script/><p>after</p>',
    )
    expect(texts).toEqual(['kept whole', '運', 'after'])
  })

  test('is read in the charset that it declares, and with no entity of its own resolved', async () => {
    const body =
      '<?xml version="1.0" encoding="iso-8859-1"?><!DOCTYPE html [<!ENTITY lock "the lock"><!ENTITY file SYSTEM "file:///etc/hostname">]>'
      + '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><p>Le pont tournant sera fermé &lock; pendant trois mois, a dit la direction &file; du port.</p></body></html>'
    const content = Uint8Array.from(body, (letter) => letter.charCodeAt(0))
    const { articles } = await importBook({
      documents: [{ path: 'a.xhtml', body: '' }],
      extra: [{ path: 'OEBPS/a.xhtml', content }],
    })
    expect(articles[0]?.paragraphs).toEqual([
      'Le pont tournant sera fermé &lock; pendant trois mois, a dit la direction &file; du port.',
    ])
  })
})

describe('what a book says of itself', () => {
  const METADATA =
    '<dc:title>Canal book</dc:title><dc:creator id="a">Per Lund</dc:creator><dc:creator id="t">Ida Berg</dc:creator><meta refines="#t" property="role">trl</meta>'
    + '<dc:date opf:event="modification">2033-01-01</dc:date><dc:date opf:event="publication">2031-03-28</dc:date><dc:publisher>Quay Press</dc:publisher>'
    + '<dc:language>en-GB</dc:language><dc:identifier>urn:isbn:9780000000000</dc:identifier><dc:source>https://quay.example/canal</dc:source>'

  test('fills in what its chapters do not print', async () => {
    const { articles } = await importBook({ documents: THREE, metadata: METADATA })
    expect(articles[0]).toMatchObject({ byline: 'Aila Moen', source: 'Canal book', url: null })
    expect(articles[1]).toMatchObject({
      byline: 'Per Lund',
      source: 'Canal book',
      published: { day: '2031-03-28', certainty: 'inferred' },
      origins: { byline: { rule: 'document-author', certainty: 'inferred' } },
    })
  })

  test('is that of the article where it holds one', async () => {
    const { articles } = await importBook({
      documents: [{ path: 'a.xhtml', body: DUES, head: '<title>part0001.xhtml</title>' }],
      metadata: METADATA,
    })
    expect(articles).toMatchObject([
      { title: 'Canal book', byline: 'Per Lund', source: 'Quay Press', url: 'https://quay.example/canal' },
    ])
    expect(articles[0]?.entryPath).toBeUndefined()
  })

  test('is the name of a paper, whose maker wrote no article', async () => {
    const foot =
      '<div class="calibre_navbar">This article was downloaded by <strong>calibre</strong> from <a rel="calibre-downloaded-from" href="https://ledger.example/lock">https://ledger.example/lock</a></div>'
    const { articles } = await importBook({
      documents: [
        {
          path: 'feed_0/index.html',
          body: '<h1>News</h1><ul><li><a href="a/index.html">New lock opens at Ostvik after two years of waiting</a></li></ul>',
          label: 'News',
        },
        {
          path: 'feed_0/a/index.html',
          body: `<div class="calibre_navbar">| <a href="#">Next</a> |</div><h2>New lock opens</h2>${DUES}${foot}`,
          label: 'New lock opens',
        },
        { path: 'feed_0/b/index.html', body: `<h2>Bridge</h2>${BRIDGE}`, label: 'Bridge' },
      ],
      metadata:
        '<dc:title>Ostvik Ledger [Fri, 28 Mar 2031]</dc:title><dc:creator>calibre</dc:creator><dc:publisher>calibre</dc:publisher><dc:date>2031-03-28T06:10:00+00:00</dc:date>'
        + '<meta name="calibre:publication_type" content="periodical:newspaper:Ostvik Ledger"/>',
      isEpub2: true,
    })
    expect(articles).toMatchObject([
      {
        title: 'New lock opens',
        byline: null,
        source: 'Ostvik Ledger',
        url: 'https://ledger.example/lock',
        published: { day: '2031-03-28', certainty: 'inferred' },
        paragraphs: [expect.stringMatching(/^Owners of barges/u)],
      },
      { title: 'Bridge', source: 'Ostvik Ledger', url: null },
    ])
  })
})

describe('a book', () => {
  test('of pictures is told as a scan, an empty one as empty', async () => {
    const picture = { path: 'a.xhtml', body: '<img src="page1.jpg" alt="page"/>' }
    expect((await importBook({ documents: [picture] })).problems).toMatchObject([{ code: 'scanned' }])
    expect((await importBook({ documents: [] })).problems).toMatchObject([{ code: 'no-text' }])
  })

  test('that is protected against copying is told so, one with protected fonts is read', async () => {
    const encryption = (algorithm: string, path: string) => ({
      path: 'META-INF/encryption.xml',
      content:
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>'
        + `<enc:EncryptionMethod Algorithm="${algorithm}"/><enc:CipherData><enc:CipherReference URI="${path}"/></enc:CipherData></enc:EncryptedData></encryption>`,
    })
    const closed = encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc', 'OEBPS/lock.xhtml')
    expect((await importBook({ documents: THREE, extra: [closed] })).problems).toMatchObject([
      { code: 'copy-protected' },
    ])
    const fonts = encryption('http://www.idpf.org/2008/embedding', 'OEBPS/lock.xhtml')
    expect((await importBook({ documents: THREE, extra: [fonts] })).articles).toHaveLength(3)
  })

  test('that is a bomb is refused, and one without a package is damaged', async () => {
    const blanks = { path: 'OEBPS/lock.xhtml', content: new Uint8Array(3_000_000).fill(32) }
    const { articles, problems } = await importBook({ documents: THREE, extra: [blanks] })
    expect(articles).toHaveLength(2)
    expect(problems).toMatchObject([{ code: 'too-many-entries', detail: 'packed more than 200 to 1' }])
    const other = { path: 'META-INF/container.xml', content: '<container/>' }
    const opf = { path: 'OEBPS/book.opf', content: '<package/>' }
    expect((await importBook({ documents: [], extra: [other, opf] })).problems).toMatchObject([
      { code: 'no-text' },
    ])
  })

  test('is no longer read when the user cancels', async () => {
    let asked = 0
    const result = await importBytes('book.epub', epubFile({ documents: THREE }), {
      isCancelled: () => ++asked > 2,
    })
    expect(result.articles).toEqual([])
    expect(result.problems).toMatchObject([{ code: 'cancelled' }])
  })

  test('that is cut off or spoilt anywhere never throws', async () => {
    const whole = epubFile({ documents: THREE })
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
        const bytes = isCut ? whole.slice(0, at) : whole.with(at, byte)
        const { articles, problems } = await importBytes('book.epub', new Uint8Array(bytes))
        expect(articles.length + problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 150 },
    )
  })
})

describe('a document that holds several articles', () => {
  const ISSUE = `<h1 id="top">News</h1><h2 id="a">New lock opens</h2>${LOCK}<h2 id="b">Dues rise</h2>${DUES}<h2 id="c">In brief</h2><p>A pilot retires.</p>`
  const lineTo = (reference: string, label: string): string => `<li><a href="${reference}">${label}</a></li>`
  const navigation = (lines: string): NonNullable<BookParts['extra']> => [
    {
      path: 'OEBPS/nav.xhtml',
      content: `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body><nav epub:type="toc"><ol>${lines}</ol></nav></body></html>`,
    },
  ]
  const importIssue = (lines: string) =>
    importBook({ documents: [{ path: 'issue.xhtml', body: ISSUE }], extra: navigation(lines) })

  test('gives each that the list of contents leads to, short ones too', async () => {
    const { articles, problems } = await importIssue(
      lineTo('issue.xhtml#a', 'The lock')
        + lineTo('issue.xhtml#b', 'The dues')
        + lineTo('issue.xhtml#c', 'In brief'),
    )
    expect(problems).toEqual([])
    expect(articles.map(({ title, recordNumber }) => [title, recordNumber])).toEqual([
      ['New lock opens', 0],
      ['Dues rise', 1],
      ['In brief', 2],
    ])
    expect(articles[0]).toMatchObject({ byline: 'Aila Moen', source: 'Canal book' })
    expect(articles[0]?.paragraphs).toHaveLength(2)
    expect(articles[2]?.paragraphs).toEqual(['A pilot retires.'])
  })

  test('is one where the list leads to it and, a level below, to its sections', async () => {
    const { articles } = await importIssue(
      `<li><a href="issue.xhtml">News</a><ol>${lineTo('issue.xhtml#a', 'The lock')}${lineTo('issue.xhtml#b', 'The dues')}</ol></li>`,
    )
    expect(articles.map(({ paragraphs }) => paragraphs.length)).toEqual([7])
  })

  test('is one where the list leads to places that are not there', async () => {
    const { articles } = await importIssue(lineTo('issue.xhtml#x', 'X') + lineTo('issue.xhtml#y', 'Y'))
    expect(articles).toHaveLength(1)
  })

  test('gives each that is an element of its own, with its notes, and none of those inside another', async () => {
    const note = '<aside epub:type="footnote"><p>Measured in April.</p></aside>'
    const body = `<article><h2>New lock opens</h2>${LOCK}${note}<article><p>A comment inside it.</p></article></article><article>${BRIDGE}</article>`
    const { articles } = await importBook({ documents: [{ path: 'a.xhtml', body, label: 'News' }] })
    expect(articles.map(({ title, paragraphs }) => [title, paragraphs.at(-1)])).toEqual([
      ['New lock opens', 'Measured in April.'],
      [expect.any(String), BRIDGE.replace(/<\/?p>/gu, '')],
    ])
    expect(articles[0]?.paragraphs).toContain('A comment inside it.')
  })
})
