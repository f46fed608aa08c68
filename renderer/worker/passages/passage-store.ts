import { PassageIndex } from '@shared/core/passages/index.ts'
import type { ArticleBody } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { writeFingerprints } from './fingerprint-rows.ts'
import { loadPassages } from './load-passages.ts'
import { linkArticle, TextGraph, type LinkedArticle } from '@shared/core/stories/index.ts'

/** Index and graph of shared passages, in line with the database: what it says is linked is stored. */
export class PassageStore {
  readonly index = new PassageIndex()
  readonly graph = new TextGraph()
  readonly #database: CollateDatabase
  readonly #pending = new Set<ArticleId>()
  readonly #listeners = new Set<() => void>()
  #loading: Promise<void> = Promise.resolve()
  #isLoaded = false
  /** Articles are linked one after the other: each with all before it. */
  #linking: Promise<unknown> = Promise.resolve()

  constructor(database: CollateDatabase) {
    this.#database = database
  }

  /** Some of the articles that are not linked yet, the earliest first. */
  firstPending(count: number): readonly ArticleId[] {
    const ids: ArticleId[] = []
    for (const id of this.#pending) {
      if (ids.length >= count) break
      ids.push(id)
    }
    return ids
  }

  get pendingCount(): number {
    return this.#pending.size
  }

  /** Whether the stored links are loaded. */
  get isLoaded(): boolean {
    return this.#isLoaded
  }

  /** Resolves once the stored links are loaded. */
  get ready(): Promise<void> {
    return this.#loading
  }

  /**
   * Begins to load, which goes on behind it.
   *
   * @param known the articles of the library
   * @param before what is wanted sooner
   */
  open(known: Promise<readonly ArticleId[]>, before: Promise<unknown>): void {
    this.#loading = known.then(async (ids) => {
      for (const id of ids) this.#pending.add(id)
      await before
      await loadPassages(this.#database, this.index, this.graph)
      for (const id of ids) if (this.graph.keyOf(id) !== undefined) this.#pending.delete(id)
      this.#isLoaded = true
      this.#tell()
    })
    // whoever awaits `ready` hears of a failure
    this.#loading.catch(() => undefined)
  }

  /** Calls back after every change of what is linked. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener)
  }

  added(ids: readonly ArticleId[]): void {
    for (const id of ids) this.#pending.add(id)
  }

  /** Links those of the articles that are not linked yet, and stores that in one transaction. */
  link(ids: readonly ArticleId[]): Promise<void> {
    const done = this.#linking.then(async () => {
      await this.#loading
      await this.#link(ids.filter((id) => this.#pending.has(id)))
    })
    this.#linking = done.catch(() => undefined)
    return done
  }

  /** Forgets articles that are removed for good; their links go with the last article of a text. */
  removed(ids: readonly ArticleId[]): Promise<void> {
    for (const id of ids) this.#pending.delete(id)
    const done = this.#linking.then(async () => {
      await this.#loading
      const gone = ids.flatMap((id) => this.#forget(id))
      await this.#database.links.bulkDelete(gone)
      this.#tell()
    })
    this.#linking = done.catch(() => undefined)
    return this.#linking.then(() => undefined)
  }

  async #link(ids: readonly ArticleId[]): Promise<void> {
    const bodies = await this.#database.bodies.bulkGet([...ids])
    const known = new Map<ArticleId, ArticleBody>()
    const readBody = async (id: ArticleId): Promise<ArticleBody | undefined> => {
      const body = known.get(id) ?? (await this.#database.bodies.get(id))
      if (body !== undefined) known.set(id, body)
      return body
    }
    const linked: LinkedArticle[] = []
    try {
      for (const body of bodies) {
        if (body === undefined) continue
        known.set(body.id, body)
        linked.push(await linkArticle(body, this.index, this.graph, readBody, () => performance.now()))
      }
      const stored = await this.#store(linked)
      for (const { row } of linked) if (!stored.has(row.id)) this.#forget(row.id)
    } catch (error) {
      for (const { row } of linked) this.#forget(row.id)
      throw error
    }
    for (const id of ids) this.#pending.delete(id)
    this.#tell()
  }

  /** Stores what belongs to articles that are still there; answers these. */
  async #store(linked: readonly LinkedArticle[]): Promise<ReadonlySet<ArticleId>> {
    const { articles, linkedTexts, links, fingerprints } = this.#database
    return this.#database.transaction('rw', articles, linkedTexts, links, fingerprints, async () => {
      const ids = linked.map(({ row }) => row.id)
      const there = new Set(await articles.where('id').anyOf(ids).primaryKeys())
      const kept = linked.filter(({ row }) => there.has(row.id))
      await linkedTexts.bulkPut(kept.map(({ row }) => row))
      await links.bulkPut(kept.flatMap((each) => each.links))
      await writeFingerprints(
        this.#database,
        kept.map(({ fingerprinted }) => fingerprinted),
      )
      return there
    })
  }

  #forget(id: ArticleId): readonly [a: number, b: number][] {
    this.index.remove(id)
    return this.graph.remove(id)
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
