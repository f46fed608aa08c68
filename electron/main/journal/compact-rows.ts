import { crc32 } from 'node:zlib'
import {
  decodeBatch,
  decodeEntries,
  decodeHead,
  encodeBatch,
  encodeEntry,
  encodeHead,
  readLines,
} from '@shared/core/journal/index.ts'
import type { JournalState } from '@shared/model/journal.ts'
import { type Disk, syncFolder } from './disk.ts'
import type { SegmentFiles } from './segment-files.ts'

/** Lines are gathered to entries of about this size. */
const ENTRY_BYTES = 1024 * 1024

/**
 * Writes the rows that still count into one new file and removes the files before it. Cut off at any moment, old files or the new
 * one tell everything. Answers the ids of the originals that are still wanted.
 */
export async function compactRows(
  disk: Disk,
  files: SegmentFiles,
  state: JournalState,
): Promise<ReadonlySet<string>> {
  const old = files.numbers
  const number = (old.at(-1) ?? 0) + 1
  const path = files.pathOf(number)
  const temporary = `${path}.tmp`
  const wanted = new Set<string>()
  const out = await disk.open(temporary, 'w')
  let bytes = 0
  const write = async (entry: Uint8Array): Promise<void> => {
    await out.appendFile(entry)
    bytes += entry.length
  }
  try {
    await write(encodeEntry('head', [encodeHead({ ...state, isBase: true })], crc32))
    for await (const lines of liveLines(files, old)) {
      for (const { table, key } of readLines(lines)) {
        const id: unknown = table === 'originals' ? JSON.parse(key) : null
        if (typeof id === 'string') wanted.add(id)
      }
      const batch = {
        schemaVersion: state.schemaVersion,
        stream: 'derived',
        seq: state.seqs.derived,
        lines,
      } as const
      await write(encodeEntry('rows', encodeBatch(batch), crc32))
    }
    await out.sync()
  } catch (thrown) {
    await out.close()
    await disk.remove(temporary)
    throw thrown
  }
  await out.close()
  await disk.rename(temporary, path)
  await syncFolder(disk, files.folder)
  files.adopt(number, bytes)
  await files.resume(bytes)
  await files.drop(old)
  return wanted
}

/** The lines of rows that still count, some at a time. The newest file is read first: what it names counts. */
async function* liveLines(
  files: SegmentFiles,
  numbers: readonly number[],
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const seen = new Set<string>()
  for (const number of [...numbers].reverse()) {
    const { entries } = decodeEntries(await files.read(number), crc32)
    let gathered: Uint8Array[] = []
    let size = 0
    for (const { kind, payload } of [...entries].reverse()) {
      const batch = kind === 'rows' ? decodeBatch(payload) : null
      if (batch === null) continue
      for (const { table, key, row, bytes } of [...readLines(batch.lines)].reverse()) {
        const name = `${table}\t${key}`
        if (seen.has(name)) continue
        seen.add(name)
        if (row === null) continue
        gathered.push(bytes)
        size += bytes.length
        if (size < ENTRY_BYTES) continue
        yield join(gathered)
        gathered = []
        size = 0
      }
    }
    if (size > 0) yield join(gathered)
    const head = entries[0]?.kind === 'head' ? decodeHead(entries[0].payload) : null
    if (head !== null && !('newerVersion' in head) && head.isBase) return
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts))
}
