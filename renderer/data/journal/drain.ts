import { CollateError } from '@shared/contract/errors.ts'
import { deleteLine, putLine } from '@shared/core/journal/index.ts'
import type { Original } from '@shared/model/article.ts'
import type { JournalBatch, JournalStream, KeptOriginal } from '@shared/model/journal.ts'
import type { ArticleImage } from '@shared/model/supplement.ts'
import { liveQuery, type Table } from 'dexie'
import type { CollateDatabase } from '../database.ts'
import { toImageRow } from '../image-rows.ts'
import { SCHEMA_VERSION } from '../migrations/index.ts'
import type { DirtyRow } from '../rows.ts'
import { DIRTY_TABLE, journalledTables } from './journalled-tables.ts'

/** Keys whose rows go into one batch, about: a row of noted keys is never split. */
const BATCH_KEYS = 200
/** Bytes of originals that are handed over together. */
const ORIGINALS_BYTES = 4 * 1024 * 1024
const TRY_AGAIN_AFTER_MS = 5_000

/** Where the drain writes to; both resolve when it is on the disk. */
export interface JournalWriter {
  readonly append: (batch: JournalBatch) => Promise<unknown>
  readonly keep: (libraryId: string, originals: readonly KeptOriginal[]) => Promise<unknown>
}

type Key = string | number | readonly number[]

/** Writes what changed to the journal, as soon as it is committed; one batch at a time. */
export class JournalDrain {
  readonly #database: CollateDatabase
  readonly #stream: JournalStream
  readonly #writer: JournalWriter
  readonly #onFailure: (error: unknown) => void
  #running: Promise<void> | null = null
  #isAskedAgain = false
  #isStarted = false
  #hasFailed = false
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param onFailure told once until a batch succeeds again; what was not written stays owed and is tried again */
  constructor(
    database: CollateDatabase,
    stream: JournalStream,
    writer: JournalWriter,
    onFailure: (error: unknown) => void = () => undefined,
  ) {
    this.#database = database
    this.#stream = stream
    this.#writer = writer
    this.#onFailure = onFailure
  }

  /** Writes what is owed, and from now on whatever any window or worker commits. A library without a journal owes nothing. */
  start(): void {
    if (this.#isStarted) return
    this.#isStarted = true
    liveQuery(() => this.#dirty.toCollection().lastKey()).subscribe({
      next: () => this.#run(),
      error: (error: unknown) => this.#fail(error),
    })
  }

  /** Resolves when nothing is owed, or when writing failed. */
  async settle(): Promise<void> {
    if (this.#isStarted) this.#run()
    await this.#running
  }

  get #dirty(): Table<DirtyRow, number> {
    return this.#database.table(DIRTY_TABLE[this.#stream])
  }

  #run(): void {
    this.#isAskedAgain = true
    clearTimeout(this.#timer)
    this.#running ??= this.#drain().finally(() => {
      this.#running = null
    })
  }

  async #drain(): Promise<void> {
    try {
      while (this.#takeAsk()) while (await this.#writeBatch()) this.#hasFailed = false
    } catch (error) {
      this.#fail(error)
    }
  }

  #takeAsk(): boolean {
    const isAsked = this.#isAskedAgain
    this.#isAskedAgain = false
    return isAsked
  }

  #fail(error: unknown): void {
    // without main, in a plain browser, there is no journal
    if (error instanceof CollateError && error.code === 'bad-request') return
    this.#timer = setTimeout(() => this.#run(), TRY_AGAIN_AFTER_MS)
    if (!this.#hasFailed) this.#onFailure(error)
    this.#hasFailed = true
  }

  /** Writes some of what is owed; false when nothing is. */
  async #writeBatch(): Promise<boolean> {
    const { journalMarks } = this.#database
    const mark = await journalMarks.get(this.#stream)
    if (mark === undefined) return false
    const { ids, keys } = await this.#takeKeys()
    if (ids.length === 0) return false
    const { libraryId } = mark
    const seq = mark.seq + 1
    const lines = await this.#readLines(keys, libraryId)
    const batch = { libraryId, schemaVersion: SCHEMA_VERSION, stream: this.#stream, seq }
    await this.#writer.append({ ...batch, lines: new TextEncoder().encode(lines) })
    await this.#database.transaction('rw', this.#dirty, journalMarks, async () => {
      await this.#dirty.bulkDelete([...ids])
      await journalMarks.put({ stream: this.#stream, libraryId, seq, schemaVersion: SCHEMA_VERSION })
    })
    return true
  }

  async #takeKeys(): Promise<{
    readonly ids: readonly number[]
    readonly keys: ReadonlyMap<string, ReadonlyMap<string, Key>>
  }> {
    const ids: number[] = []
    const keys = new Map<string, Map<string, Key>>()
    let count = 0
    for (const row of await this.#dirty.limit(BATCH_KEYS).toArray()) {
      if (count > 0 && count + row.keys.length > BATCH_KEYS) break
      const ofTable = keys.get(row.table) ?? new Map<string, Key>()
      keys.set(row.table, ofTable)
      for (const key of row.keys as readonly Key[]) ofTable.set(JSON.stringify(key), key)
      ids.push(row.id)
      count += row.keys.length
    }
    return { ids, keys }
  }

  /** The rows under the keys as they stand at one moment; bytes of originals are handed over before. */
  async #readLines(keys: ReadonlyMap<string, ReadonlyMap<string, Key>>, libraryId: string): Promise<string> {
    const originals = await this.#keepOriginals([...(keys.get('originals')?.values() ?? [])], libraryId)
    const names = journalledTables(this.#stream).filter((name) => keys.has(name) && name !== 'originals')
    if (names.length === 0) return originals
    return this.#database.transaction('r', names, async () => {
      const lines: string[] = [originals]
      for (const name of names) {
        const asked = [...(keys.get(name)?.values() ?? [])]
        const rows = await this.#database.table<object, Key>(name).bulkGet(asked)
        asked.forEach((key, index) => lines.push(lineOf(name, key, rows[index])))
      }
      return lines.join('')
    })
  }

  async #keepOriginals(ids: readonly Key[], libraryId: string): Promise<string> {
    const lines: string[] = []
    let together: Original[] = []
    let bytes = 0
    const handOver = async (): Promise<void> => {
      if (together.length > 0)
        await this.#writer.keep(
          libraryId,
          together.map((original) => ({ id: original.id, bytes: original.bytes })),
        )
      together = []
      bytes = 0
    }
    for (const id of ids) {
      const original = await this.#database.table<Original, Key>('originals').get(id)
      if (original === undefined) lines.push(deleteLine('originals', id))
      else {
        lines.push(putLine('originals', id, { id, fileName: original.fileName }))
        together.push(original)
        bytes += original.bytes.length
        if (bytes >= ORIGINALS_BYTES) await handOver()
      }
    }
    await handOver()
    return lines.join('')
  }
}

function lineOf(table: string, key: Key, row: object | undefined): string {
  if (row === undefined) return deleteLine(table, key)
  // the only one with bytes in it
  return putLine(table, key, table === 'images' ? toImageRow(row as ArticleImage) : row)
}
