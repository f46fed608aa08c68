import type { TableDescription } from '../../../../model/table-description.ts'
import type { ImportOptions } from '../../options.ts'
import { columnsOfMapping, guessColumns, type ColumnFields } from './guess-mapping.ts'
import type { Table } from './table.ts'

/** Which field each column of a table gives, and why. */
export interface ChosenColumns {
  readonly fields: ColumnFields
  readonly guessed: ColumnFields
  readonly origin: TableDescription['origin']
}

/** As the user said for this file, else for tables with just these columns, else as guessed. */
export function chooseColumns(
  { names, rows }: Table,
  { mapping, knownTables = [] }: Pick<ImportOptions, 'mapping' | 'knownTables'>,
): ChosenColumns {
  const guessed = guessColumns(
    names,
    rows.map(({ cells }) => cells),
  )
  if (mapping !== undefined) return { fields: columnsOfMapping(names, mapping), guessed, origin: 'chosen' }
  const known = knownTables.find(({ columns }) => isSame(columns, names))
  if (known === undefined) return { fields: guessed, guessed, origin: 'guessed' }
  return { fields: columnsOfMapping(names, known.mapping), guessed, origin: 'known' }
}

function isSame(columns: readonly string[], names: readonly string[]): boolean {
  return columns.length === names.length && columns.every((column, index) => column === names[index])
}
