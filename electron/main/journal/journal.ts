import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { CollateError } from '@shared/contract/errors.ts'
import {
  advanceByBatch,
  advanceByHead,
  decodeBatch,
  decodeEntries,
  decodeHead,
  encodeBatch,
  encodeEntry,
  encodeHead,
} from '@shared/core/journal/index.ts'
import type { JournalBatch, JournalState, KeptOriginal } from '@shared/model/journal.ts'
import { compactRows } from './compact-rows.ts'
import { type Disk, syncFolder } from './disk.ts'
import { OriginalStore } from './original-store.ts'
import { SegmentFiles } from './segment-files.ts'
import { writeFailure } from './write-failure.ts'

/** A file of rows is full at this size: the last one is read at every start. */
const SEGMENT_BYTES = 32 * 1024 * 1024
/** The rows are rewritten when they take twice what they took after the last time, and this much more. */
const SLACK_BYTES = 32 * 1024 * 1024

interface OpenJournal {
  readonly rows: SegmentFiles
  readonly originals: OriginalStore
  state: JournalState
  /** Bytes of rows at which they are rewritten. */
  compactAtBytes: number
}

/** Paths of a journal's files, the oldest first. */
interface JournalFiles {
  readonly rows: readonly string[]
  readonly originals: readonly string[]
}

/** A journal as it stands at one moment; it stays so while it is read. */
export interface JournalReader {
  readonly state: JournalState
  readonly files: JournalFiles
  readonly originals: Pick<OriginalStore, 'read'>
  /** Of all files. */
  readonly bytes: number
}

/**
 * The second account of the library, in a folder of its own. Whatever resolved here is on the disk. Everything happens one after the
 * other, in the order of the calls.
 */
export class Journal {
  readonly #disk: Disk
  readonly #folder: string
  readonly #asideFolder: () => string
  readonly #segmentBytes: number
  #open: OpenJournal | null = null
  /** Readers under way: as long as there are any, no file is removed. */
  #readerCount = 0
  #turns: Promise<unknown>

  /**
   * @param asideFolder answers a new folder's path, for a journal that is put aside
   * @param segmentBytes a file of rows that has so many is full
   */
  constructor(disk: Disk, folder: string, asideFolder: () => string, segmentBytes = SEGMENT_BYTES) {
    this.#segmentBytes = segmentBytes
    this.#disk = disk
    this.#folder = folder
    this.#asideFolder = asideFolder
    this.#turns = this.#openFiles()
    // told to whoever asks first
    this.#turns.catch(() => undefined)
  }

  /** What the journal says of itself; null where there is none. */
  state(): Promise<JournalState | null> {
    return this.#inTurn(() => Promise.resolve(this.#open?.state ?? null))
  }

  /**
   * Takes rows in, also under a number that is there already: its answer was lost, and the rows may be others by now.
   *
   * @throws CollateError `not-found` for rows of another library, `storage-full` or `file-unwritable`
   */
  append(batch: JournalBatch): Promise<void> {
    return this.#inTurn(async () => {
      const journal = this.#journalOf(batch.libraryId)
      await this.#writing(async () => {
        if (journal.rows.lastBytes >= this.#segmentBytes) await this.#roll(journal)
        await journal.rows.append(encodeEntry('rows', encodeBatch(batch), crc32))
      })
      journal.state = advanceByBatch(journal.state, batch)
      if (journal.rows.bytes >= journal.compactAtBytes) await this.#compact(journal)
    })
  }

  /** Takes the bytes of imported files in, each once. Throws as `append`. */
  keep(libraryId: string, originals: readonly KeptOriginal[]): Promise<void> {
    return this.#inTurn(() => {
      const journal = this.#journalOf(libraryId)
      return this.#writing(() => journal.originals.keep(originals))
    })
  }

  /** Begins a journal for a library; one that is there is put aside whole. */
  begin(libraryId: string, schemaVersion: number): Promise<void> {
    return this.#inTurn(() =>
      this.#writing(async () => {
        await this.#putAside()
        const rows = new SegmentFiles(this.#disk, this.#folder, 'rows')
        const originals = new OriginalStore(this.#disk, this.#folder)
        const state = { libraryId, schemaVersion, seqs: { authored: 0, derived: 0 } }
        await this.#disk.mkdir(this.#folder)
        await rows.begin(1, encodeEntry('head', [encodeHead({ ...state, isBase: true })], crc32))
        await originals.open()
        this.#open = { rows, originals, state, compactAtBytes: SLACK_BYTES }
      }),
    )
  }

  /**
   * Reads the journal as it stands now. Rows may be appended meanwhile, to another file; nothing is rewritten. Null where there is no
   * journal.
   */
  async reading<Answer>(read: (reader: JournalReader) => Promise<Answer>): Promise<Answer | null> {
    const reader = await this.#inTurn(async () => {
      if (this.#open === null) return null
      const { rows, originals, state } = this.#open
      await this.#writing(() => this.#roll({ rows, state }))
      const numbers = rows.numbers.slice(0, -1)
      const files = { rows: numbers.map((number) => rows.pathOf(number)), originals: originals.paths() }
      this.#readerCount++
      return { state, files, originals, bytes: rows.bytes + originals.bytes }
    })
    if (reader === null) return null
    try {
      return await read(reader)
    } finally {
      this.#readerCount--
    }
  }

  /** Clears away what was replaced or deleted. */
  compact(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#open !== null) await this.#compact(this.#open)
    })
  }

  /** Puts the journal into a folder, to begin another; resolves when its files are closed. */
  putAside(aside: string): Promise<void> {
    return this.#inTurn(() => this.#putAside(aside))
  }

  /** Closes the files behind what is under way; nothing can be written after that. */
  close(): Promise<void> {
    return this.#inTurn(() => this.#close())
  }

  async #close(): Promise<void> {
    await this.#open?.rows.close()
    await this.#open?.originals.close()
    this.#open = null
  }

  async #openFiles(): Promise<void> {
    const rows = new SegmentFiles(this.#disk, this.#folder, 'rows')
    await rows.list()
    let state: JournalState | null = null
    while (state === null && rows.numbers.length > 0) {
      const last = rows.numbers.at(-1) ?? 0
      const { entries, wholeBytes } = decodeEntries(await rows.read(last), crc32)
      for (const { kind, payload } of entries) {
        const head = kind === 'head' ? decodeHead(payload) : null
        if (head !== null && 'newerVersion' in head)
          throw new CollateError('database-newer', 'The journal was written by a newer version of Collate.')
        const batch = kind === 'rows' ? decodeBatch(payload) : null
        if (head !== null) state = advanceByHead(state, head)
        if (batch !== null) state = advanceByBatch(state, batch)
      }
      if (state !== null) await rows.resume(wholeBytes)
      // a file whose head was torn off holds nothing that was acknowledged
      else if (rows.numbers.length > 1) await rows.drop([last])
      else return
    }
    if (state === null) return
    const originals = new OriginalStore(this.#disk, this.#folder)
    await originals.open()
    this.#open = { rows, originals, state, compactAtBytes: 2 * rows.bytes + SLACK_BYTES }
  }

  #journalOf(libraryId: string): OpenJournal {
    if (this.#open?.state.libraryId !== libraryId)
      throw new CollateError('not-found', 'The journal is of another library.')
    return this.#open
  }

  #roll({ rows, state }: Pick<OpenJournal, 'rows' | 'state'>): Promise<void> {
    return rows.begin(
      (rows.numbers.at(-1) ?? 0) + 1,
      encodeEntry('head', [encodeHead({ ...state, isBase: false })], crc32),
    )
  }

  /** A rewriting that fails leaves everything as it was, and is tried again when the journal has grown as much once more. */
  async #compact(journal: OpenJournal): Promise<void> {
    if (this.#readerCount > 0) return
    try {
      const wanted = await compactRows(this.#disk, journal.rows, journal.state, this.#segmentBytes)
      await journal.originals.compact(wanted)
    } catch (thrown) {
      console.error('journal: it was not rewritten', thrown)
    }
    journal.compactAtBytes = 2 * journal.rows.bytes + SLACK_BYTES
  }

  async #putAside(aside?: string): Promise<void> {
    await this.#close()
    if ((await this.#disk.names(this.#folder)).length === 0) return
    const folder = aside ?? this.#asideFolder()
    await this.#disk.mkdir(folder)
    await this.#disk.rename(this.#folder, join(folder, 'journal'))
    await syncFolder(this.#disk, folder)
  }

  async #writing<Answer>(write: () => Promise<Answer>): Promise<Answer> {
    try {
      return await write()
    } catch (thrown) {
      throw writeFailure(thrown, this.#folder)
    }
  }

  #inTurn<Answer>(run: () => Promise<Answer>): Promise<Answer> {
    const answer = this.#turns.then(run)
    this.#turns = answer.catch(() => undefined)
    return answer
  }
}
