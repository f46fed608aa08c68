import type { Article, ArticleBody } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { toCatalogueRow } from '../catalogue/catalogue-row.ts'
import { Catalogue } from '../catalogue/catalogue.ts'
import { loadCatalogue } from '../catalogue/load-catalogue.ts'
import type { ChangeSignal } from '../change-signal.ts'
import { Breather, nextTask } from '../next-task.ts'
import { PassageStore } from '../passages/passage-store.ts'
import { StoryStore } from '../stories/story-store.ts'
import { Orders } from './orders.ts'
import { toSearchDocument } from './search-document.ts'
import { SearchStore } from './search-store.ts'
import type { StoredArticle } from '@shared/model/stored-article.ts'

const CATCH_UP_CHUNK = 50
const SLICE_MS = 20

/**
 * What the worker holds in memory of the library, kept in line with the database: the search index and the
 * catalogue. Whoever commits a change says so here, after the commit.
 */
export class Library {
  readonly search: SearchStore
  readonly catalogue = new Catalogue()
  readonly passages: PassageStore
  readonly stories: StoryStore
  readonly orders: Orders
  readonly #database: CollateDatabase
  readonly #changes: ChangeSignal
  readonly #missing = new Set<ArticleId>()
  #checked: Promise<void> = Promise.resolve()
  #loading: Promise<void> = Promise.resolve()

  constructor(database: CollateDatabase, changes: ChangeSignal) {
    this.#database = database
    this.#changes = changes
    this.search = new SearchStore(database)
    this.orders = new Orders(database)
    this.passages = new PassageStore(database)
    this.stories = new StoryStore(database, this.passages)
    this.passages.onChange(() => changes.raise('links'))
  }

  /** Articles that the index does not hold yet. */
  get unindexedCount(): number {
    return this.#missing.size
  }

  /** Resolves once it is known what the index lacks. */
  get checked(): Promise<void> {
    return this.#checked
  }

  /** Resolves once filters and facets can be answered. */
  get catalogued(): Promise<void> {
    return this.#loading
  }

  /** Opens the index. Everything else goes on behind it. */
  async open(): Promise<void> {
    await this.search.open()
    // behind the questions that wait already
    const ids = nextTask().then(() => this.#check())
    this.#checked = ids.then(() => undefined)
    this.#loading = ids.then(() => loadCatalogue(this.#database, this.catalogue))
    void this.#loading.then(
      () => this.search.warm(),
      () => undefined,
    )
    this.passages.open(ids, this.#loading)
    // whoever awaits them hears of a failure
    for (const promise of [this.#checked, this.#loading]) promise.catch(() => undefined)
  }

  /**
   * Drops from the index what is gone, and states of articles that are gone, and notes what the index lacks; answers the articles.
   * What may be gone is read first: what comes in meanwhile must not be taken for it.
   */
  async #check(): Promise<readonly ArticleId[]> {
    const { articles, articleStates } = this.#database
    const indexed = this.search.ids()
    const withState = await articleStates.toCollection().primaryKeys()
    // the database looks every key up in the rows: in the order in which they lie that takes a fraction of the time
    const ids = (await articles.orderBy('importedAtMs').primaryKeys()).sort((a, b) => a - b)
    const stored = new Set<number>(ids)
    const gone = indexed.filter((id) => !stored.has(id))
    if (gone.length > 0) this.search.remove(gone)
    // a window that was still writing when an article was removed may have left its state behind
    const orphans = withState.filter((id) => !stored.has(id))
    if (orphans.length > 0) await articleStates.bulkDelete(orphans)
    for (const id of ids) if (!this.search.has(id)) this.#missing.add(id)
    return ids
  }

  /** Indexes what the index lacks, other tasks served in between. */
  async catchUp(): Promise<void> {
    await this.#checked
    const breather = new Breather(SLICE_MS)
    const missing = [...this.#missing]
    for (let start = 0; start < missing.length; start += CATCH_UP_CHUNK) {
      const ids = missing.slice(start, start + CATCH_UP_CHUNK)
      const rows = await this.#readRows(ids)
      // an article that was changed meanwhile is indexed already, and as it is now
      this.#index(rows.filter(({ article }) => this.#missing.has(article.id)))
      for (const id of ids) this.#missing.delete(id)
      this.#changes.raise('articles')
      await breather.pause()
    }
    if (missing.length > 0) await this.search.save()
  }

  added(rows: readonly StoredArticle[]): void {
    if (rows.length === 0) return
    for (const { article, mentions } of rows) this.catalogue.put(toCatalogueRow(article, mentions))
    this.#index(rows)
    this.passages.added(rows.map(({ article }) => article.id))
    this.changed()
  }

  /** Takes over an article whose fields changed; its words may be saved in the transaction that changes it. */
  replaced(row: StoredArticle): void {
    this.stories.changed(row.article.id)
    this.catalogue.put(toCatalogueRow(row.article, row.mentions))
    this.#index([row])
  }

  /** Articles whose text is another now: what they share is worked out anew. */
  retold(ids: readonly ArticleId[]): void {
    void this.passages.removed(ids)
    this.passages.added(ids)
  }

  /** Says that a change is committed that is known here already. */
  changed(): void {
    this.orders.forget()
    this.#changes.raise('articles')
  }

  removed(ids: readonly ArticleId[]): void {
    for (const id of ids) {
      this.catalogue.remove(id)
      this.#missing.delete(id)
      this.stories.changed(id)
    }
    this.search.remove(ids)
    void this.passages.removed(ids)
    this.changed()
  }

  #index(rows: readonly { readonly article: Article; readonly body: ArticleBody }[]): void {
    this.search.add(rows.map(({ article, body }) => toSearchDocument(article, body)))
    for (const { article } of rows) this.#missing.delete(article.id)
  }

  async #readRows(
    ids: readonly ArticleId[],
  ): Promise<readonly { readonly article: Article; readonly body: ArticleBody }[]> {
    const { articles, bodies } = this.#database
    const [headers, texts] = await this.#database.transaction('r', articles, bodies, () =>
      Promise.all([articles.bulkGet([...ids]), bodies.bulkGet([...ids])]),
    )
    return headers.flatMap((article, index) => {
      const body = texts[index]
      return article === undefined || body === undefined ? [] : [{ article, body }]
    })
  }
}
