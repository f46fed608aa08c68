import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import {
  encodeManifest,
  isRecord,
  LIBRARY_VERSION,
  MANIFEST_PATH,
  type ManifestEntry,
  parseJson,
  readManifest,
  type Sha256,
} from './library-manifest.ts'

const TABLE_PATH = /^tables\/([A-Za-z][A-Za-z0-9]*)\.jsonl$/
const ORIGINAL_PATH = /^originals\/([0-9a-f]{64})$/
/** The earliest date that zip knows, in local time as zip keeps it, so that equal content gives equal bytes. */
const ZIP_EPOCH = new Date(1980, 0, 1)

/** A row of a table: plain data that survives JSON. */
export type TableRow = Readonly<Record<string, unknown>>

export interface LibraryContent {
  /** Rows by table name (letters and digits). */
  readonly tables: Readonly<Record<string, readonly TableRow[]>>
  /** Imported bytes by their SHA-256. */
  readonly originals: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  /** When the file was made, as ISO 8601 text. */
  readonly createdAt: string
}

export type LibraryFileError =
  /** Not a zip file, or not one that Collate made. */
  | { readonly code: 'not-a-library' }
  /** Made by a newer Collate than this one. */
  | { readonly code: 'newer-version'; readonly version: number }
  /** An entry is missing, was changed, or does not read; `path` names it. */
  | { readonly code: 'damaged'; readonly path: string }

export type LibraryFileResult =
  | { readonly ok: true; readonly content: LibraryContent }
  | { readonly ok: false; readonly error: LibraryFileError }

/**
 * The bytes of a library file: a zip archive with `collate.json` (format, version, checksums), a JSON-lines file
 * for each table and the imported bytes. The same content gives the same bytes.
 *
 * @throws RangeError for a table name or an original's key that does not fit the format
 */
export async function writeLibraryFile(
  content: LibraryContent,
  sha256: Sha256,
): Promise<Uint8Array<ArrayBuffer>> {
  const files: Record<string, Uint8Array<ArrayBuffer>> = {}
  const counts = new Map<string, number>()
  for (const [name, rows] of sortedByKey(Object.entries(content.tables))) {
    const path = `tables/${name}.jsonl`
    if (!TABLE_PATH.test(path)) throw new RangeError(`no table name: ${name}`)
    files[path] = strToU8(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    counts.set(path, rows.length)
  }
  for (const [key, bytes] of sortedByKey([...content.originals])) {
    const path = `originals/${key}`
    if (!ORIGINAL_PATH.test(path)) throw new RangeError(`no SHA-256: ${key}`)
    files[path] = bytes
    counts.set(path, 1)
  }
  const entries: ManifestEntry[] = []
  for (const [path, bytes] of Object.entries(files)) {
    entries.push({ path, bytes: bytes.length, sha256: await sha256(bytes), count: counts.get(path) ?? 0 })
  }
  const all = { [MANIFEST_PATH]: await encodeManifest(content.createdAt, entries, sha256), ...files }
  return zipSync(all, { level: 6, mtime: ZIP_EPOCH })
}

/**
 * What a library file holds, every entry checked against its checksum; or why it cannot be taken. Never throws
 * for what the bytes are.
 */
export async function readLibraryFile(
  bytes: Uint8Array<ArrayBuffer>,
  sha256: Sha256,
): Promise<LibraryFileResult> {
  const files = unzipped(bytes)
  const manifest = files === null ? null : await readManifest(files[MANIFEST_PATH], sha256)
  if (files === null || manifest === null) return failure({ code: 'not-a-library' })
  if (manifest === 'damaged') return failure({ code: 'damaged', path: MANIFEST_PATH })
  if (manifest.version > LIBRARY_VERSION) return failure({ code: 'newer-version', version: manifest.version })

  const tables: Record<string, readonly TableRow[]> = {}
  const originals = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const entry of manifest.entries) {
    const damaged = failure({ code: 'damaged', path: entry.path })
    const file = files[entry.path]
    if (file === undefined || file.length !== entry.bytes || (await sha256(file)) !== entry.sha256)
      return damaged
    const tableName = TABLE_PATH.exec(entry.path)?.[1]
    const originalKey = ORIGINAL_PATH.exec(entry.path)?.[1]
    if (tableName !== undefined) {
      const rows = parseRows(file)
      if (rows?.length !== entry.count) return damaged
      tables[tableName] = rows
    } else if (originalKey !== undefined) {
      originals.set(originalKey, file)
    } else {
      return damaged
    }
  }
  return { ok: true, content: { tables, originals, createdAt: manifest.createdAt } }
}

function unzipped(bytes: Uint8Array<ArrayBuffer>): Readonly<Record<string, Uint8Array<ArrayBuffer>>> | null {
  try {
    return unzipSync(bytes)
  } catch {
    return null
  }
}

function parseRows(file: Uint8Array<ArrayBuffer>): readonly TableRow[] | null {
  const lines = strFromU8(file).split('\n')
  if (lines.pop() !== '') return null
  const rows = lines.map(parseJson)
  return rows.every(isRecord) ? rows : null
}

function sortedByKey<Value>(entries: (readonly [string, Value])[]): readonly (readonly [string, Value])[] {
  return entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}

function failure(error: LibraryFileError): LibraryFileResult {
  return { ok: false, error }
}
