import { appendFile, readFile, rm } from 'node:fs/promises'
import { writeFileAtomically } from '../write-file.ts'
import type { SeenFile } from './look-into.ts'

/** A file that is done with: its content was read, or it was there before and is left out (`hash` is null). */
export interface DoneFile extends Pick<SeenFile, 'path' | 'stamp'> {
  /** SHA-256 of its content, hexadecimal. */
  readonly hash: string | null
}

/** A file of lines grows with every change of a file; at this many times what it says it is written anew. */
const MOST_WASTE = 2
const WASTE_ALLOWED = 1_000

/**
 * What was read from watched folders, over every restart: content by its hash, so that nothing is read twice under another
 * name, and files by path and stamp, so that they need not be hashed at every start. A line of JSON each in one file.
 */
export class ReadMemory {
  readonly #path: string
  readonly #files = new Map<string, DoneFile>()
  readonly #hashes = new Set<string>()
  #loading: Promise<boolean> | null = null

  constructor(path: string) {
    this.#path = path
  }

  /** Reads the file, once. Answers whether there is a memory at all. */
  load(): Promise<boolean> {
    this.#loading ??= this.#load()
    return this.#loading
  }

  knowsFile({ path, stamp }: Pick<SeenFile, 'path' | 'stamp'>): boolean {
    return this.#files.get(path)?.stamp === stamp
  }

  isLeftOut(file: Pick<SeenFile, 'path' | 'stamp'>): boolean {
    return this.knowsFile(file) && this.#files.get(file.path)?.hash === null
  }

  knowsContent(hash: string): boolean {
    return this.#hashes.has(hash)
  }

  /** Remembers files; on the disk when it answers. Where that fails they are remembered until the app ends. */
  async add(files: readonly DoneFile[]): Promise<void> {
    await this.load()
    this.#loading = Promise.resolve(true)
    for (const file of files) this.#take(file)
    const lines = files.map((file) => `${JSON.stringify(file)}\n`).join('')
    await logged(() => appendFile(this.#path, lines, { flush: true }))
  }

  /** From now on files that were left out are files like others. */
  async forgetLeftOut(): Promise<void> {
    await this.load()
    for (const { path, hash } of [...this.#files.values()]) if (hash === null) this.#files.delete(path)
    await this.#rewrite()
  }

  /** Forgets everything: a new library begins. */
  async forget(): Promise<void> {
    this.#files.clear()
    this.#hashes.clear()
    this.#loading = Promise.resolve(false)
    await logged(() => rm(this.#path, { force: true }))
  }

  async #load(): Promise<boolean> {
    const text = await readFile(this.#path, 'utf8').catch(() => null)
    if (text === null) return false
    const lines = text.split('\n')
    // what a killed process wrote by half would spoil the line behind it
    const isTorn = lines.pop() !== ''
    for (const line of lines) {
      const file = parseLine(line)
      if (file !== null) this.#take(file)
    }
    const isWasteful = lines.length > MOST_WASTE * (this.#files.size + this.#hashes.size) + WASTE_ALLOWED
    if (isTorn || isWasteful) await this.#rewrite()
    return true
  }

  #take(file: DoneFile): void {
    this.#files.set(file.path, file)
    if (file.hash !== null) this.#hashes.add(file.hash)
  }

  /** A hash whose file has other content by now keeps a line, under the path that no file has. */
  async #rewrite(): Promise<void> {
    const files = [...this.#files.values()]
    const held = new Set(files.map(({ hash }) => hash))
    const others = [...this.#hashes].filter((hash) => !held.has(hash))
    const lines = [...files, ...others.map((hash): DoneFile => ({ path: '', stamp: '', hash }))]
    await logged(() =>
      writeFileAtomically(this.#path, lines.map((line) => `${JSON.stringify(line)}\n`).join('')),
    )
  }
}

function parseLine(line: string): DoneFile | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) return null
    const { path, stamp, hash } = value as Readonly<Record<string, unknown>>
    if (typeof path !== 'string' || typeof stamp !== 'string') return null
    return hash === null || typeof hash === 'string' ? { path, stamp, hash } : null
  } catch {
    return null
  }
}

/** What cannot be written here costs a second reading, which recognises what is there: no reason to stop. */
async function logged(write: () => Promise<unknown>): Promise<void> {
  try {
    await write()
  } catch (thrown) {
    console.error('watch folder: what was read could not be written down', thrown)
  }
}
