export { readHeaderLine, type HeaderLine } from './headers/header-line.ts'
export { importBytes } from './import-bytes.ts'
export type { ImportOptions, ImportResult } from './options.ts'
export { IMPORTER_VERSION } from './version.ts'
