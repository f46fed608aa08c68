import type { EntityKey } from '@shared/model/ids.ts'
import type { EntityType } from '@shared/model/mention.ts'
import type { Catalogue, CatalogueEntry } from './catalogue.ts'

const MONTH_UNITS = 'YYYY-MM'.length

export interface Counted<Value extends string = string> {
  readonly value: Value
  readonly count: number
}

/** Articles, or groups of them, counted by their values. */
export class Tally {
  readonly months = new Map<string, number>()
  readonly #catalogue: Catalogue
  /** By number of the entity. */
  readonly #types: readonly (EntityType | null)[]
  readonly #entities: Uint32Array
  readonly #sources: Uint32Array
  /** For each value the group that was counted last. */
  readonly #lastEntities: Uint32Array
  readonly #lastSources: Uint32Array
  readonly #lastMonths = new Map<string, number>()
  #group = 0

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue
    const { entityKeys, sources } = catalogue
    this.#types = Array.from({ length: entityKeys.size }, (_, entity) => catalogue.entityType(entity))
    this.#entities = new Uint32Array(entityKeys.size)
    this.#sources = new Uint32Array(sources.size)
    this.#lastEntities = new Uint32Array(entityKeys.size)
    this.#lastSources = new Uint32Array(sources.size)
  }

  /** Begins a group: a value that several of its articles have is counted once. */
  begin(): void {
    this.#group++
  }

  /** @param only the group to count in, for an article that none but this group's choices leave out; null for all */
  add({ entities, source, day }: CatalogueEntry, only: EntityType | 'source' | 'date' | null): void {
    if (only === null || only === 'source') this.#increment(this.#sources, this.#lastSources, source)
    if (only === null || only === 'date') this.#addMonth(day.slice(0, MONTH_UNITS))
    if (only === 'source' || only === 'date') return
    for (const entity of entities) {
      if (only === null || this.#types[entity] === only)
        this.#increment(this.#entities, this.#lastEntities, entity)
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
    if (month.length !== MONTH_UNITS || this.#lastMonths.get(month) === this.#group) return
    this.#lastMonths.set(month, this.#group)
    this.months.set(month, (this.months.get(month) ?? 0) + 1)
  }

  #increment(counts: Uint32Array, last: Uint32Array, number: number): void {
    if (last[number] === this.#group) return
    last[number] = this.#group
    counts[number] = (counts[number] ?? 0) + 1
  }
}
