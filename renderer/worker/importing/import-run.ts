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
import { endRecord, storeEnd } from './record-end.ts'
import { readFile, type ReadFile } from './read-file.ts'
import { isStorageFull } from './storage-full.ts'

const BATCH_FILES = 25
/** A batch is also full by its bytes: 25 books would be a long transaction. */
const BATCH_BYTES = 8 * 1024 * 1024
const SLICE_MS = 20

/** One import under way: files are read one by one and stored by the batch. */
export class ImportRun {
  readonly #context: EngineContext
  readonly #task: Task
  readonly #breather = new Breather(SLICE_MS)
  readonly #articleIds = new Set<ArticleId>()
  readonly #addedIds: ArticleId[] = []
  readonly #duplicates: DuplicateChoice
  #record: ImportRecord
  #knownTables: readonly KnownTable[] = []
  #fieldRules: readonly FieldRule[] = []
  #knownProfiles: readonly ExportProfile[] = []
  #batch: ReadFile[] = []
  #batchBytes = 0

  /** @param record the import's account, stored already, with no file done */
  constructor(context: EngineContext, task: Task, record: ImportRecord, duplicates: DuplicateChoice) {
    this.#duplicates = duplicates
    this.#context = context
    this.#task = task
    this.#record = record
  }

  /** Stores what can be stored and answers how it went; rejects for defects and a database that is gone. */
  async run(items: readonly ImportItem[]): Promise<ImportOutcome> {
    try {
      this.#knownTables = (await readSetting('knownTables', this.#context.database)) ?? []
      this.#fieldRules = (await readSetting('fieldRules', this.#context.database)) ?? []
      this.#knownProfiles = (await readSetting('profiles', this.#context.database)) ?? []
      for (const [index, item] of items.entries()) {
        await this.#breather.pause()
        if (this.#task.isCancelled) break
        this.#task.report({ done: index, total: items.length, current: item.name })
        if (!(await this.#take(item))) break
      }
      await this.#commit()
    } catch (error) {
      return await this.#stop(error, items)
    }
    this.#task.report({ done: this.#record.filesDone, total: items.length, current: '' })
    return this.#finish(items)
  }

  /** Reads a file into the batch; false when it was cancelled in the middle. */
  async #take(item: ImportItem): Promise<boolean> {
    const file = await readFile(item, {
      window: this.#context.window,
      task: this.#task,
      breather: this.#breather,
      knownTables: this.#knownTables,
      fieldRules: this.#fieldRules,
      knownProfiles: this.#knownProfiles,
    })
    if (file === null) return false
    this.#batch.push(file)
    this.#batchBytes += file.original?.bytes.length ?? 0
    if (this.#batch.length >= BATCH_FILES || this.#batchBytes >= BATCH_BYTES) await this.#commit()
    return true
  }

  async #commit(): Promise<void> {
    if (this.#batch.length === 0) return
    const committed = await commitFiles(this.#context.database, this.#record, this.#batch, this.#duplicates)
    this.#record = committed.record
    this.#batch = []
    this.#batchBytes = 0
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
