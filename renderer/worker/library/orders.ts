import type { SortOrder } from '@shared/model/query.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { readOrder } from '../../data/reads/order.ts'

/**
 * Every article in each order that was asked for, trash included, in memory until the articles change: a library is
 * asked many times between two changes, and its keys are many.
 */
export class Orders {
  readonly #database: CollateDatabase
  readonly #known = new Map<SortOrder, Promise<Uint32Array>>()

  constructor(database: CollateDatabase) {
    this.#database = database
  }

  /** Without text there is no relevance: that order is the newest first. */
  read(sort: SortOrder): Promise<Uint32Array> {
    const order = sort === 'relevance' ? 'date-desc' : sort
    const known = this.#known.get(order)
    if (known !== undefined) return known
    const reading = readOrder(order, this.#database).then((ids) => Uint32Array.from(ids))
    this.#known.set(order, reading)
    reading.catch(() => this.#known.delete(order))
    return reading
  }

  /** Forgets what is known, for a change that is committed. */
  forget(): void {
    this.#known.clear()
  }
}
