import type { OfficePackage } from '../ooxml/package.ts'
import type { XmlNamespaces } from '../../xml/xml-reader.ts'
import type { Steps } from '../../steps.ts'
import { numberKind, type NumberKind } from './cell-format.ts'
import { decodeEscapes } from './escapes.ts'

/** Both editions of the standard, the usual and the strict one. */
export const SHEET_NAMESPACES: XmlNamespaces = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
}

/** What every sheet of a file needs to be read. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly path: string; readonly isHidden: boolean }[]
  readonly strings: readonly string[]
  /** By the number that a cell names as its style. */
  readonly kinds: readonly NumberKind[]
  readonly is1904: boolean
}

const MAX_SHEETS = 1_000

/** Reads all but the sheets themselves. Throws as `OfficePackage`. */
export function* readWorkbook(office: OfficePackage): Steps<Workbook> {
  const path = office.mainPart('xl/workbook.xml')
  const parts = office.relationships(path)
  const listed: { readonly name: string; readonly id: string; readonly isHidden: boolean }[] = []
  let is1904 = false
  yield* office.readPart(path, SHEET_NAMESPACES, {
    onOpen: (name, attributes) => {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/u.test(attributes['date1904'] ?? '')
      if (name !== 'sheet' || listed.length >= MAX_SHEETS) return
      listed.push({
        name: attributes['name'] ?? '',
        id: attributes['r:id'] ?? '',
        isHidden: /hidden/iu.test(attributes['state'] ?? ''),
      })
    },
  })
  const pathOf = (type: string): string | undefined => parts.find((part) => part.type === type)?.target
  return {
    sheets: listed.flatMap(({ name, id, isHidden }) => {
      const part = parts.find((each) => each.id === id && each.type === 'worksheet')
      return part === undefined ? [] : [{ name, path: part.target, isHidden }]
    }),
    strings: yield* readStrings(office, pathOf('sharedStrings') ?? 'xl/sharedStrings.xml'),
    kinds: yield* readKinds(office, pathOf('styles') ?? 'xl/styles.xml'),
    is1904,
  }
}

/** The words that cells share, without the readings printed over them. */
function* readStrings(office: OfficePackage, path: string): Steps<readonly string[]> {
  const strings: string[] = []
  let current: string[] = []
  let isText = false
  let readings = 0
  yield* office.readPart(path, SHEET_NAMESPACES, {
    onOpen: (name) => {
      if (name === 'si') current = []
      else if (name === 'rPh') readings++
      else if (name === 't') isText = readings === 0
    },
    onText: (text) => {
      if (isText) current.push(text)
    },
    onClose: (name) => {
      if (name === 'si') strings.push(decodeEscapes(current.join('')))
      else if (name === 'rPh') readings--
      else if (name === 't') isText = false
    },
  })
  return strings
}

function* readKinds(office: OfficePackage, path: string): Steps<readonly NumberKind[]> {
  const codes = new Map<number, string>()
  const formats: number[] = []
  let isOfCells = false
  yield* office.readPart(path, SHEET_NAMESPACES, {
    onOpen: (name, { numFmtId = '0', formatCode }) => {
      if (name === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), formatCode)
      else if (name === 'cellXfs') isOfCells = true
      else if (name === 'xf' && isOfCells) formats.push(Number(numFmtId))
    },
    onClose: (name) => {
      if (name === 'cellXfs') isOfCells = false
    },
  })
  return formats.map((id) => numberKind(id, codes.get(id)))
}
