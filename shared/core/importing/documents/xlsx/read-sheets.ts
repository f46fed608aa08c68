import type { UnpackBudget } from '../../archive/unpack-budget.ts'
import type { Steps } from '../../steps.ts'
import type { XmlAttributes } from '../../xml/xml-reader.ts'
import { OfficePackage } from '../ooxml/package.ts'
import { numberText } from './cell-format.ts'
import { decodeEscapes } from './escapes.ts'
import { readWorkbook, SHEET_NAMESPACES, type Workbook } from './workbook.ts'

/** A row of a sheet that holds anything. */
export interface SheetRow {
  /** The number that Excel prints beside it, counted from 1. */
  readonly line: number
  /** By column, up to the last one that is filled; days as `YYYY-MM-DD` or `YYYY-MM-DD HH:MM`. */
  readonly cells: readonly string[]
}

export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  readonly rows: readonly SheetRow[]
  /** A cap on rows, columns or cells was met; what is above and before it was read. */
  readonly isCut: boolean
}

const MAX_ROWS = 200_000
const MAX_COLUMNS = 1_000
/** Of all sheets together; empty ones between filled ones count. */
const MAX_CELLS = 5_000_000

/**
 * The sheets of an Excel file with the text of their cells, in the order of their tabs. What a formula last came to is
 * read, the formula is not; errors are empty.
 *
 * @throws ReadingError `damaged`, `too-large`, `too-many-entries`, `password-protected`
 */
export function* readSheets(bytes: Uint8Array, budget: UnpackBudget): Steps<readonly Sheet[]> {
  const office = new OfficePackage(bytes, budget)
  const workbook = yield* readWorkbook(office)
  let cellsLeft = MAX_CELLS
  const sheets: Sheet[] = []
  for (const { name, path, isHidden } of workbook.sheets) {
    const reader = new SheetReader(workbook, cellsLeft)
    yield* office.readPart(path, SHEET_NAMESPACES, reader)
    cellsLeft = reader.cellsLeft
    sheets.push({ name, isHidden, rows: reader.rows, isCut: reader.isCut })
  }
  return sheets
}

/** Takes the events of one sheet. */
class SheetReader {
  readonly rows: SheetRow[] = []
  cellsLeft: number
  isCut = false
  readonly #workbook: Workbook
  #line = 0
  #cells: string[] = []
  #column = 0
  #type = ''
  #style = 0
  #value: string[] = []
  #isValue = false
  #readings = 0

  constructor(workbook: Workbook, cellsLeft: number) {
    this.#workbook = workbook
    this.cellsLeft = cellsLeft
  }

  readonly onOpen = (name: string, attributes: XmlAttributes): void => {
    if (name === 'v' || name === 't') this.#isValue = this.#readings === 0
    else if (name === 'c') this.#openCell(attributes)
    else if (name === 'row') this.#openRow(attributes)
    else if (name === 'rPh') this.#readings++
  }

  readonly onText = (text: string): void => {
    if (this.#isValue) this.#value.push(text)
  }

  readonly onClose = (name: string): void => {
    if (name === 'v' || name === 't') this.#isValue = false
    else if (name === 'c') this.#closeCell()
    else if (name === 'row') this.#closeRow()
    else if (name === 'rPh') this.#readings--
  }

  #openRow({ r }: XmlAttributes): void {
    const line = Number(r)
    this.#line = Number.isInteger(line) && line > 0 ? line : this.#line + 1
    this.#cells = []
    this.#column = -1
  }

  #openCell({ r = '', t = '', s }: XmlAttributes): void {
    this.#column = columnOf(r) ?? this.#column + 1
    this.#type = t
    this.#style = Number(s ?? 0)
    this.#value = []
  }

  #closeCell(): void {
    const text = this.#textOf(this.#value.join(''))
    if (text === '') return
    const added = this.#column + 1 - this.#cells.length
    if (this.#column >= MAX_COLUMNS || added > this.cellsLeft) {
      this.isCut = true
      return
    }
    for (let count = 1; count < added; count++) this.#cells.push('')
    this.#cells[this.#column] = text
    this.cellsLeft -= Math.max(0, added)
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return
    if (this.rows.length < MAX_ROWS) this.rows.push({ line: this.#line, cells: this.#cells })
    else this.isCut = true
  }

  #textOf(value: string): string {
    switch (this.#type) {
      case 's':
        return this.#workbook.strings[Number(value)] ?? ''
      case 'str':
      case 'inlineStr':
        return decodeEscapes(value)
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE'
      case 'e':
        return ''
      case 'd':
        return value
      default:
        return numberText(value, this.#workbook.kinds[this.#style] ?? 'number', this.#workbook.is1904)
    }
  }
}

/** The column of a cell's name counted from 0: 27 for `AB12`; null for no such name. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/u.exec(reference)?.[0]
  if (letters === undefined) return null
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
