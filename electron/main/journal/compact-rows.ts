import { setImmediate } from 'node:timers/promises'
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
import type { JournalBatch, JournalState } from '@shared/model/journal.ts'
import { type Disk, syncFolder } from './disk.ts'
import type { SegmentFiles } from './segment-files.ts'

/** Lines are gathered to entries of about this size. */
const ENTRY_BYTES = 1024 * 1024

/**
 * Writes the rows that still count into new files and removes the files before them. Each new file waits under another name until
 * all are whole, and the first, which says that nothing before it counts, gets its name last: cut off at any moment, the old files
 * or the new ones tell everything. Answers the ids of the originals that are still wanted.
 *
 * @param segmentBytes a file that has so many is full
 */
export async function compactRows(
  disk: Disk,
  files: SegmentFiles,
  state: JournalState,
  segmentBytes: number,
): Promise<ReadonlySet<string>> {
  const old = files.numbers
  const first = (old.at(-1) ?? 0) + 1
  const wanted = new Set<string>()
  const parts: CompactedPart[] = []
  try {
    for await (const lines of liveLines(files, old)) {
      for (const { table, key } of readLines(lines)) {
        const id: unknown = table === 'originals' ? JSON.parse(key) : null
        if (typeof id === 'string') wanted.add(id)
      }
      const last = parts.at(-1)
      const part =
        last === undefined || last.bytes >= segmentBytes
          ? await beginPart(disk, files.pathOf(first + parts.length), state, parts)
          : last
      await part.write(encodeEntry('rows', encodeBatch(batchOf(state, lines)), crc32))
    }
    if (parts.length === 0) await beginPart(disk, files.pathOf(first), state, parts)
    for (const part of parts) await part.finish()
    for (const { path, temporary } of parts.toReversed()) {
      await disk.rename(temporary, path)
      await syncFolder(disk, files.folder)
    }
  } catch (thrown) {
    for (const part of parts) await part.discard()
    throw thrown
  }
  parts.forEach(({ bytes }, index) => files.adopt(first + index, bytes))
  await files.resume(parts.at(-1)?.bytes ?? 0)
  await files.drop(old)
  return wanted
}

interface CompactedPart {
  readonly path: string
  readonly temporary: string
  /** Written so far. */
  readonly bytes: number
  readonly write: (entry: Uint8Array) => Promise<void>
  readonly finish: () => Promise<void>
  /** Removes it, under whichever name it stands. */
  readonly discard: () => Promise<void>
}

/** Begins a file, the first of `parts` as the base of all that follow, and notes it there. */
async function beginPart(
  disk: Disk,
  path: string,
  state: JournalState,
  parts: CompactedPart[],
): Promise<CompactedPart> {
  const temporary = `${path}.tmp`
  const out = await disk.open(temporary, 'w')
  let bytes = 0
  let isOpen = true
  const close = async (): Promise<void> => {
    if (isOpen) await out.close()
    isOpen = false
  }
  const part: CompactedPart = {
    path,
    temporary,
    get bytes() {
      return bytes
    },
    write: async (entry) => {
      await out.appendFile(entry)
      bytes += entry.length
    },
    finish: async () => {
      await out.sync()
      await close()
    },
    discard: async () => {
      await close()
      await disk.remove(temporary)
      await disk.remove(path)
    },
  }
  const isBase = parts.length === 0
  parts.push(part)
  await part.write(encodeEntry('head', [encodeHead({ ...state, isBase })], crc32))
  return part
}

function batchOf(
  { schemaVersion, seqs }: JournalState,
  lines: Uint8Array<ArrayBuffer>,
): Omit<JournalBatch, 'libraryId'> {
  return { schemaVersion, stream: 'derived', seq: seqs.derived, lines }
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
      // the window's messages are served in between
      await setImmediate()
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
