import type { ArticleId, EntityKey } from '@shared/model/ids.ts'
import type { EntityType } from '@shared/model/mention.ts'
import type { CatalogueRow } from '../../data/rows.ts'
import { EntityNames, typeOfKey } from './entity-names.ts'
import { foldName, wordsOfName } from '@shared/core/text/index.ts'
import { Interner } from './interner.ts'

/** What filters and facets ask of one article, in numbers. */
export interface CatalogueEntry {
  /** Publication day as precise as it is known, `''` for none. */
  readonly day: string
  readonly source: number
  readonly language: number
  /** Entities by number, each once. */
  readonly entities: Uint32Array
  /** For each entity the number of the name that stands for it in this article. */
  readonly names: Uint32Array
}

/** Source, day, language and entities of every article, in memory: facets and filters read no row. */
export class Catalogue {
  readonly sources = new Interner()
  readonly languages = new Interner()
  readonly entityKeys = new Interner()
  readonly #nameTexts = new Interner()
  readonly #names: EntityNames[] = []
  readonly #entries = new Map<number, CatalogueEntry>()

  entry(id: number): CatalogueEntry | undefined {
    return this.#entries.get(id)
  }

  /** Adds an article or replaces what was known of it. */
  put({ id, day, source, language, entityKeys, entityNames }: CatalogueRow): void {
    this.remove(id)
    const entities = Uint32Array.from(entityKeys, (key) => this.#entity(key))
    const names = Uint32Array.from(entityNames, (name) => this.#nameTexts.number(name))
    entities.forEach((entity, index) => this.#names[entity]?.add(this.#nameTexts.text(names[index] ?? 0)))
    this.#entries.set(id, {
      day,
      source: this.sources.number(source),
      language: this.languages.number(language),
      entities,
      names,
    })
  }

  remove(id: ArticleId): void {
    const entry = this.#entries.get(id)
    if (entry === undefined) return
    const { entities, names } = entry
    entities.forEach((entity, index) => this.#names[entity]?.remove(this.#nameTexts.text(names[index] ?? 0)))
    this.#entries.delete(id)
  }

  entityLabel(entity: number): string {
    return this.#names[entity]?.label() ?? ''
  }

  entityType(entity: number): EntityType | null {
    return typeOfKey(this.entityKeys.text(entity))
  }

  /** Entities of a type that one of their names, or their key, tells by the words typed. Linear in the entities. */
  findEntities(type: EntityType, typed: string): Set<number> {
    const words = wordsOfName(foldName(typed))
    const found = new Set<number>()
    if (words.length === 0) return found
    this.#names.forEach((names, entity) => {
      if (this.entityType(entity) === type && names.matches(words)) found.add(entity)
    })
    return found
  }

  #entity(key: EntityKey): number {
    const entity = this.entityKeys.number(key)
    this.#names[entity] ??= new EntityNames()
    return entity
  }
}
