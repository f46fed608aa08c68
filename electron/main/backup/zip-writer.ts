import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'
import { CollateError } from '@shared/contract/errors.ts'
import { writeAll } from '../journal/write-all.ts'

/** The earliest date that zip knows, so that equal content gives equal bytes. */
const ZIP_DATE = 33
const VERSION = 20
const DEFLATED = 8
const LOCAL_BYTES = 30
const CENTRAL_BYTES = 46
const END_BYTES = 22
/** How much an archive may hold. */
export interface ZipLimits {
  readonly entries: number
  readonly bytes: number
}

/** Zip without its 64-bit extension counts so far. */
const ZIP_LIMITS: ZipLimits = { entries: 0xffff - 1, bytes: 0xffffffff - 1 }

interface Entry {
  readonly name: Buffer
  readonly crc: number
  readonly packed: number
  readonly bytes: number
  readonly at: number
}

/** What went into one file of the archive. */
export interface Added {
  readonly bytes: number
  readonly sha256: string
}

/**
 * Writes a zip archive piece by piece, so that a large library needs no more memory than a small one. Packing happens off the main
 * thread.
 */
export class ZipWriter {
  readonly #file: FileHandle
  readonly #limits: ZipLimits
  readonly #entries: Entry[] = []
  #end = 0

  constructor(file: FileHandle, limits: ZipLimits = ZIP_LIMITS) {
    this.#file = file
    this.#limits = limits
  }

  /**
   * Refuses more files than the archive can hold, before the first of them is written.
   *
   * @throws CollateError `library-too-large`
   */
  demandEntries(count: number): void {
    if (count > this.#limits.entries) throw tooLarge(`${count} files`)
  }

  /**
   * @param name in ASCII
   * @throws CollateError `library-too-large`
   */
  async add(name: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Added> {
    const at = this.#end
    const nameBytes = Buffer.from(name, 'latin1')
    this.#end += LOCAL_BYTES + nameBytes.length
    const hash = createHash('sha256')
    let crc = 0
    let bytes = 0
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const piece of pieces) {
        crc = crc32(piece, crc)
        hash.update(piece)
        bytes += piece.length
        yield piece
      }
    }
    const dataAt = this.#end
    await pipeline(Readable.from(counted()), createDeflateRaw(), async (packed: AsyncIterable<Buffer>) => {
      for await (const piece of packed) await this.#write(piece)
    })
    const entry = { name: nameBytes, crc, packed: this.#end - dataAt, bytes, at }
    this.#entries.push(entry)
    this.demandEntries(this.#entries.length)
    if (Math.max(this.#end, bytes) > this.#limits.bytes) throw tooLarge(`${this.#end} bytes`)
    // only now are the sizes known
    await writeAll(this.#file, localHeader(entry), at)
    return { bytes, sha256: hash.digest('hex') }
  }

  /** Writes the directory; nothing can be added behind it. */
  async finish(): Promise<void> {
    const start = this.#end
    for (const entry of this.#entries) await this.#write(centralHeader(entry))
    const end = Buffer.alloc(END_BYTES)
    end.writeUInt32LE(0x06054b50, 0)
    end.writeUInt16LE(this.#entries.length, 8)
    end.writeUInt16LE(this.#entries.length, 10)
    end.writeUInt32LE(this.#end - start, 12)
    end.writeUInt32LE(start, 16)
    await this.#write(end)
  }

  async #write(bytes: Uint8Array): Promise<void> {
    await writeAll(this.#file, bytes, this.#end)
    this.#end += bytes.length
  }
}

function tooLarge(detail: string): CollateError {
  return new CollateError('library-too-large', 'The library is too large for one zip file.', detail)
}

function localHeader({ name, crc, packed, bytes }: Entry): Buffer {
  const header = Buffer.alloc(LOCAL_BYTES)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(VERSION, 4)
  writeSizes(header, 8, { crc, packed, bytes })
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name])
}

function centralHeader({ name, crc, packed, bytes, at }: Entry): Buffer {
  const header = Buffer.alloc(CENTRAL_BYTES)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(VERSION, 4)
  header.writeUInt16LE(VERSION, 6)
  writeSizes(header, 10, { crc, packed, bytes })
  header.writeUInt16LE(name.length, 28)
  header.writeUInt32LE(at, 42)
  return Buffer.concat([header, name])
}

/** Method, time, date, checksum and sizes, which stand in the same order in both headers. */
function writeSizes(header: Buffer, at: number, { crc, packed, bytes }: Omit<Entry, 'name' | 'at'>): void {
  header.writeUInt16LE(DEFLATED, at)
  header.writeUInt16LE(ZIP_DATE, at + 4)
  header.writeUInt32LE(crc, at + 6)
  header.writeUInt32LE(packed, at + 10)
  header.writeUInt32LE(bytes, at + 14)
}
