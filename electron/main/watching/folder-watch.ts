import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { CollateError } from '@shared/contract/errors.ts'
import type { WatchOutcome, WatchState, WatchTrouble, WatchedFile } from '@shared/contract/watching.ts'
import type { JsonFile } from '../json-file.ts'
import type { OpenedFiles } from '../open-files.ts'
import { type FolderLook, type SeenFile, lookInto, stampOf } from './look-into.ts'
import type { DoneFile, ReadMemory } from './read-memory.ts'

/** A file is wholly written when size and time of change stood still for so long. */
const SETTLED_MS = 2_000
/** And for so long where it was seen growing: a slow line may pause. */
const GROWN_SETTLED_MS = 8_000
/** While others are still being written, ready files wait for them so long: one import takes them all. */
const GATHERED_MS = 10_000
const MOST_TAKEN = 5_000

interface Pending extends SeenFile {
  /** Since when its stamp has been the same. */
  readonly sinceMs: number
  /** How long it has to be. */
  readonly restMs: number
}

/** What is remembered over a restart, beside what was read. */
interface Kept {
  readonly folder: string | null
  readonly isOn: boolean
  /** When it was last looked into, another disk began there. */
  readonly isMountPoint: boolean
}

/** A file in the window's hands. */
interface Given extends SeenFile {
  readonly hash: string
}

/**
 * A folder that the user chose, whose new files are handed to the window one batch after the other. It looks into it when
 * it is told to; what systems tell of changes by themselves is not told on network folders.
 */
export class FolderWatch {
  readonly #settings: JsonFile
  #kept: Kept
  readonly #memory: ReadMemory
  readonly #opened: OpenedFiles
  readonly #nowMs: () => number
  readonly #tell: (state: WatchState) => void
  readonly #pending = new Map<string, Pending>()
  readonly #given = new Map<string, Given>()
  /** The stamps of files that could not be read. */
  readonly #putOff = new Map<string, string>()
  #trouble: WatchTrouble | null = null
  #unreadableFolders = 0
  #leftOut = 0
  #told = ''
  #lastId = 0
  /** Moves whenever another folder is watched, or none: what was under way for the one before is dropped. */
  #era = 0

  /**
   * @param settings remembers folder and switch
   * @param memory remembers what was read
   * @param nowMs a clock that only ever goes forward
   */
  constructor(
    settings: JsonFile,
    memory: ReadMemory,
    opened: OpenedFiles,
    nowMs: () => number,
    tell: (state: WatchState) => void,
  ) {
    this.#settings = settings
    this.#kept = readKept(settings)
    this.#memory = memory
    this.#opened = opened
    this.#nowMs = nowMs
    this.#tell = tell
  }

  get state(): WatchState {
    return {
      folder: this.#kept.folder,
      isOn: this.#kept.isOn,
      trouble: this.#trouble,
      unreadableFolders: this.#unreadableFolders,
      leftOut: this.#leftOut,
      ready: this.#ready().length,
    }
  }

  /**
   * Watches a folder from now on. What is in it already is left out, unless it is the folder that was chosen before.
   *
   * @throws CollateError `file-unreadable`
   */
  async watch(folder: string): Promise<void> {
    const isOther = folder !== this.#kept.folder
    this.#reset()
    const era = this.#era
    try {
      const { files, isMountPoint } = await lookInto(folder)
      if (isOther) await this.#leaveOut(files)
      if (era === this.#era) this.#keep({ folder, isOn: true, isMountPoint })
    } catch (thrown) {
      throw new CollateError('file-unreadable', 'The folder cannot be read.', String(thrown))
    }
    await this.look()
  }

  switch(isOn: boolean): void {
    this.#reset()
    this.#keep({ isOn })
    this.#tellChange()
  }

  async includeLeftOut(): Promise<void> {
    await this.#memory.forgetLeftOut()
    await this.look()
  }

  /** The library begins anew: nothing was read into it. */
  async forget(): Promise<void> {
    this.#reset()
    this.#given.clear()
    await this.#memory.forget()
  }

  /** The window starts: what an earlier one had in its hands is nobody's. */
  release(): void {
    this.#given.clear()
    this.#told = ''
  }

  /** Looks into the folder once. Never rejects for a folder that cannot be read: that is told. */
  async look(): Promise<void> {
    const { folder, isOn } = this.#kept
    if (!isOn || folder === null) return
    const era = this.#era
    const hasMemory = await this.#memory.load()
    const seen = await lookInto(folder).catch((thrown: unknown) => troubleOf(thrown))
    if (era !== this.#era) return
    if (typeof seen === 'string' || this.#isUnmounted(seen)) {
      this.#lose(typeof seen === 'string' ? seen : 'unmounted')
      return
    }
    if (!hasMemory) await this.#leaveOut(seen.files)
    if (era !== this.#era) return
    this.#trouble = null
    this.#unreadableFolders = seen.unreadableFolders
    this.#leftOut = seen.files.filter((file) => this.#memory.isLeftOut(file)).length
    if (seen.isMountPoint !== this.#kept.isMountPoint) this.#keep({ isMountPoint: seen.isMountPoint })
    this.#follow(seen.files)
    this.#tellChange()
  }

  /** Grants the window the files that are ready and whose content was not read yet. */
  async take(): Promise<readonly WatchedFile[]> {
    const { folder } = this.#kept
    const era = this.#era
    if (folder === null) return []
    const taken: WatchedFile[] = []
    const known: DoneFile[] = []
    const inHand = new Set([...this.#given.values()].map(({ hash }) => hash))
    for (const file of this.#ready().slice(0, MOST_TAKEN)) {
      const hash = await hashFile(file.path)
      if (era !== this.#era) {
        for (const { id } of taken) this.#given.delete(id)
        return []
      }
      if (hash === null) {
        // locked by its writer, or gone: the next look tells
        this.#pending.set(file.path, { ...file, sinceMs: this.#nowMs() })
      } else if (this.#memory.knowsContent(hash)) {
        known.push({ ...pick(file), hash })
        this.#pending.delete(file.path)
      } else if (!inHand.has(hash)) {
        inHand.add(hash)
        taken.push(this.#give(folder, file, hash))
        this.#pending.delete(file.path)
      }
    }
    if (known.length > 0) await this.#memory.add(known)
    this.#tellChange()
    return taken
  }

  /** Hears what became of files that were taken. Ids that were not given out are passed over. */
  async settle({ read, unread }: WatchOutcome): Promise<void> {
    const done: DoneFile[] = []
    for (const id of read) {
      const file = this.#given.get(id)
      if (file === undefined) continue
      // one that changed while the window read it comes again when it stands still
      const now = await stampOf(file.path)
      if (now === null || now.stamp === file.stamp) done.push({ ...pick(file), hash: file.hash })
      this.#given.delete(id)
    }
    for (const id of unread) {
      const file = this.#given.get(id)
      if (file !== undefined && this.#trouble === null) this.#putOff.set(file.path, file.stamp)
      this.#given.delete(id)
    }
    if (done.length > 0) await this.#memory.add(done)
  }

  #keep(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change }
    this.#settings.write(this.#kept)
  }

  #reset(): void {
    this.#era++
    this.#pending.clear()
    this.#putOff.clear()
    this.#trouble = null
    this.#unreadableFolders = 0
    this.#leftOut = 0
  }

  #leaveOut(files: readonly SeenFile[]): Promise<void> {
    const unknown = files.filter((file) => !this.#memory.knowsFile(file))
    return this.#memory.add(unknown.map((file) => ({ ...pick(file), hash: null })))
  }

  /** Where a disk was mounted there stands an empty folder when it is not. */
  #isUnmounted({ isMountPoint, isEmpty }: FolderLook): boolean {
    return isEmpty && !isMountPoint && this.#kept.isMountPoint
  }

  /** When the folder is found again everything that was not read is tried again. */
  #lose(trouble: WatchTrouble): void {
    this.#trouble = trouble
    this.#pending.clear()
    this.#putOff.clear()
    this.#tellChange()
  }

  #follow(files: readonly SeenFile[]): void {
    const nowMs = this.#nowMs()
    const inHand = new Set([...this.#given.values()].map(({ path }) => path))
    const before = new Map(this.#pending)
    this.#pending.clear()
    for (const file of files) {
      // an empty file is one that somebody has only just begun to write
      if (file.size === 0 || inHand.has(file.path) || this.#memory.knowsFile(file)) continue
      if (this.#putOff.get(file.path) === file.stamp) continue
      const earlier = before.get(file.path)
      const restMs = earlier === undefined ? SETTLED_MS : GROWN_SETTLED_MS
      this.#pending.set(
        file.path,
        earlier?.stamp === file.stamp ? earlier : { ...file, sinceMs: nowMs, restMs },
      )
    }
  }

  #ready(): readonly Pending[] {
    const nowMs = this.#nowMs()
    const all = [...this.#pending.values()]
    const settled = all.filter(({ sinceMs, restMs }) => nowMs - sinceMs >= restMs)
    const hasWaited = settled.some(({ sinceMs, restMs }) => nowMs - sinceMs >= restMs + GATHERED_MS)
    return settled.length === all.length || hasWaited ? settled : []
  }

  #give(folder: string, file: SeenFile, hash: string): WatchedFile {
    const id = String(++this.#lastId)
    this.#given.set(id, { ...file, hash })
    return { id, ...this.#opened.grantWithin(folder, file) }
  }

  #tellChange(): void {
    const { state } = this
    const text = JSON.stringify(state)
    if (text === this.#told) return
    this.#told = text
    this.#tell(state)
  }
}

function readKept(settings: JsonFile): Kept {
  const { folder, isOn, isMountPoint } = settings.read()
  return {
    folder: typeof folder === 'string' ? folder : null,
    isOn: isOn === true,
    isMountPoint: isMountPoint === true,
  }
}

function pick({ path, stamp }: SeenFile): Pick<SeenFile, 'path' | 'stamp'> {
  return { path, stamp }
}

function troubleOf(thrown: unknown): WatchTrouble {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : null
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'gone' : 'unreadable'
}

/** Null when it cannot be read now. */
async function hashFile(path: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
    return hash.digest('hex')
  } catch {
    return null
  }
}
