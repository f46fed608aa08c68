import type { Table } from 'dexie'
import type { CollateDatabase } from './database.ts'

/** Takes an act back; its answer does it again. */
export type Undo = () => Promise<Undo>

/** Takes several acts, given in the order in which they were done, back as one, the last first. */
export function together(acts: readonly Undo[]): Undo {
  return async () => {
    const again: Undo[] = []
    for (const undo of acts.toReversed()) again.push(await undo())
    return together(again)
  }
}

/** How one act changes rows of one table. */
export interface RowChange<Row extends object, Key> {
  readonly table: Table<Row, Key>
  readonly keys: readonly Key[]
  /** The row after the act; undefined removes it, or leaves it out when it was not there. */
  readonly change: (row: Row | undefined, key: Key) => Row | undefined
  /**
   * What a missing row stands for, where there is such a row: undoing then never removes one. A row that is missing
   * when the act is undone was deleted for good meanwhile, and stays so.
   */
  readonly blank?: (key: Key) => Row
}

/** A change together with the means to run it, its types of row and key closed over. */
export interface Step {
  readonly tableName: string
  /** Runs inside the act's transaction; answers the step back. */
  readonly run: () => Promise<Step>
}

/** Makes a step of a change; several steps go into one act. */
export function step<Row extends object, Key>(change: RowChange<Row, Key>): Step {
  return { tableName: change.table.name, run: () => runStep(change) }
}

/**
 * Does the steps in one transaction, so that all or none are there, and answers the act back. Undoing writes
 * only the fields that the act wrote: what changed meanwhile in other fields stays.
 */
export async function act(database: CollateDatabase, steps: readonly Step[]): Promise<Undo> {
  const tables = [...new Set(steps.map(({ tableName }) => tableName))]
  const backwards = await database.transaction('rw', tables, async () => {
    const undone: Step[] = []
    for (const each of steps) undone.unshift(await each.run())
    return undone
  })
  return () => act(database, backwards)
}

async function runStep<Row extends object, Key>(change: RowChange<Row, Key>): Promise<Step> {
  const { blank, ...asked } = change
  const { table, keys } = asked
  const stored = await table.bulkGet([...keys])
  const written: Row[] = []
  const removed: Key[] = []
  const inverses = new Map<Key, (row: Row | undefined) => Row | undefined>()
  keys.forEach((key, index) => {
    const before = stored[index] ?? blank?.(key)
    const after = asked.change(before, key)
    if (after === before) return
    if (after === undefined) removed.push(key)
    else written.push(after)
    inverses.set(key, inverseOf(before, after))
  })
  await table.bulkPut(written)
  if (removed.length > 0) await table.bulkDelete(removed)
  return step({
    ...asked,
    keys: [...inverses.keys()],
    change: (row, key) => {
      const inverse = inverses.get(key)
      return inverse === undefined ? row : inverse(row)
    },
  })
}

function inverseOf<Row extends object>(
  before: Row | undefined,
  after: Row | undefined,
): (row: Row | undefined) => Row | undefined {
  if (before === undefined || after === undefined) return () => before
  const fields = Object.keys(after).filter((field) => valueOf(before, field) !== valueOf(after, field))
  const earlier = Object.fromEntries(fields.map((field) => [field, valueOf(before, field)]))
  return (row) => (row === undefined ? undefined : { ...row, ...earlier })
}

function valueOf(row: object, field: string): unknown {
  return Reflect.get(row, field)
}
