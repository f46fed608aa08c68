import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { type Disk, syncFolder } from './disk.ts'
import { writeAll } from './write-all.ts'

const DIGITS = 8

interface OpenSegment {
  readonly number: number
  readonly file: FileHandle
  /** Bytes that are known to be whole; the next entry is written there. */
  bytes: number
}

/**
 * Numbered files of one kind in a folder. The last is appended to; every append is on the disk when it resolves, or undone.
 * One append at a time: the caller waits for the one before.
 */
export class SegmentFiles {
  readonly folder: string
  readonly #disk: Disk
  readonly #prefix: string
  #numbers: number[] = []
  #sizes = new Map<number, number>()
  #last: OpenSegment | null = null

  constructor(disk: Disk, folder: string, prefix: string) {
    this.#disk = disk
    this.folder = folder
    this.#prefix = prefix
  }

  /** Looks which files are there. Leftovers of a rewriting that was cut off are removed. */
  async list(): Promise<void> {
    const pattern = new RegExp(`^${this.#prefix}-(\\d{${DIGITS}})\\.log$`)
    const names = await this.#disk.names(this.folder)
    this.#numbers = names
      .flatMap((name) => pattern.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b)
    for (const number of this.#numbers) this.#sizes.set(number, await this.#disk.size(this.pathOf(number)))
    for (const name of names) {
      if (name.startsWith(`${this.#prefix}-`) && name.endsWith('.tmp'))
        await this.#disk.remove(join(this.folder, name))
    }
  }

  /** Numbers of the files, ascending. */
  get numbers(): readonly number[] {
    return this.#numbers
  }

  /** Bytes of all files. */
  get bytes(): number {
    return [...this.#sizes.values()].reduce((sum, size) => sum + size, 0)
  }

  /** Bytes of the file that is appended to. */
  get lastBytes(): number {
    return this.#last?.bytes ?? 0
  }

  pathOf(number: number): string {
    return join(this.folder, `${this.#prefix}-${String(number).padStart(DIGITS, '0')}.log`)
  }

  read(number: number): Promise<Uint8Array<ArrayBuffer>> {
    return this.#disk.read(this.pathOf(number))
  }

  /** Goes on with the last file, what stands behind `wholeBytes` cut off. */
  async resume(wholeBytes: number): Promise<void> {
    const number = this.#numbers.at(-1)
    if (number === undefined) throw new Error('there is no file to go on with')
    await this.#last?.file.close()
    const file = await this.#disk.open(this.pathOf(number), 'r+')
    if (this.#sizes.get(number) !== wholeBytes) await file.truncate(wholeBytes)
    this.#last = { number, file, bytes: wholeBytes }
    this.#sizes.set(number, wholeBytes)
  }

  /** Begins another file, with these bytes at its front. */
  async begin(number: number, front: Uint8Array): Promise<void> {
    const file = await this.#disk.open(this.pathOf(number), 'w')
    try {
      await writeAll(file, front, 0)
      await file.datasync()
      await syncFolder(this.#disk, this.folder)
    } catch (thrown) {
      await file.close()
      await this.#disk.remove(this.pathOf(number))
      throw thrown
    }
    await this.#last?.file.close()
    this.#last = { number, file, bytes: front.length }
    this.#numbers.push(number)
    this.#sizes.set(number, front.length)
  }

  async append(bytes: Uint8Array): Promise<void> {
    const last = this.#last
    if (last === null) throw new Error('no file is open')
    try {
      await writeAll(last.file, bytes, last.bytes)
      await last.file.datasync()
    } catch (thrown) {
      // half an entry would be taken for damage; where even this fails the next entry is written over it
      await last.file.truncate(last.bytes).catch(() => undefined)
      throw thrown
    }
    last.bytes += bytes.length
    this.#sizes.set(last.number, last.bytes)
  }

  /** Says that a file was put there whole by somebody else, such as a rewriting. */
  adopt(number: number, bytes: number): void {
    this.#numbers = [...this.#numbers, number].sort((a, b) => a - b)
    this.#sizes.set(number, bytes)
  }

  /** Removes files, the oldest first: what is left is always the newer part. */
  async drop(numbers: readonly number[]): Promise<void> {
    for (const number of [...numbers].sort((a, b) => a - b)) {
      await this.#disk.remove(this.pathOf(number))
      this.#numbers = this.#numbers.filter((other) => other !== number)
      this.#sizes.delete(number)
    }
  }

  async close(): Promise<void> {
    await this.#last?.file.close()
    this.#last = null
  }
}
