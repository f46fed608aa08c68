import type { FilePreview } from '@shared/contract/engine/importing.ts'
import { mappingOfColumns } from '@shared/core/importing/index.ts'
import type { KnownTable } from '@shared/model/record-fields.ts'
import type { TableDescription } from '@shared/model/table-description.ts'
import { readSetting } from '../../data/reads/settings.ts'
import { writeSetting } from '../../data/writes/settings.ts'

const MOST_KNOWN = 200
/** How columns are called that have no name in the file: they tell one table from no other. */
const UNNAMED = /^#\d+$/u

/** Keeps what the user said of the columns of these tables, for every later table with the same ones. */
export async function rememberTables(files: readonly Pick<FilePreview, 'table'>[]): Promise<void> {
  const chosen = files.flatMap(({ table }) => (table?.origin === 'chosen' ? [table] : []))
  if (chosen.length === 0) return
  const known = (await readSetting('knownTables')) ?? []
  await writeSetting('knownTables', chosen.reduce(addTable, known))
}

/** The latest first. What is guessed anyway need not be remembered. */
function addTable(known: readonly KnownTable[], table: TableDescription): readonly KnownTable[] {
  const columns = table.columns.map(({ name }) => name)
  const signature = JSON.stringify(columns)
  const others = known.filter((each) => JSON.stringify(each.columns) !== signature)
  const isGuess = table.columns.every(({ field, guess }) => field === guess)
  if (isGuess || columns.every((name) => UNNAMED.test(name))) return others
  return [{ columns, mapping: mappingOfColumns(table.columns) }, ...others].slice(0, MOST_KNOWN)
}
