import { describe, expect, test } from 'vitest'
import { UnpackBudget } from '@shared/core/importing/archive/unpack-budget.ts'
import { numberKind, numberText } from '@shared/core/importing/documents/xlsx/cell-format.ts'
import { atOnce } from '@shared/core/importing/steps.ts'
import { readSheets } from '@shared/core/importing/documents/xlsx/read-sheets.ts'
import { importBytes } from '@shared/core/importing/index.ts'
import { inlineRow, xlsxFile, type XlsxParts } from '../../../support/importing/office-files.ts'

const HEADER = ['일자', '언론사', '제목', '본문', 'URL']
const BODY =
  '오스트빅 운하의 통행료가 5월부터 오른다고 운하위원회가 2일 밝혔다. 위원회는 물가 상승을 이유로 들었다.'

const sheetsOf = (parts: XlsxParts) => atOnce(readSheets(xlsxFile(parts), new UnpackBudget()))
const rowsOf = (sheet: string, parts: Partial<XlsxParts> = {}): readonly (readonly string[])[] =>
  sheetsOf({ sheets: { A: sheet }, ...parts })[0]?.rows.map(({ cells }) => cells) ?? []

describe('the cells of a sheet', () => {
  test('are read whatever way they are stored', () => {
    const rows = rowsOf(
      '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c>'
        + '<c t="str"><f>A1&amp;"x"</f><v>formula</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c><v>1.5</v></c></row>',
      { strings: ['<t>zero</t>', '<r><t>o</t></r><r><t>ne</t></r><rPh sb="0" eb="1"><t>reading</t></rPh>'] },
    )
    expect(rows).toEqual([['one', '', 'in line', 'formula', 'TRUE', '', '1.5']])
  })

  test('keep line feeds and characters that XML cannot hold', () => {
    const rows = rowsOf('<row><c t="s"><v>0</v></c></row>', {
      strings: ['<t>a_x000D_\nb &amp;lt; _x0041_</t>'],
    })
    expect(rows).toEqual([['a\r\nb &lt; A']])
  })

  test('are days and clocks by their style', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;년&quot; m&quot;월&quot; d&quot;일&quot;"/></numFmts>'
      + '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
      + '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs>'
    const row = [44104, 44104, 44104.4444444444, 44104, 0.4444444444]
    const cells = row.map((value, style) => `<c s="${style}"><v>${value}</v></c>`).join('')
    expect(rowsOf(`<row>${cells}</row>`, { styles })).toEqual([
      ['44104', '2020-09-30', '2020-09-30 10:40', '2020-09-30', '10:40'],
    ])
    const workbookProperties = '<workbookPr date1904="1"/>'
    expect(rowsOf('<row><c s="1"><v>42642</v></c></row>', { styles, workbookProperties })).toEqual([
      ['2020-09-30'],
    ])
  })

  test.each([
    [0, 'General', 'number'],
    [164, '#,##0.00 "days"', 'number'],
    [164, '0.00E+00', 'number'],
    [164, '[$-412]yyyy/m/d h:mm AM/PM', 'day and clock'],
    [164, '[Red]mm:ss.0', 'clock'],
    [164, '[h]:mm', 'clock'],
    [164, 'd. mmmm yyyy;@', 'day'],
    [31, undefined, 'day'],
    [4, undefined, 'number'],
  ])('format %i %s is a %s', (id, code, kind) => {
    expect(numberKind(id, code)).toBe(kind)
  })

  test.each([
    ['1.23456789012E+15', '1234567890120000'],
    ['1E-3', '1E-3'],
    ['12', '12'],
  ])('the number %s is printed as %s', (raw, printed) => {
    expect(numberText(raw, 'number', false)).toBe(printed)
  })

  test('stand in the column that they name, up to a cap', () => {
    const [sheet] = sheetsOf({
      sheets: {
        A: '<row r="2"><c r="AB2"><v>1</v></c></row><row r="9"><c r="XFD9"><v>2</v></c><c r="A9"><v>3</v></c></row>',
      },
    })
    expect(sheet?.rows.map(({ line, cells }) => [line, cells.length, cells.at(-1)])).toEqual([
      [2, 28, '1'],
      [9, 1, '3'],
    ])
    expect(sheet?.isCut).toBe(true)
  })
})

describe('an Excel file', () => {
  test('gives an article for each row, its columns found by name', async () => {
    const sheet = [
      inlineRow(['검색 결과 2건']),
      inlineRow(HEADER),
      inlineRow(['20310402', '오스트빅일보', '운하 통행료 오른다', BODY, 'https://ostvik.example/1']),
      inlineRow([
        '20310403',
        '노를란드신문',
        '갑문 개통',
        BODY.replace('통행료', '갑문'),
        'https://norr.example/2',
      ]),
    ].join('')
    const { format, articles, problems, table } = await importBytes(
      'news.xlsx',
      xlsxFile({ sheets: { sheet } }),
    )
    expect([format, problems]).toEqual(['xlsx', []])
    expect(articles).toMatchObject([
      {
        title: '운하 통행료 오른다',
        source: '오스트빅일보',
        published: { day: '2031-04-02' },
        recordNumber: 0,
      },
      { title: '갑문 개통', source: '노를란드신문', published: { day: '2031-04-03' }, recordNumber: 1 },
    ])
    expect(table?.columns.map(({ name, field }) => [name, field])).toEqual([
      ['일자', 'published'],
      ['언론사', 'source'],
      ['제목', 'title'],
      ['본문', 'body'],
      ['URL', 'url'],
    ])
  })

  test('is read sheet by sheet, without hidden and empty ones', async () => {
    const sheetOf = (title: string): string =>
      inlineRow(HEADER) + inlineRow(['20310402', 'X', title, BODY, ''])
    const bytes = xlsxFile({
      sheets: { One: sheetOf('첫째'), Empty: '', Secret: sheetOf('숨김'), Two: sheetOf('둘째') },
      sheetAttributes: { Secret: 'state="hidden"' },
    })
    const { articles } = await importBytes('news.xlsx', bytes)
    expect(articles.map(({ title, entryPath, recordNumber }) => [title, entryPath, recordNumber])).toEqual([
      ['첫째', 'One', 0],
      ['둘째', 'Two', 1],
    ])
  })

  test('is read by the mapping of the user', async () => {
    const sheet = inlineRow(['a', 'b']) + inlineRow(['Ferry sails', `${BODY} ${BODY}`])
    const bytes = xlsxFile({ sheets: { sheet } })
    const { articles } = await importBytes('x.xlsx', bytes, { mapping: { title: 'a', body: 'b' } })
    expect(articles[0]).toMatchObject({ title: 'Ferry sails' })
  })

  test('without rows says that it holds no text', async () => {
    const { problems } = await importBytes('x.xlsx', xlsxFile({ sheets: { A: '' } }))
    expect(problems).toMatchObject([{ code: 'no-text' }])
  })
})

describe('a hostile Excel file', () => {
  test('is damaged when elements are nested a hundred thousand deep', async () => {
    const bytes = xlsxFile({ sheets: { A: '<row>'.repeat(100_000) } })
    expect((await importBytes('x.xlsx', bytes)).problems).toMatchObject([{ code: 'damaged' }])
  })

  test('gets nothing out of entities', () => {
    const laughs =
      '<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
    const strings = `${laughs}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&b;&c;</t></si></sst>`
    const extra = [{ path: 'xl/sharedStrings.xml', content: strings }]
    expect(rowsOf('<row><c t="s"><v>0</v></c></row>', { extra })).toEqual([['&b;&c;']])
  })

  test('is damaged without its parts', async () => {
    const extra = [{ path: 'xl/workbook.xml', content: '' }]
    const { problems } = await importBytes('x.xlsx', xlsxFile({ sheets: { A: '' }, extra }))
    expect(problems).toMatchObject([{ code: 'no-text' }])
    const whole = xlsxFile({ sheets: { A: inlineRow(HEADER) } })
    expect((await importBytes('x.xlsx', whole.slice(0, -30))).problems).toMatchObject([{ code: 'damaged' }])
  })

  test('cannot fill the memory with empty cells', () => {
    const rows = Array.from(
      { length: 6_000 },
      (_, line) => `<row><c r="ALL${line + 1}"><v>1</v></c></row>`,
    ).join('')
    const [sheet] = sheetsOf({ sheets: { A: rows } })
    expect(sheet?.isCut).toBe(true)
    expect((sheet?.rows.length ?? 0) * 1_000).toBeLessThanOrEqual(5_000_000)
  })
})
