import { deflateSync, strToU8 } from 'fflate'
import { Crc32 } from '../../../shared/core/importing/archive/crc32.ts'

/** An entry to write, and the lies to tell about it. */
export interface ZipInput {
  readonly path: string | Uint8Array
  readonly content: string | Uint8Array
  /** Default: as packed, marked as UTF-8 for a string path. */
  readonly flags?: number
  readonly isStored?: boolean
  /** The packed bytes instead of those that `content` gives. */
  readonly packed?: Uint8Array
  readonly method?: number
  readonly crc32?: number
  /** What both headers say of the size unpacked. */
  readonly claimedBytes?: number
  /** What both headers say of the size packed. */
  readonly claimedPackedBytes?: number
  /** Lists the entry without writing it, at the place of the entry with this index. */
  readonly sharesEntry?: number
}

const UTF8_NAME = 0x800

/** The bytes of a ZIP file, well made but for what the entries ask for. */
export function zipFile(entries: readonly ZipInput[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  const starts: number[] = []
  let at = 0
  for (const entry of entries) {
    const { header, name, packed } = describe(entry)
    const start = entry.sharesEntry === undefined ? at : (starts[entry.sharesEntry] ?? 0)
    starts.push(start)
    if (entry.sharesEntry === undefined) {
      const local = bytesOf([0x04034b50, 4], [20, 2], ...header, [name.length, 2], [0, 2])
      parts.push(local, name, packed)
      at += local.length + name.length + packed.length
    }
    directory.push(
      bytesOf(
        [0x02014b50, 4],
        [20, 2],
        [20, 2],
        ...header,
        [name.length, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [start, 4],
      ),
      name,
    )
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = bytesOf(
    [0x06054b50, 4],
    [0, 4],
    [entries.length, 2],
    [entries.length, 2],
    [size, 4],
    [at, 4],
    [0, 2],
  )
  return concat([...parts, ...directory, end])
}

type Field = readonly [value: number, bytes: number]

function describe(entry: ZipInput): {
  readonly header: readonly Field[]
  readonly name: Uint8Array
  readonly packed: Uint8Array
} {
  const name = typeof entry.path === 'string' ? strToU8(entry.path) : entry.path
  const content = typeof entry.content === 'string' ? strToU8(entry.content) : entry.content
  const packed = entry.packed ?? (entry.isStored === true ? content : deflateSync(content))
  const crc = new Crc32()
  crc.update(content)
  const header: readonly Field[] = [
    [entry.flags ?? (typeof entry.path === 'string' ? UTF8_NAME : 0), 2],
    [entry.method ?? (entry.isStored === true ? 0 : 8), 2],
    [0, 4],
    [entry.crc32 ?? crc.value, 4],
    [entry.claimedPackedBytes ?? packed.length, 4],
    [entry.claimedBytes ?? content.length, 4],
  ]
  return { header, name, packed }
}

function bytesOf(...fields: readonly Field[]): Uint8Array {
  const bytes: number[] = []
  for (const [value, count] of fields)
    for (let place = 0; place < count; place++) bytes.push(Math.floor(value / 256 ** place) % 256)
  return Uint8Array.from(bytes)
}

/** One array of parts. */
export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
