import { join } from 'node:path'
import type { Backup, BackupReason } from '@shared/contract/ipc.ts'
import { CollateError } from '@shared/contract/errors.ts'
import { type Disk, syncFolder } from '../journal/disk.ts'
import type { Journal } from '../journal/journal.ts'
import { writeFailure } from '../journal/write-failure.ts'
import type { JsonFile } from '../json-file.ts'
import { stateMark, writeLibrary } from './write-library.ts'

/** So many of each reason are kept; the oldest goes when one more is whole. */
const KEPT = 3
/** A backup leaves at least this much room on the disk: what the user writes next must still fit. */
const ROOM_BYTES = 200 * 1024 * 1024
const NAME =
  /^collate-(\d{4})-(\d\d)-(\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z-(schedule|hand|migration|restoring)\.zip$/

/** The backups in a folder: portable library files, written from the journal. */
export class Backups {
  readonly #disk: Disk
  readonly #journal: Journal
  readonly #memory: JsonFile
  readonly #defaultFolder: string
  readonly #now: () => Date
  #turns: Promise<unknown> = Promise.resolve()

  /** @param memory remembers the chosen folder and what the latest backup holds */
  constructor(disk: Disk, journal: Journal, memory: JsonFile, defaultFolder: string, now: () => Date) {
    this.#disk = disk
    this.#journal = journal
    this.#memory = memory
    this.#defaultFolder = defaultFolder
    this.#now = now
  }

  get folder(): string {
    const { folder } = this.#memory.read()
    return typeof folder === 'string' ? folder : this.#defaultFolder
  }

  set folder(folder: string) {
    this.#memory.write({ ...this.#memory.read(), folder })
  }

  /** The whole backups, the newest first. */
  async list(): Promise<readonly Backup[]> {
    const backups: Backup[] = []
    for (const name of await this.#disk.names(this.folder)) {
      const parsed = parseName(name)
      if (parsed !== null)
        backups.push({ name, ...parsed, bytes: await this.#disk.size(join(this.folder, name)) })
    }
    return backups.sort((a, b) => b.atMs - a.atMs)
  }

  /** The path of a backup that is there; null for any other name. */
  async pathOf(name: string): Promise<string | null> {
    return (await this.list()).some((backup) => backup.name === name) ? join(this.folder, name) : null
  }

  /** When the latest backup was made by schedule or by hand, and whether the journal has more since; null for none. */
  async latest(): Promise<{ readonly atMs: number; readonly isCurrent: boolean } | null> {
    const [latest] = (await this.list()).filter(({ reason }) => reason === 'schedule' || reason === 'hand')
    const state = await this.#journal.state()
    if (latest === undefined) return null
    return {
      atMs: latest.atMs,
      isCurrent: state !== null && this.#memory.read()['mark'] === stateMark(state),
    }
  }

  /**
   * Writes a backup: into a temporary file, flushed, renamed. One at a time. Null when there is nothing to keep.
   *
   * @throws CollateError `storage-full` before the disk is full, `file-unwritable`
   */
  make(reason: BackupReason): Promise<Backup | null> {
    const made = this.#turns.then(() => this.#make(reason))
    this.#turns = made.catch(() => undefined)
    return made
  }

  async #make(reason: BackupReason): Promise<Backup | null> {
    const at = this.#now()
    const name = `collate-${at.toISOString().replaceAll(/[:.]/g, '-')}-${reason}.zip`
    const path = join(this.folder, name)
    const mark = await this.writeTo(path, at)
    if (mark === null) return null
    this.#memory.write({ ...this.#memory.read(), mark })
    await this.#prune()
    return { name, atMs: at.getTime(), reason, bytes: await this.#disk.size(path) }
  }

  /** Writes what the journal holds to a file; answers a mark of it, null when there is no journal. Throws as `make`. */
  writeTo(path: string, at: Date): Promise<string | null> {
    return this.#journal.reading(async (reader) => {
      const temporary = `${path}.tmp`
      try {
        await this.#disk.mkdir(join(path, '..'))
        await this.#demandRoom(join(path, '..'), reader.bytes)
        const file = await this.#disk.open(temporary, 'w')
        try {
          await writeLibrary(this.#disk, file, reader, at)
          await file.sync()
        } finally {
          await file.close()
        }
        await this.#disk.rename(temporary, path)
        await syncFolder(this.#disk, join(path, '..'))
      } catch (thrown) {
        await this.#disk.remove(temporary).catch(() => undefined)
        throw writeFailure(thrown, path)
      }
      return stateMark(reader.state)
    })
  }

  async #demandRoom(folder: string, bytes: number): Promise<void> {
    const free = await this.#disk.freeBytes(folder)
    if (free < bytes + ROOM_BYTES)
      throw new CollateError('storage-full', 'There is no room for a backup.', folder)
  }

  /** Removes what is too old, and what a killed process left half written. */
  async #prune(): Promise<void> {
    const counts = new Map<BackupReason, number>()
    for (const { name, reason } of await this.list()) {
      const count = (counts.get(reason) ?? 0) + 1
      counts.set(reason, count)
      if (count > KEPT) await this.#disk.remove(join(this.folder, name))
    }
    for (const name of await this.#disk.names(this.folder))
      if (parseName(name.replace(/\.tmp$/, '')) !== null && name.endsWith('.tmp'))
        await this.#disk.remove(join(this.folder, name))
  }
}

function parseName(name: string): { readonly atMs: number; readonly reason: BackupReason } | null {
  const [, year, month, day, hour, minute, second, ms, reason] = NAME.exec(name) ?? []
  if (reason === undefined) return null
  const atMs = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`)
  return Number.isNaN(atMs) ? null : { atMs, reason: reason as BackupReason }
}
