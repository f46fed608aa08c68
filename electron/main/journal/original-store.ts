import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import {
  ENTRY_HEAD_BYTES,
  decodeEntries,
  encodeEntry,
  encodeOriginal,
  readEntryHead,
} from '@shared/core/journal/index.ts'
import type { KeptOriginal } from '@shared/model/journal.ts'
import type { Disk } from './disk.ts'
import { SegmentFiles } from './segment-files.ts'

/** A file is full at this size, so that what is gone can be cleared away by the file. */
const SEGMENT_BYTES = 64 * 1024 * 1024
const HASH_BYTES = 64

/** Where the bytes of an original stand. */
interface OriginalPlace {
  readonly segment: number
  /** Of the entry, from the front of the file. */
  readonly at: number
  readonly bytes: number
}

/** The bytes of imported files, each once, known by their SHA-256. */
export class OriginalStore {
  readonly #disk: Disk
  readonly #files: SegmentFiles
  readonly #places = new Map<string, OriginalPlace>()
  #indexing: Promise<void> | null = null

  constructor(disk: Disk, folder: string) {
    this.#disk = disk
    this.#files = new SegmentFiles(disk, folder, 'originals')
  }

  /** Looks which files are there. What is in them is read with the first original that is read or written: a start need not wait for it. */
  open(): Promise<void> {
    return this.#files.list()
  }

  /** Of all files. */
  get bytes(): number {
    return this.#files.bytes
  }

  paths(): readonly string[] {
    return this.#files.numbers.map((number) => this.#files.pathOf(number))
  }

  /** The bytes of an original; null when they are not there or are not those of the id any more. */
  async read(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
    await this.#indexed()
    const place = this.#places.get(id)
    if (place === undefined) return null
    const file = await this.#disk.open(this.#files.pathOf(place.segment), 'r')
    try {
      const bytes = new Uint8Array(place.bytes)
      await file.read(bytes, 0, place.bytes, place.at + ENTRY_HEAD_BYTES + HASH_BYTES)
      return hashOf(bytes) === id ? bytes : null
    } finally {
      await file.close()
    }
  }

  /** Writes those that are not there yet, all with one flush. */
  async keep(originals: readonly KeptOriginal[]): Promise<void> {
    await this.#indexed()
    const fresh = new Map(originals.filter(({ id }) => !this.#places.has(id)).map((one) => [one.id, one]))
    if (fresh.size === 0) return
    const last = this.#files.numbers.at(-1)
    if (last === undefined || this.#files.lastBytes >= SEGMENT_BYTES)
      await this.#files.begin((last ?? 0) + 1, new Uint8Array())
    const segment = this.#files.numbers.at(-1) ?? 1
    const entries = [...fresh.values()].map((one) => encodeEntry('original', encodeOriginal(one), crc32))
    let at = this.#files.lastBytes
    await this.#files.append(Buffer.concat(entries))
    for (const { id, bytes } of fresh.values()) {
      this.#places.set(id, { segment, at, bytes: bytes.length })
      at += ENTRY_HEAD_BYTES + HASH_BYTES + bytes.length
    }
  }

  /** Clears away files of which less than half is still wanted; what they hold of it is written anew first. */
  async compact(wanted: ReadonlySet<string>): Promise<void> {
    await this.#indexed()
    for (const number of this.#files.numbers.slice(0, -1)) {
      const here = [...this.#places].filter(([, { segment }]) => segment === number)
      const kept = here.filter(([id]) => wanted.has(id))
      const sizeOf = (places: typeof here): number => places.reduce((sum, [, { bytes }]) => sum + bytes, 0)
      if (here.length > 0 && sizeOf(kept) * 2 >= sizeOf(here)) continue
      const bytes = await this.#files.read(number)
      for (const [id] of here) this.#places.delete(id)
      for (const { kind, payload } of decodeEntries(bytes, crc32).entries) {
        const id = Buffer.from(payload.subarray(0, HASH_BYTES)).toString('latin1')
        if (kind === 'original' && wanted.has(id))
          await this.keep([{ id, bytes: payload.subarray(HASH_BYTES) }])
      }
      await this.#files.drop([number])
    }
  }

  async close(): Promise<void> {
    await this.#indexing?.catch(() => undefined)
    await this.#files.close()
  }

  #indexed(): Promise<void> {
    this.#indexing ??= this.#indexFiles().catch((error: unknown) => {
      this.#indexing = null
      throw error
    })
    return this.#indexing
  }

  /** Reads which originals are there, the heads of the entries only, and where the last whole one ends. */
  async #indexFiles(): Promise<void> {
    let lastWhole = 0
    for (const number of this.#files.numbers) lastWhole = await this.#index(number)
    if (this.#files.numbers.length > 0) await this.#files.resume(lastWhole)
  }

  /** Notes the entries of one file; answers where the last whole one ends. */
  async #index(number: number): Promise<number> {
    const path = this.#files.pathOf(number)
    const size = await this.#disk.size(path)
    const file = await this.#disk.open(path, 'r')
    const head = Buffer.alloc(ENTRY_HEAD_BYTES + HASH_BYTES)
    let at = 0
    try {
      while (at + head.length <= size) {
        await file.read(head, 0, head.length, at)
        const entry = readEntryHead(head, 0)
        if (entry?.kind !== 'original' || at + ENTRY_HEAD_BYTES + entry.length > size) break
        const id = head.toString('latin1', ENTRY_HEAD_BYTES)
        this.#places.set(id, { segment: number, at, bytes: entry.length - HASH_BYTES })
        at += ENTRY_HEAD_BYTES + entry.length
      }
    } finally {
      await file.close()
    }
    return at
  }
}

/** SHA-256 as lower-case hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
