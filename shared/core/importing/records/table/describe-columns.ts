import type { TableDescription } from '../../../../model/table-description.ts'
import type { ChosenColumns } from './choose-columns.ts'
import { mappingOfColumns } from './edit-mapping.ts'
import type { Table } from './table.ts'

const MAX_SAMPLES = 5
const MAX_SAMPLE_UNITS = 200
/** Samples are looked for in so many rows: a column that is empty so far is shown as empty. */
const SAMPLED_ROWS = 1_000

/** The columns of a table with samples, and the field that each one gives and is guessed to give. */
export function describeColumns(table: Table, { fields, guessed, origin }: ChosenColumns): TableDescription {
  const columns = table.names.map((name, index) => ({
    name,
    samples: samplesOf(table, index),
    field: fields[index] ?? null,
    guess: guessed[index] ?? null,
  }))
  return {
    columns,
    mapping: mappingOfColumns(columns),
    origin,
    rowCount: table.rows.length,
    badRowCount: table.bad.length,
  }
}

function samplesOf({ rows }: Table, index: number): readonly string[] {
  const samples: string[] = []
  for (const { cells } of rows.slice(0, SAMPLED_ROWS)) {
    const value = cells[index]?.trim() ?? ''
    if (value !== '') samples.push(value.slice(0, MAX_SAMPLE_UNITS))
    if (samples.length === MAX_SAMPLES) break
  }
  return samples
}
