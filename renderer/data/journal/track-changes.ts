import type { DBCore, DBCoreMutateRequest, DBCoreMutateResponse, DBCoreTable, Middleware } from 'dexie'
import type { DirtyRow } from '../rows.ts'
import { DIRTY_TABLE, STREAM_OF_TABLE } from './journalled-tables.ts'

/** Keys noted in one row; of pictures, which are large, fewer, because the rows under them are read together. */
const CHUNK = 100
const IMAGES_CHUNK = 10

/**
 * Notes the keys of every changed row of a journalled table, in the transaction that changes it, whoever writes. The keys say only
 * that a row has to be looked at: a change that failed in the end does no harm.
 */
export const trackChanges: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'journal',
  create: (core) => ({
    ...core,
    transaction: (names, mode, options) =>
      core.transaction(mode === 'readwrite' ? withDirtyTables(core, names) : [...names], mode, options),
    table: (name) => {
      const table = core.table(name)
      const stream = STREAM_OF_TABLE[name]
      // a migration that is older than the journal runs before there is anything to note in
      if (stream === undefined || !hasTable(core, DIRTY_TABLE[stream])) return table
      return { ...table, mutate: (request) => mutateAndNote(core, table, DIRTY_TABLE[stream], request) }
    },
  }),
}

/** Rows that note keys, for as many rows as that takes. */
export function dirtyRows(table: string, keys: readonly unknown[]): Omit<DirtyRow, 'id'>[] {
  const size = table === 'images' ? IMAGES_CHUNK : CHUNK
  const rows: Omit<DirtyRow, 'id'>[] = []
  for (let start = 0; start < keys.length; start += size) {
    rows.push({ table, keys: keys.slice(start, start + size) })
  }
  return rows
}

function withDirtyTables(core: DBCore, names: readonly string[]): string[] {
  const streams = new Set(names.map((name) => STREAM_OF_TABLE[name]))
  const dirty = [...streams].flatMap((stream) => (stream === undefined ? [] : DIRTY_TABLE[stream]))
  return [...new Set([...names, ...dirty.filter((name) => hasTable(core, name))])]
}

function hasTable(core: DBCore, name: string): boolean {
  return core.schema.tables.some((table) => table.name === name)
}

async function mutateAndNote(
  core: DBCore,
  table: DBCoreTable,
  dirtyTable: string,
  request: DBCoreMutateRequest,
): Promise<DBCoreMutateResponse> {
  const before = request.type === 'deleteRange' ? await keysIn(table, request) : []
  const response = await table.mutate(request)
  const keys = request.type === 'deleteRange' ? before : keysOf(table, request, response)
  if (keys.length > 0) {
    const { trans } = request
    await core.table(dirtyTable).mutate({ type: 'add', trans, values: dirtyRows(table.name, keys) })
  }
  return response
}

async function keysIn(
  table: DBCoreTable,
  { trans, range }: Extract<DBCoreMutateRequest, { type: 'deleteRange' }>,
): Promise<readonly unknown[]> {
  const query = { index: table.schema.primaryKey, range }
  const found = await table.query({ trans, values: false, query })
  return found.result as readonly unknown[]
}

function keysOf(
  table: DBCoreTable,
  request: Exclude<DBCoreMutateRequest, { type: 'deleteRange' }>,
  response: DBCoreMutateResponse,
): readonly unknown[] {
  if (request.type === 'delete') return request.keys as readonly unknown[]
  const { extractKey } = table.schema.primaryKey
  const keys = request.values.map((value, index): unknown => {
    const own: unknown = request.keys?.[index] ?? extractKey?.(value)
    return own ?? (response.results as readonly unknown[] | undefined)?.[index]
  })
  return keys.filter((key) => key !== undefined)
}
