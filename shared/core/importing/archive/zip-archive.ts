import { ReadingError } from '../reading-error.ts'
import { Crc32 } from './crc32.ts'
import { decodePaths } from './entry-path.ts'
import { atOnce, type Steps } from '../steps.ts'
import { inflateSteps, joinPieces } from './inflate.ts'
import type { UnpackBudget } from './unpack-budget.ts'
import { packedBytesOf, readZipDirectory, type ZipRecord } from './zip-directory.ts'

/** An entry of an archive; folders are entries whose path ends in `/`. */
export interface ZipEntry {
  /** As packed, with `/` between folders. Nothing is ever written to it; `isTreacherousPath` tells hostile ones. */
  readonly path: string
  readonly record: ZipRecord
}

const STORED = 0
const DEFLATED = 8
const STORED_PIECE_BYTES = 64 * 1024

/**
 * A ZIP file that may be hostile. Opening it reads its table of contents only; what is unpacked is counted in real
 * bytes against the budget and checked against its CRC.
 */
export class ZipArchive {
  /** In the order of the table of contents. */
  readonly entries: readonly ZipEntry[]
  readonly #bytes: Uint8Array
  readonly #budget: UnpackBudget
  #byPath: ReadonlyMap<string, ZipEntry> | null = null

  /** @throws ReadingError `damaged` when it is no whole ZIP file, `too-many-entries` */
  constructor(bytes: Uint8Array, budget: UnpackBudget) {
    this.#bytes = bytes
    this.#budget = budget
    const records = readZipDirectory(bytes, (count) => budget.addEntries(count))
    const paths = decodePaths(records)
    this.entries = records.map((record, index) => ({ path: paths[index] ?? '', record }))
  }

  /** The first entry with this path, without regard to case where none fits exactly. */
  find(path: string): ZipEntry | undefined {
    this.#byPath ??= indexPaths(this.entries)
    return this.#byPath.get(path) ?? this.#byPath.get(foldedKey(path))
  }

  /**
   * The bytes of an entry.
   *
   * @throws ReadingError `damaged`, `password-protected`, `unsupported-format` for an unknown packing, `too-large`,
   *   `too-many-entries` when a cap is met
   */
  read(entry: ZipEntry): Uint8Array {
    return atOnce(this.readSteps(entry))
  }

  /** The same in steps. */
  *readSteps(entry: ZipEntry): Steps<Uint8Array> {
    const pieces: Uint8Array[] = []
    yield* this.stream(entry, (piece) => pieces.push(piece))
    return joinPieces(pieces)
  }

  /**
   * As `readSteps`, but hands on each piece as it comes out; that the whole is undamaged is known at the end only.
   */
  *stream({ record }: ZipEntry, take: (piece: Uint8Array) => void): Steps<void> {
    if (record.isEncrypted) throw new ReadingError('password-protected', 'an encrypted entry')
    const packed = packedBytesOf(this.#bytes, record)
    const count = this.#budget.startFile(packed.length)
    const crc = new Crc32()
    const takeChecked = (piece: Uint8Array): void => {
      count.take(piece.length)
      crc.update(piece)
      take(piece)
    }
    if (record.method === STORED) {
      for (let at = 0; at < packed.length; at += STORED_PIECE_BYTES) {
        yield
        takeChecked(packed.subarray(at, at + STORED_PIECE_BYTES))
      }
    } else if (record.method === DEFLATED) yield* inflateSteps(packed, takeChecked)
    else throw new ReadingError('unsupported-format', `packing method ${record.method}`)
    if (crc.value !== record.crc32) throw new ReadingError('damaged', 'the checksum does not fit')
  }
}

/** Entries by path, and by folded path under a key that no path is. Of equal ones the first. */
function indexPaths(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const byPath = new Map<string, ZipEntry>()
  for (const entry of entries)
    for (const key of [entry.path, foldedKey(entry.path)]) if (!byPath.has(key)) byPath.set(key, entry)
  return byPath
}

function foldedKey(path: string): string {
  return `\0${path.toLowerCase()}`
}
