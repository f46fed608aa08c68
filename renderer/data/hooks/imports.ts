import type { ImportId } from '@shared/model/ids.ts'
import type { ImportRecord } from '@shared/model/import.ts'
import { type LeftOfImport, readImport, readImports, readLeftOfImports } from '../reads/imports.ts'
import { useLive } from './use-live.ts'

const SHOWN_IMPORTS = 50

/** An import, and what is left of it now. */
export interface ShownImport {
  readonly record: ImportRecord
  readonly left: LeftOfImport
}

/** The last 50 imports, newest first. */
export function useImports(): readonly ShownImport[] | undefined {
  return useLive('', async () => withLeft(await readImports(SHOWN_IMPORTS)))
}

export function useImport(id: ImportId): ShownImport | undefined {
  const shown = useLive(id, async () => {
    const record = await readImport(id)
    return record === undefined ? [] : withLeft([record])
  })
  return shown?.[0]
}

async function withLeft(records: readonly ImportRecord[]): Promise<readonly ShownImport[]> {
  const left = await readLeftOfImports(records.map(({ id }) => id))
  return records.flatMap((record, index) => {
    const own = left[index]
    return own === undefined ? [] : [{ record, left: own }]
  })
}
