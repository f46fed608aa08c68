import type { FilterNode, QueryNode } from '@shared/core/query/index.ts'
import { makeSnippet, SearchIndex } from '@shared/core/search/index.ts'
import type { Snippet } from '@shared/model/query.ts'
import type { Table } from 'dexie'

const SNIPPET_UNITS = 160

/** What the user wrote or marked, as its table keeps it. */
interface AuthoredRow<Id> {
  readonly id: Id
  readonly updatedAtMs: number
  readonly trashedAtMs: number
}

export interface FoundRow<Row> {
  readonly row: Row
  readonly snippet: Snippet
}

/** What of a row is searched. */
interface AuthoredText {
  readonly title: string
  readonly body: string
}

/** A second, small index over rows of one table, in memory. Brought up to date by their times of change. */
export class AuthoredIndex<Row extends AuthoredRow<Id>, Id> {
  readonly #table: Table<Row, Id>
  readonly #textOf: (row: Row) => AuthoredText
  readonly #index = new SearchIndex()
  /** Rows by their number in the index. */
  readonly #rows = new Map<number, Row>()
  readonly #numbers = new Map<Id, number>()
  #lastNumber = 0
  #updating: Promise<void> = Promise.resolve()

  constructor(table: Table<Row, Id>, textOf: (row: Row) => AuthoredText) {
    this.#table = table
    this.#textOf = textOf
  }

  /** Rows outside the trash that match, best first; `matchesFilter` answers the filters that fit a row. */
  async search(
    root: QueryNode,
    limit: number,
    matchesFilter: (filter: FilterNode, row: Row) => boolean,
  ): Promise<readonly FoundRow<Row>[]> {
    this.#updating = this.#updating.then(() => this.#update())
    await this.#updating
    const { ids } = this.#index.search(root, {
      matchesFilter: (filter, number) => {
        const row = this.#rows.get(number)
        return row !== undefined && matchesFilter(filter, row)
      },
    })
    return Array.from(ids.subarray(0, limit)).flatMap((number) => {
      const row = this.#rows.get(number)
      if (row === undefined) return []
      const { body } = this.#textOf(row)
      return [{ row, snippet: makeSnippet(root, body, { length: SNIPPET_UNITS, language: null }) }]
    })
  }

  /** Every change of a row moves its time, so that keys alone tell which to read again. */
  async #update(): Promise<void> {
    const rows = this.#table.orderBy('updatedAtMs')
    const [times, ids] = await Promise.all([rows.keys(), rows.primaryKeys()])
    const present = new Set(ids)
    for (const id of [...this.#numbers.keys()]) if (!present.has(id)) this.#forget(id)
    const changed = ids.filter((id, index) => this.#rowOf(id)?.updatedAtMs !== times[index])
    if (changed.length === 0) return
    const stored = (await this.#table.bulkGet(changed)).filter((row) => row !== undefined)
    for (const row of stored) this.#remember(row)
    const hidden = stored.filter((row) => row.trashedAtMs > 0)
    this.#index.remove(hidden.map((row) => this.#numberOf(row.id)))
    this.#index.add(
      stored
        .filter((row) => row.trashedAtMs === 0)
        .map((row) => ({
          id: this.#numberOf(row.id),
          ...this.#textOf(row),
          byline: '',
          source: '',
          language: null,
        })),
    )
  }

  #rowOf(id: Id): Row | undefined {
    return this.#rows.get(this.#numberOf(id))
  }

  #numberOf(id: Id): number {
    return this.#numbers.get(id) ?? 0
  }

  #remember(row: Row): void {
    if (!this.#numbers.has(row.id)) this.#numbers.set(row.id, ++this.#lastNumber)
    this.#rows.set(this.#numberOf(row.id), row)
  }

  #forget(id: Id): void {
    const number = this.#numberOf(id)
    this.#index.remove([number])
    this.#rows.delete(number)
    this.#numbers.delete(id)
  }
}
