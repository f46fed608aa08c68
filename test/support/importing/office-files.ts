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
