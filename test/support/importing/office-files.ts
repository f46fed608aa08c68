import { zipFile, type ZipInput } from './zip-file.ts'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The parts of an Excel file by path, sheets as the XML between `<sheetData>` and its end. */
export interface XlsxParts {
  readonly sheets: Readonly<Record<string, string>>
  /** Attributes of a sheet in the list, e.g. `state="hidden"`. */
  readonly sheetAttributes?: Readonly<Record<string, string>>
  /** The items of the shared strings as XML. */
  readonly strings?: readonly string[]
  readonly styles?: string
  readonly workbookProperties?: string
  /** Further entries, or others in place of those above. */
  readonly extra?: readonly ZipInput[]
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** A row of inline strings. */
export function inlineRow(cells: readonly string[]): string {
  return `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`).join('')}</row>`
}

/** The bytes of an Excel file. */
export function xlsxFile(parts: XlsxParts): Uint8Array<ArrayBuffer> {
  const names = Object.keys(parts.sheets)
  const entries: readonly ZipInput[] = [
    { path: '[Content_Types].xml', content: '<Types/>' },
    { path: '_rels/.rels', content: relationships([['officeDocument', 'xl/workbook.xml']]) },
    {
      path: 'xl/workbook.xml',
      content: `<?xml version="1.0"?><workbook xmlns="${SHEET}" xmlns:r="${OFFICE}">${parts.workbookProperties ?? ''}<sheets>${names
        .map(
          (name, index) =>
            `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}" ${parts.sheetAttributes?.[name] ?? ''}/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: relationships([
        ...names.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['sharedStrings', '/xl/sharedStrings.xml'],
        ['styles', 'styles.xml'],
      ]),
    },
    ...names.map((name, index) => ({
      path: `xl/worksheets/sheet${index + 1}.xml`,
      content: `<worksheet xmlns="${SHEET}"><sheetData>${parts.sheets[name] ?? ''}</sheetData></worksheet>`,
    })),
    {
      path: 'xl/sharedStrings.xml',
      content: `<sst xmlns="${SHEET}">${(parts.strings ?? []).map((item) => `<si>${item}</si>`).join('')}</sst>`,
    },
    { path: 'xl/styles.xml', content: `<styleSheet xmlns="${SHEET}">${parts.styles ?? ''}</styleSheet>` },
  ]
  const extra = parts.extra ?? []
  return zipFile([...entries.filter(({ path }) => !extra.some((entry) => entry.path === path)), ...extra])
}

/** The list of what a part points to, by the last word of the type and the target; ids count from `rId1`. */
function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  return `<Relationships xmlns="${PACKAGE}">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The parts of a Word file: the body as the XML inside `<w:body>`. */
export interface DocxParts {
  readonly body: string
  readonly styles?: string
  /** The XML inside the core properties. */
  readonly core?: string
  readonly footnotes?: string
  readonly extra?: readonly ZipInput[]
}

/** A paragraph of one run, of a style where one is named. */
export function wordParagraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`
}

/** The bytes of a Word file, with the styles that Word names `Title` and `heading 1` under German ids. */
export function docxFile(parts: DocxParts): Uint8Array<ArrayBuffer> {
  const styles =
    parts.styles
    ?? '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
      + '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
      + '<w:style w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>'
  const entries: readonly ZipInput[] = [
    { path: '[Content_Types].xml', content: '<Types/>' },
    { path: '_rels/.rels', content: relationships([['officeDocument', 'word/document.xml']]) },
    {
      path: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document xmlns:w="${WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${parts.body}</w:body></w:document>`,
    },
    {
      path: 'word/_rels/document.xml.rels',
      content: relationships([
        ['styles', 'styles.xml'],
        ['footnotes', 'footnotes.xml'],
      ]),
    },
    { path: 'word/styles.xml', content: `<w:styles xmlns:w="${WORD}">${styles}</w:styles>` },
    {
      path: 'word/footnotes.xml',
      content: `<w:footnotes xmlns:w="${WORD}">${parts.footnotes ?? ''}</w:footnotes>`,
    },
    {
      path: 'docProps/core.xml',
      content: `<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${parts.core ?? ''}</cp:coreProperties>`,
    },
  ]
  const extra = parts.extra ?? []
  return zipFile([...entries.filter(({ path }) => !extra.some((entry) => entry.path === path)), ...extra])
}
