import { describe, expect, test } from 'vitest'
import { UnpackBudget } from '@shared/core/importing/archive/unpack-budget.ts'
import { atOnce } from '@shared/core/importing/steps.ts'
import { readDocxDocument } from '@shared/core/importing/documents/docx/read-document.ts'
import { importBytes } from '@shared/core/importing/index.ts'
import { docxFile, wordParagraph, type DocxParts } from '../../../support/importing/office-files.ts'

const BODY = [
  wordParagraph('By Aila Moen'),
  wordParagraph('March 28, 2031'),
  wordParagraph('The new lock on the Ostvik canal opened to ships on Friday, two years later than planned.'),
  wordParagraph('The first convoy took forty minutes.'),
].join('')
const CORE =
  '<dc:title>Canal week</dc:title><dc:creator>Per Lund</dc:creator><dcterms:created>2031-04-01T08:00:00Z</dcterms:created>'

const paragraphsOf = (body: string, parts: Partial<DocxParts> = {}) =>
  atOnce(readDocxDocument(docxFile({ body, ...parts }), new UnpackBudget())).paragraphs
const textsOf = (body: string, parts: Partial<DocxParts> = {}): readonly string[] =>
  paragraphsOf(body, parts).map(({ text }) => text)
const importDocx = (parts: DocxParts) => importBytes('lock.docx', docxFile(parts))

describe('the paragraphs of a Word file', () => {
  test('are put together of their runs, with tabs and breaks', () => {
    const body =
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t xml:space="preserve">A </w:t></w:r><w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink>'
      + '<w:r><w:tab/><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:br/><w:t>&amp; more</w:t><w:softHyphen/></w:r></w:p><w:p/>'
    expect(textsOf(body)).toEqual(['A link\tco-op\n& more', ''])
  })

  test('are without what the printed page does not show', () => {
    const body =
      '<w:p><w:r><w:t>kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t> new</w:t></w:r></w:ins>'
      + '<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>'
      + '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> shown</w:t></w:r></w:p>'
      + '<w:moveFrom><w:p><w:r><w:t>moved away</w:t></w:r></w:p></w:moveFrom>'
      + wordParagraph('Contents ... 3', 'Verzeichnis1')
    expect(textsOf(body)).toEqual(['kept new shown'])
  })

  test('take a text box once', () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent>'
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>around</w:t></w:r></w:p>`
    expect(textsOf(body)).toEqual(['boxed', 'around'])
  })

  test('know titles and headings in whatever language Word runs', () => {
    const body =
      wordParagraph('Lock opens', 'Titel')
      + wordParagraph('Late', 'berschrift1')
      + wordParagraph('Own', 'Own')
      + '<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>Level</w:t></w:r></w:p>'
    const styles =
      '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
      + '<w:style w:styleId="Own"><w:basedOn w:val="berschrift1"/></w:style>'
    expect(paragraphsOf(body, { styles }).map(({ role, headingLevel }) => [role, headingLevel])).toEqual([
      ['title', 0],
      ['heading', 1],
      ['heading', 1],
      ['heading', 2],
    ])
  })

  test('end with the notes', () => {
    const footnotes = `<w:footnote w:type="separator"><w:p><w:r><w:t>-</w:t></w:r></w:p></w:footnote><w:footnote>${wordParagraph('A note.')}</w:footnote>`
    expect(textsOf(wordParagraph('Text.'), { footnotes })).toEqual(['Text.', 'A note.'])
  })

  test('are read under any prefix and in the strict edition', () => {
    const content =
      '<ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body><ns0:p><ns0:r><ns0:t>Strict</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>'
    expect(textsOf('', { extra: [{ path: 'word/document.xml', content }] })).toEqual(['Strict'])
  })

  test('are read in UTF-16, too', () => {
    const text = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${wordParagraph('운하')}</w:document>`
    const content = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0)).buffer)
    expect(textsOf('', { extra: [{ path: 'word/document.xml', content }] })).toEqual(['운하'])
  })
})

describe('a Word file', () => {
  test('becomes an article by its style and its printed lines', async () => {
    const { format, articles, problems } = await importDocx({
      body: wordParagraph('New lock opens\nat Ostvik', 'Titel') + BODY,
      core: CORE,
    })
    expect([format, problems]).toEqual(['docx', []])
    expect(articles).toMatchObject([
      {
        title: 'New lock opens at Ostvik',
        byline: 'Aila Moen',
        published: { day: '2031-03-28', certainty: 'printed' },
        origins: { title: { rule: 'title-style' } },
        paragraphs: [
          'The new lock on the Ostvik canal opened to ships on Friday, two years later than planned.',
          'The first convoy took forty minutes.',
        ],
      },
    ])
  })

  test('is filled in from properties in any script, but not from made-up ones', async () => {
    const body = wordParagraph(
      '노르하븐과 순드를 잇는 낡은 여객선이 내년 여름부터 배터리로 다닌다고 선주가 수요일 밝혔다. 요금은 그대로다.',
    )
    const propertiesOf = async (core: string) => {
      const { articles } = await importDocx({ body, core })
      return [articles[0]?.origins.title?.rule, articles[0]?.byline]
    }
    const korean = '<dc:title>전기 여객선이 온다</dc:title><dc:creator>이다 베르</dc:creator>'
    expect(await propertiesOf(korean)).toEqual(['document-title', '이다 베르'])
    const madeUp = '<dc:title>여객선 기사.hwp</dc:title><dc:creator>2031-04</dc:creator>'
    expect(await propertiesOf(madeUp)).toEqual([expect.stringMatching(/^first-/u), null])
  })

  test('is filled in from its properties where it prints nothing, and says so', async () => {
    const body = wordParagraph(
      'The new lock on the Ostvik canal opened to ships on Friday. It is two years late.',
    )
    const [article] = (await importDocx({ body, core: CORE })).articles
    expect(article).toMatchObject({
      title: 'Canal week',
      byline: 'Per Lund',
      published: { day: '2031-04-01', certainty: 'inferred' },
      origins: { byline: { rule: 'document-author', certainty: 'inferred' } },
    })
  })

  test.each([
    ['Microsoft Word - lock.doc', 'Windows 사용자'],
    ['Document1', 'Microsoft Office User'],
    ['lock_final.docx', 'user'],
    ['', 'admin'],
  ])('is not named after what programs write: %s, %s', async (title, author) => {
    const core = `<dc:title>${title}</dc:title><dc:creator>${author}</dc:creator>`
    const [article] = (await importDocx({ body: BODY.slice(BODY.indexOf('</w:p>') + 6), core })).articles
    expect([article?.byline, article?.origins.title?.rule]).toEqual([null, expect.stringMatching(/^first-/u)])
  })

  test('without text says so', async () => {
    expect((await importDocx({ body: '<w:p/>' })).problems).toMatchObject([{ code: 'no-text' }])
  })
})

describe('a hostile Word file', () => {
  test('is damaged when elements are nested a hundred thousand deep, or a part is missing', async () => {
    const deep = await importDocx({ body: '<w:tbl>'.repeat(100_000) })
    expect(deep.problems).toMatchObject([{ code: 'damaged' }])
    const extra = [{ path: 'word/document.xml', content: '' }]
    expect((await importDocx({ body: '', extra })).problems).toMatchObject([{ code: 'no-text' }])
    const cut = docxFile({ body: BODY }).slice(0, 900)
    expect(await importBytes('a.docx', cut)).toMatchObject({
      format: 'docx',
      problems: [{ code: 'damaged' }],
    })
  })

  test('is stopped when a part is a bomb', async () => {
    const body = wordParagraph('a'.repeat(30 * 1024 * 1024))
    expect((await importDocx({ body })).problems).toMatchObject([{ code: 'too-many-entries' }])
  })

  test('gets nothing out of entities', () => {
    const content =
      '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY c SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
      + '<w:p><w:r><w:t>&a;&c;</w:t></w:r></w:p></w:document>'
    expect(textsOf('', { extra: [{ path: 'word/document.xml', content }] })).toEqual(['&a;&c;'])
  })
})
