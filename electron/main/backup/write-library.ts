import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { MANIFEST_PATH, type ManifestEntry, encodeManifest } from '@shared/core/exporting/index.ts'
import {
  type JournalLine,
  decodeBatch,
  decodeEntries,
  decodeHead,
  readLines,
} from '@shared/core/journal/index.ts'
import type { FileHandle } from 'node:fs/promises'
import type { Disk } from '../journal/disk.ts'
import type { JournalReader } from '../journal/journal.ts'
import { hashOf } from '../journal/original-store.ts'
import { ZipWriter } from './zip-writer.ts'

const LINE_FEED = new Uint8Array([0x0a])
const ORIGINALS = 'originals'

/** For each row where its latest line stands, by table; rows that are gone are not there. */
type Places = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Writes what the journal holds as a portable library file. Reads its files once a table, and holds one of them at a time. */
export async function writeLibrary(
  disk: Disk,
  file: FileHandle,
  { files, originals }: JournalReader,
  createdAt: Date,
): Promise<void> {
  const places = await findPlaces(disk, files.rows)
  const zip = new ZipWriter(file)
  // a file a table and an original, and the manifest
  zip.demandEntries(places.size + (places.get(ORIGINALS)?.size ?? 0) + 1)
  const entries: ManifestEntry[] = []
  for (const table of [...places.keys()].filter((name) => name !== ORIGINALS).sort()) {
    const path = `tables/${table}.jsonl`
    const added = await zip.add(path, tableRows(disk, files.rows, table, places))
    entries.push({ path, ...added, count: places.get(table)?.size ?? 0 })
  }
  for (const key of [...(places.get(ORIGINALS)?.keys() ?? [])].sort()) {
    const id = String(JSON.parse(key))
    const bytes = await originals.read(id)
    if (bytes === null) continue
    const path = `originals/${id}`
    entries.push({ path, ...(await zip.add(path, [bytes])), count: 1 })
  }
  const sha256 = (bytes: Uint8Array): Promise<string> => Promise.resolve(hashOf(bytes))
  await zip.add(MANIFEST_PATH, [await encodeManifest(createdAt.toISOString(), entries, sha256)])
  await zip.finish()
}

async function findPlaces(disk: Disk, paths: readonly string[]): Promise<Places> {
  const places = new Map<string, Map<string, string>>()
  for (const path of paths) {
    for (const line of await readFileLines(disk, path, () => places.clear())) {
      const table = places.get(line.table) ?? new Map<string, string>()
      places.set(line.table, table)
      if (line.row === null) table.delete(line.key)
      else table.set(line.key, placeOf(path, line))
    }
  }
  return places
}

async function* tableRows(
  disk: Disk,
  paths: readonly string[],
  table: string,
  places: Places,
): AsyncGenerator<Uint8Array> {
  for (const path of paths) {
    for (const line of await readFileLines(disk, path)) {
      if (line.table !== table || line.row === null) continue
      if (places.get(table)?.get(line.key) !== placeOf(path, line)) continue
      yield line.row
      yield LINE_FEED
    }
  }
}

function placeOf(path: string, { bytes }: JournalLine): string {
  return `${path}:${bytes.byteOffset}`
}

/** @param onBase told when the file holds everything that those before it say */
async function readFileLines(
  disk: Disk,
  path: string,
  onBase: () => void = () => undefined,
): Promise<Iterable<JournalLine>> {
  const { entries } = decodeEntries(await disk.read(path), crc32)
  const head = entries[0]?.kind === 'head' ? decodeHead(entries[0].payload) : null
  if (head !== null && 'isBase' in head && head.isBase) onBase()
  return (function* () {
    for (const { kind, payload } of entries) {
      const batch = kind === 'rows' ? decodeBatch(payload) : null
      if (batch !== null) yield* readLines(batch.lines)
    }
  })()
}

/** A short name of the state of a journal, to see whether anything changed since a backup. */
export function stateMark(state: object): string {
  return createHash('sha256').update(JSON.stringify(state)).digest('hex').slice(0, 16)
}
