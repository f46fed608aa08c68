import type { ImportItem, ImportOutcome } from '@shared/contract/engine/importing.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { DuplicateChoice, ImportRecord } from '@shared/model/import.ts'
import type { ExportProfile } from '@shared/model/export-profile.ts'
import type { FieldRule } from '@shared/model/field-rule.ts'
import type { KnownTable } from '@shared/model/record-fields.ts'
import { readSetting } from '../../data/reads/settings.ts'
import type { EngineContext } from '../context.ts'
import { Breather } from '../next-task.ts'
import type { Task } from '../task.ts'
import { commitFiles } from './commit-files.ts'
import type { ReadFileTools } from './read-drafts.ts'
import { endRecord, storeEnd } from './record-end.ts'
import { DraftsAhead } from './drafts-ahead.ts'
import { deriveFile, type FilePortion } from './read-file.ts'
import { demandRoom } from './room.ts'
import { isStorageFull } from './storage-full.ts'

const BATCH_FILES = 25
/** One file may hold many. */
const BATCH_ARTICLES = 50
/** A batch is also full by its bytes: 25 books would be a long transaction. */
const BATCH_BYTES = 8 * 1024 * 1024
const SLICE_MS = 20

/** The share of the work on a file that reading it is, the other being to compute what is stored of it; a guess. */
const READING_SHARE01 = 0.4

/** Where an import begins: at its first file, or where a worker that died left it. */
export interface ImportStart {
  /** The import's account, stored already; its files that are done are not read again. */
  readonly record: ImportRecord
  /** Articles that it added until now. */
  readonly addedIds: readonly ArticleId[]
  /** Places of files that are named as failed without being read. */
  readonly leftOut: readonly number[]
}

/** One import under way: files are read one by one and stored by the batch, while the next batch is read. */
export class ImportRun {
  readonly #context: EngineContext
  readonly #task: Task
  readonly #breather = new Breather(SLICE_MS)
  readonly #articleIds: Set<ArticleId>
  readonly #addedIds: ArticleId[]
  readonly #leftOut: ReadonlySet<number>
  readonly #duplicates: DuplicateChoice
  #record: ImportRecord
  #knownTables: readonly KnownTable[] = []
  #fieldRules: readonly FieldRule[] = []
  #knownProfiles: readonly ExportProfile[] = []
  #batch: FilePortion[] = []
  #batchBytes = 0
  #storing: Promise<void> = Promise.resolve()

  constructor(context: EngineContext, task: Task, start: ImportStart, duplicates: DuplicateChoice) {
    this.#articleIds = new Set(start.addedIds)
    this.#addedIds = [...start.addedIds]
    this.#leftOut = new Set(start.leftOut)
    this.#duplicates = duplicates
    this.#context = context
    this.#task = task
    this.#record = start.record
  }

  /** Stores what can be stored and answers how it went; rejects for defects and a database that is gone. */
  async run(items: readonly ImportItem[]): Promise<ImportOutcome> {
    try {
      await demandRoom(this.#context.window, 0)
      this.#knownTables = (await readSetting('knownTables', this.#context.database)) ?? []
      this.#fieldRules = (await readSetting('fieldRules', this.#context.database)) ?? []
      this.#knownProfiles = (await readSetting('profiles', this.#context.database)) ?? []
      let done = this.#record.filesDone
      const report = (part01: number): void =>
        this.#task.report({ done, total: items.length, current: items[done]?.name ?? '', part01 })
      const drafts = new DraftsAhead(
        items.map((item, place) => this.#readable(item, place)),
        this.#tools((read01) => report(read01 * READING_SHARE01)),
        this.#leftOut.size > 0,
      )
      const tools = this.#tools((derived01) => report(READING_SHARE01 + derived01 * (1 - READING_SHARE01)))
      for (const item of items.slice(done)) {
        await this.#breather.pause()
        if (this.#task.isCancelled) break
        report(0)
        const read = await drafts.take(done)
        if (read === null || !(await deriveFile(item, read, tools, (portion) => this.#add(portion)))) break
        done++
      }
      await this.#commit()
      await this.#storing
    } catch (error) {
      return await this.#stop(error, items)
    }
    this.#task.report({ done: this.#record.filesDone, total: items.length, current: '' })
    return this.#finish(items)
  }

  /** A file that ends the worker is left out and named; the others must not wait for it. */
  #readable(item: ImportItem, place: number): ImportItem {
    if (!this.#leftOut.has(place)) return item
    return { kind: 'unreadable', name: item.name, code: 'failed', detail: 'the engine stopped over it' }
  }

  #tools(report: (done01: number) => void): ReadFileTools {
    return {
      window: this.#context.window,
      task: this.#task,
      breather: this.#breather,
      knownTables: this.#knownTables,
      fieldRules: this.#fieldRules,
      knownProfiles: this.#knownProfiles,
      report,
    }
  }

  async #add(portion: FilePortion): Promise<void> {
    this.#batch.push(portion)
    if (portion.isLast) this.#batchBytes += portion.original?.bytes.length ?? 0
    const articles = this.#batch.reduce((count, each) => count + each.articles.length, 0)
    const isFull =
      this.#batch.length >= BATCH_FILES || articles >= BATCH_ARTICLES || this.#batchBytes >= BATCH_BYTES
    if (isFull) await this.#commit()
  }

  /** Begins to store the batch once the one before it is stored; rejects when that could not be. */
  async #commit(): Promise<void> {
    await this.#storing
    if (this.#batch.length === 0) return
    this.#storing = this.#store(this.#batch)
    // whoever awaits it next hears of a failure
    this.#storing.catch(() => undefined)
    this.#batch = []
    this.#batchBytes = 0
  }

  async #store(batch: readonly FilePortion[]): Promise<void> {
    // the batch before was written to the journal while this one was read: no import runs away from it
    if (this.#record.filesDone > 0) await this.#context.journal.settle()
    await demandRoom(this.#context.window, bytesOf(batch))
    const committed = await commitFiles(this.#context.database, this.#record, batch, this.#duplicates)
    this.#record = committed.record
    for (const id of committed.articleIds) this.#articleIds.add(id)
    for (const { article } of committed.added) this.#addedIds.push(article.id)
    this.#context.library.added(committed.added)
  }

  async #finish(items: readonly ImportItem[]): Promise<ImportOutcome> {
    const state = this.#record.filesDone < items.length ? 'cancelled' : 'done'
    this.#end(state, items, { code: 'cancelled', detail: 'not read' })
    await storeEnd(this.#context.database, [this.#record])
    return this.#outcome()
  }

  /** A full disk ends the import with its account; anything else is reported to the caller, too. */
  async #stop(error: unknown, items: readonly ImportItem[]): Promise<ImportOutcome> {
    await this.#storing.catch(() => undefined)
    const isFull = isStorageFull(error)
    this.#end('interrupted', items, { code: isFull ? 'storage-full' : 'failed', detail: String(error) })
    // where even this fails the record stays `running`, and the next start recovers it
    await storeEnd(this.#context.database, [this.#record]).catch(() => undefined)
    if (isFull) return this.#outcome()
    throw error
  }

  #end(
    state: Parameters<typeof endRecord>[1],
    items: readonly ImportItem[],
    reason: Parameters<typeof endRecord>[3],
  ): void {
    const fileNames = items.map((item) => item.name)
    this.#record = endRecord(this.#record, state, fileNames, reason)
  }

  #outcome(): ImportOutcome {
    return {
      importId: this.#record.id,
      record: this.#record,
      articleIds: [...this.#articleIds],
      addedIds: this.#addedIds,
    }
  }
}

/** The portions of a file share its original. */
function bytesOf(batch: readonly FilePortion[]): number {
  const originals = new Map(batch.map(({ original }) => [original?.id, original?.bytes.length ?? 0]))
  return [...originals.values()].reduce((sum, bytes) => sum + bytes, 0)
}
