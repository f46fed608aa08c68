import { parseQuery, type QueryNode } from '@shared/core/query/index.ts'
import { SearchIndex, type Hits, type SearchDocument, type SearchOptions } from '@shared/core/search/index.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { readSegments, toSegmentRow } from './segment-rows.ts'

const SAVE_DELAY_MS = 1_000

/** A search of each kind that is cheap: an engine runs faster what it has run before. */
const WARMING = ['of', '"in the"', 'trea*', 'treity~1']

/** The search index and its segments in the database, which may lag behind the articles but is caught up at start. */
export class SearchStore {
  readonly #database: CollateDatabase
  /** Segments that the database lacks; null for those it still has to drop. */
  readonly #unsaved = new Map<string, Uint8Array<ArrayBuffer> | null>()
  #index = new SearchIndex()
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(database: CollateDatabase) {
    this.#database = database
  }

  /** Reads the stored segments; those that are damaged leave their articles unindexed. */
  async open(): Promise<void> {
    const { segments, unreadable } = await readSegments(this.#database)
    this.#index = SearchIndex.restore(segments).index
    for (const name of unreadable) this.#unsaved.set(name, null)
  }

  /** Number of articles in the index. */
  get count(): number {
    return this.#index.documentCount
  }

  /** Every article in the index. Linear in the index. */
  ids(): Uint32Array {
    return this.#index.ids()
  }

  has(id: number): boolean {
    return this.#index.has(id)
  }

  /** Makes the first search as fast as those after it, as soon as there is nothing else to do. */
  async warm(): Promise<void> {
    const later = { priority: 'background' } as const
    await scheduler.postTask(() => this.#index.prepare(), later)
    for (const text of WARMING) {
      const { root } = parseQuery(text)
      if (root !== null) await scheduler.postTask(() => this.#index.search(root), later)
    }
  }

  search(root: QueryNode, options: SearchOptions): Hits {
    return this.#index.search(root, options)
  }

  suggest(root: QueryNode, text: string): string | null {
    return this.#index.suggest(root, text)
  }

  /** Adds or replaces documents; they are saved a second later. */
  add(documents: readonly SearchDocument[]): void {
    this.#index.add(documents)
    this.#saveSoon()
  }

  remove(ids: Iterable<number>): void {
    this.#index.remove(ids)
    this.#saveSoon()
  }

  /** Saves what the database lacks. A failure is no loss: it is tried again with the next change, or caught up. */
  async save(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    try {
      const settle = await this.#database.transaction('rw', this.#database.segments, () => this.write())
      settle()
    } catch {
      // full or closed; what is unsaved stays noted
    }
  }

  /**
   * Writes what the database lacks inside the caller's transaction, so that an article and its words change
   * together. To be called once that has committed: the answer, which forgets what is saved.
   */
  async write(): Promise<() => void> {
    const { write, drop } = this.#index.takeChanges()
    for (const name of drop) this.#unsaved.set(name, null)
    for (const { name, bytes } of write) this.#unsaved.set(name, bytes)
    const written = new Map(this.#unsaved)
    const rows = [...written].flatMap(([name, bytes]) => (bytes === null ? [] : [toSegmentRow(name, bytes)]))
    const dropped = [...written.keys()].filter((name) => written.get(name) === null)
    await this.#database.segments.bulkDelete(dropped)
    await this.#database.segments.bulkPut(rows)
    return () => {
      for (const [name, bytes] of written) if (this.#unsaved.get(name) === bytes) this.#unsaved.delete(name)
    }
  }

  #saveSoon(): void {
    this.#timer ??= setTimeout(() => void this.save(), SAVE_DELAY_MS)
  }
}
