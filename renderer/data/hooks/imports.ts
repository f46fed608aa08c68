import type { ImportId } from '@shared/model/ids.ts'
import type { ImportRecord } from '@shared/model/import.ts'
import { readImport, readImports } from '../reads/imports.ts'
import { useLive } from './use-live.ts'

const SHOWN_IMPORTS = 50

/** The last 50 imports, newest first. */
export function useImports(): readonly ImportRecord[] | undefined {
  return useLive('', () => readImports(SHOWN_IMPORTS))
}

export function useImport(id: ImportId): ImportRecord | undefined {
  return useLive(id, () => readImport(id))
}
