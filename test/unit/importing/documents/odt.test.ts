import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UnpackBudget } from '@shared/core/importing/archive/unpack-budget.ts'
import { readOdtDocument } from '@shared/core/importing/documents/odt/read-document.ts'
import { importBytes } from '@shared/core/importing/index.ts'
import { odtFile, type OdtParts } from '../../../support/importing/odt-file.ts'
import { zipFile } from '../../../support/importing/zip-file.ts'

const TEXT =
  '<text:p>By Aila Moen</text:p><text:p>March 28, 2031</text:p>'
  + '<text:p>The new lock on the Ostvik canal opened to ships on Friday, two years later than planned.</text:p>'
  + '<text:p>The first convoy took forty minutes.</text:p>'

const paragraphsOf = (body: string, parts: Partial<OdtParts> = {}) =>
  readOdtDocument(odtFile({ body, ...parts }), new UnpackBudget()).paragraphs
const textsOf = (body: string, parts: Partial<OdtParts> = {}): readonly string[] =>
  paragraphsOf(body, parts).map(({ text }) => text)
const importOdt = (parts: OdtParts) => importBytes('lock.odt', odtFile(parts))

describe('the paragraphs of an OpenDocument text', () => {
  test('are put together of their spans, with spaces, tabs and breaks', () => {
    const body =
      '<text:p>A <text:a>li<text:span>nk</text:span></text:a>\n  wrapped<text:tab/>by<text:s text:c="3"/>hand<text:line-break/>&amp; more</text:p><text:p/>'
    expect(textsOf(body)).toEqual(['A link wrapped\tby hand\n& more', ''])
  })

  test('of lists and tables come in order, row by row', () => {
    const body =
      '<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>inner</text:p></text:list-item></text:list></text:list-item></text:list>'
      + '<table:table><table:table-row><table:table-cell><text:p>Ships</text:p></table:table-cell><table:table-cell><text:p>14</text:p></table:table-cell></table:table-row></table:table>'
    expect(textsOf(body)).toEqual(['one', 'inner', 'Ships', '14'])
  })

  test('are without what the printed page does not show', () => {
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion></text:changed-region></text:tracked-changes>'
      + '<text:table-of-content><text:index-body><text:p>Contents 3</text:p></text:index-body></text:table-of-content>'
      + '<text:p>kept<office:annotation><dc:creator>Per</dc:creator><text:p>a comment</text:p></office:annotation><draw:frame><svg:desc>a ship</svg:desc></draw:frame> shown</text:p>'
      + '<text:section text:display="none"><text:p>hidden</text:p></text:section>'
      + '<text:p>half<text:span text:style-name="T1"> hidden</text:span></text:p>'
    const automaticStyles =
      '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>'
    expect(textsOf(body, { automaticStyles })).toEqual(['kept shown', 'half'])
  })

  test('end with the notes, whose marks are gone', () => {
    const note = (text: string): string =>
      `<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>${text}</text:p></text:note-body></text:note>`
    const body = `<text:p>First${note('About the first.')} half.</text:p><text:p>Second${note('About the second.')}.</text:p>`
    expect(textsOf(body)).toEqual(['First half.', 'Second.', 'About the first.', 'About the second.'])
  })

  test('take in a box before the paragraph it stands in', () => {
    const body =
      '<text:p>around<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame> it</text:p>'
    expect(textsOf(body)).toEqual(['boxed', 'around it'])
  })

  test('know titles and headings, by styles of the document too', () => {
    const body =
      '<text:p text:style-name="P1">Lock opens</text:p><text:h text:outline-level="2">Late</text:h><text:p text:style-name="Heading_20_1">Styled</text:p>'
    const automaticStyles =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
    expect(
      paragraphsOf(body, { automaticStyles }).map(({ role, headingLevel }) => [role, headingLevel]),
    ).toEqual([
      ['title', 0],
      ['heading', 2],
      ['heading', 1],
    ])
  })
})

describe('an OpenDocument text', () => {
  test('becomes an article with the headline of its style and what it prints', async () => {
    const { format, articles, problems } = await importOdt({
      body: `<text:p text:style-name="Title">New lock opens at Ostvik</text:p>${TEXT}`,
      meta: '<dc:title>Canal week</dc:title><meta:initial-creator>Per Lund</meta:initial-creator><meta:creation-date>2031-04-01T08:00:00</meta:creation-date>',
    })
    expect([format, problems]).toEqual(['odt', []])
    expect(articles).toMatchObject([
      {
        title: 'New lock opens at Ostvik',
        byline: 'Aila Moen',
        published: { day: '2031-03-28', certainty: 'printed' },
        source: null,
      },
    ])
    expect(articles[0]?.paragraphs).toHaveLength(2)
  })

  test('takes from its properties what it does not print, marked inferred', async () => {
    const { articles } = await importOdt({
      body: '<text:p>The new lock on the Ostvik canal opened to ships on Friday, two years later than planned. The first convoy took forty minutes.</text:p>',
      meta:
        '<dc:title>New lock opens</dc:title><meta:initial-creator>Aila Moen</meta:initial-creator><dc:creator>Per Lund</dc:creator>'
        + '<meta:creation-date>2031-03-28T08:00:00</meta:creation-date><dc:publisher>Ostvik Ledger</dc:publisher><dc:source>https://ledger.example/lock</dc:source>',
    })
    expect(articles[0]).toMatchObject({
      title: 'New lock opens',
      byline: 'Aila Moen',
      source: 'Ostvik Ledger',
      url: 'https://ledger.example/lock',
      published: { day: '2031-03-28', certainty: 'inferred' },
      origins: { source: { rule: 'document-source', certainty: 'inferred' } },
    })
  })

  test('under a password says so', async () => {
    const { problems } = await importOdt({
      body: TEXT,
      manifest:
        '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>',
    })
    expect(problems).toMatchObject([{ code: 'password-protected' }])
  })

  test('without text or without its content says so', async () => {
    expect((await importOdt({ body: '<text:p/>' })).problems).toMatchObject([{ code: 'no-text' }])
    const empty = zipFile([{ path: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }])
    expect((await importBytes('a.odt', empty)).problems).toMatchObject([
      { code: 'damaged', detail: 'content.xml is missing' },
    ])
  })

  test('has no entity of its own resolved', async () => {
    const lines = Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join(
      '',
    )
    const { articles } = await importOdt({
      prolog: `<!DOCTYPE office:document-content [<!ENTITY e0 "ha">${lines}<!ENTITY file SYSTEM "file:///etc/hostname">]>`,
      body: '<text:p>The lock &e12; of &file; Ostvik is open again to all ships.</text:p>',
    })
    expect(articles[0]?.paragraphs).toEqual(['The lock &e12; of &file; Ostvik is open again to all ships.'])
  })

  test('that is a bomb or nested too deeply is refused', async () => {
    const blanks = { path: 'content.xml', content: new Uint8Array(3_000_000).fill(32) }
    expect((await importOdt({ body: '', extra: [blanks] })).problems).toMatchObject([
      { code: 'too-many-entries', detail: 'packed more than 200 to 1' },
    ])
    const deep = '<text:section>'.repeat(5_000)
    expect((await importOdt({ body: deep })).problems).toMatchObject([
      { code: 'damaged', detail: 'elements nested too deeply' },
    ])
  })

  test('that is cut off or spoilt anywhere never throws', async () => {
    const whole = odtFile({ body: TEXT })
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
        const bytes = isCut ? whole.slice(0, at) : whole.with(at, byte)
        const { articles, problems } = await importBytes('a.odt', new Uint8Array(bytes))
        expect(articles.length + problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 150 },
    )
  })
})
