import type { EntityKey } from '@shared/model/ids.ts'
import type { EntityType } from '@shared/model/mention.ts'
import type { Catalogue, CatalogueEntry } from './catalogue.ts'

const MONTH_UNITS = 'YYYY-MM'.length

export interface Counted<Value extends string = string> {
  readonly value: Value
  readonly count: number
}

/** Articles counted by their values. */
export class Tally {
  readonly months = new Map<string, number>()
  readonly #catalogue: Catalogue
  /** By number of the entity. */
  readonly #types: readonly (EntityType | null)[]
  readonly #entities: Uint32Array
  readonly #sources: Uint32Array

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue
    const { entityKeys, sources } = catalogue
    this.#types = Array.from({ length: entityKeys.size }, (_, entity) => catalogue.entityType(entity))
    this.#entities = new Uint32Array(entityKeys.size)
    this.#sources = new Uint32Array(sources.size)
  }

  /** @param only the group to count in, for an article that none but this group's choices leave out; null for all */
  add({ entities, source, day }: CatalogueEntry, only: EntityType | 'source' | 'date' | null): void {
    if (only === null || only === 'source') increment(this.#sources, source)
    if (only === null || only === 'date') this.#addMonth(day.slice(0, MONTH_UNITS))
    if (only === 'source' || only === 'date') return
    for (const entity of entities) {
      if (only === null || this.#types[entity] === only) increment(this.#entities, entity)
    }
  }

  entitiesOf(type: EntityType): Counted<EntityKey>[] {
    const values: Counted<EntityKey>[] = []
    this.#entities.forEach((count, entity) => {
      if (count === 0 || this.#types[entity] !== type) return
      values.push({ value: this.#catalogue.entityKeys.text(entity) as EntityKey, count })
    })
    return values
  }

  sources(): Counted[] {
    const values: Counted[] = []
    this.#sources.forEach((count, source) => {
      const value = this.#catalogue.sources.text(source)
      if (count > 0 && value !== '') values.push({ value, count })
    })
    return values
  }

  /** A day known only as a year belongs to no month. */
  #addMonth(month: string): void {
    if (month.length === MONTH_UNITS) this.months.set(month, (this.months.get(month) ?? 0) + 1)
  }
}

function increment(counts: Uint32Array, number: number): void {
  counts[number] = (counts[number] ?? 0) + 1
}
