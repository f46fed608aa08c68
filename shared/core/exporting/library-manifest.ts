import { strFromU8, strToU8 } from 'fflate'

const FORMAT = 'collate-library'
/** Version of the library file's format that this code writes and reads. */
export const LIBRARY_VERSION = 1
/** Path of the manifest in the archive. */
export const MANIFEST_PATH = 'collate.json'

/** Computes the SHA-256 of bytes as lower-case hexadecimal. */
export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>

/** One file of the archive, as the manifest lists it. */
export interface ManifestEntry {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  /** Rows of a table; 1 for an original. */
  readonly count: number
}

interface Manifest {
  readonly version: number
  readonly createdAt: string
  readonly entries: readonly ManifestEntry[]
}

/** The manifest as JSON, with a checksum of its own. */
export async function encodeManifest(
  createdAt: string,
  entries: readonly ManifestEntry[],
  sha256: Sha256,
): Promise<Uint8Array<ArrayBuffer>> {
  const content = { format: FORMAT, version: LIBRARY_VERSION, createdAt, entries }
  const checksum = await sha256(checkedBytes(createdAt, entries))
  return strToU8(`${JSON.stringify({ ...content, sha256: checksum }, null, 1)}\n`)
}

/**
 * The manifest; null when the bytes are none of Collate's, `damaged` when it does not fit its checksum. Of a newer
 * version only the number is read, for it may keep its entries otherwise.
 */
export async function readManifest(
  file: Uint8Array<ArrayBuffer> | undefined,
  sha256: Sha256,
): Promise<Manifest | 'damaged' | null> {
  const value = file === undefined ? null : parseJson(strFromU8(file))
  if (!isRecord(value) || value['format'] !== FORMAT) return null
  const { version, createdAt, entries } = value
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return null
  if (version > LIBRARY_VERSION) return { version, createdAt: '', entries: [] }
  if (typeof createdAt !== 'string' || !Array.isArray(entries) || !entries.every(isManifestEntry))
    return 'damaged'
  const isWhole = (await sha256(checkedBytes(createdAt, entries))) === value['sha256']
  return isWhole ? { version, createdAt, entries } : 'damaged'
}

/** What the manifest's checksum is taken over: its values in a fixed order, whatever the JSON looks like. */
function checkedBytes(createdAt: string, entries: readonly ManifestEntry[]): Uint8Array<ArrayBuffer> {
  const rows = entries.map(({ path, bytes, sha256, count }) => [path, bytes, sha256, count])
  return strToU8(JSON.stringify([LIBRARY_VERSION, createdAt, rows]))
}

function isManifestEntry(value: unknown): value is ManifestEntry {
  return (
    isRecord(value)
    && typeof value['path'] === 'string'
    && typeof value['bytes'] === 'number'
    && typeof value['sha256'] === 'string'
    && typeof value['count'] === 'number'
  )
}

/** The value of a JSON text; undefined, which JSON cannot say, when it does not parse. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** True for an object that is no array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
