import type { ArticleId, EntityKey } from '@shared/model/ids.ts'
import type { EntityType } from '@shared/model/mention.ts'
import type { ChoiceValue } from '@shared/model/query.ts'
import type { CatalogueRow } from '../../data/rows.ts'
import { EntityNames, nameOfKey, typeOfKey } from './entity-names.ts'
import { Interner } from './interner.ts'
import { comparableName, NameIndex } from './name-index.ts'

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
  /** Of each entity, by its number. */
  readonly #types: (EntityType | null)[] = []
  readonly #entityIndex: Readonly<Record<EntityType, NameIndex>> = {
    person: new NameIndex(),
    place: new NameIndex(),
    organisation: new NameIndex(),
  }
  readonly #sourceIndex = new NameIndex()
  /** By the numbers of the articles, which are few more than there are articles. */
  readonly #entries: (CatalogueEntry | undefined)[] = []

  entry(id: number): CatalogueEntry | undefined {
    return this.#entries[id]
  }

  /** Adds an article or replaces what was known of it. */
  put({ id, day, source, language, entityKeys, entityNames }: CatalogueRow): void {
    this.remove(id)
    const entities = Uint32Array.from(entityKeys, (key) => this.#entity(key))
    const names = Uint32Array.from(entityNames, (name) => this.#nameTexts.number(name))
    entities.forEach((entity, index) => {
      const name = this.#nameTexts.text(names[index] ?? 0)
      if (this.#names[entity]?.add(name) === true) this.#indexOf(entity)?.add(name, entity)
    })
    if (this.sources.find(source) === undefined && source !== '')
      this.#sourceIndex.add(source, this.sources.number(source))
    this.#entries[id] = {
      day,
      source: this.sources.number(source),
      language: this.languages.number(language),
      entities,
      names,
    }
  }

  remove(id: ArticleId): void {
    const entry = this.#entries[id]
    if (entry === undefined) return
    const { entities, names } = entry
    entities.forEach((entity, index) => {
      const name = this.#nameTexts.text(names[index] ?? 0)
      if (this.#names[entity]?.remove(name) === true) this.#indexOf(entity)?.remove(name, entity)
    })
    this.#entries[id] = undefined
  }

  entityLabel(entity: number): string {
    return this.#names[entity]?.label() ?? ''
  }

  entityType(entity: number): EntityType | null {
    return this.#types[entity] ?? null
  }

  /**
   * Entities of a type that a typed value means. In quotes a key's name comes first, so that every entity can be
   * named: two may share the name that most articles use.
   */
  findEntities(type: EntityType, typed: ChoiceValue): ReadonlySet<number> {
    const keyed = typed.isExact ? this.#keyed(type, typed.value) : undefined
    return keyed === undefined ? this.#entityIndex[type].find(typed) : new Set([keyed])
  }

  /** What the query language calls an entity: in quotes it means that one alone. */
  nameOf(entity: number): string {
    const label = this.entityLabel(entity)
    const type = this.entityType(entity)
    if (type === null) return label
    const meant = this.findEntities(type, { value: label, isExact: true })
    return meant.size === 1 && meant.has(entity) ? label : nameOfKey(this.entityKeys.text(entity))
  }

  /** Sources that a typed value means: in quotes the one that is written so, whatever others are written alike. */
  findSources(typed: ChoiceValue): ReadonlySet<number> {
    const written = typed.isExact && typed.value !== '' ? this.sources.find(typed.value) : undefined
    return written === undefined ? this.#sourceIndex.find(typed) : new Set([written])
  }

  #keyed(type: EntityType, name: string): number | undefined {
    const entity = this.entityKeys.find(`${type}:${comparableName(name)}`)
    return entity === undefined || this.entityLabel(entity) === '' ? undefined : entity
  }

  #indexOf(entity: number): NameIndex | undefined {
    const type = this.entityType(entity)
    return type === null ? undefined : this.#entityIndex[type]
  }

  #entity(key: EntityKey): number {
    const entity = this.entityKeys.number(key)
    if (entity < this.#names.length) return entity
    this.#names.push(new EntityNames())
    this.#types.push(typeOfKey(key))
    return entity
  }
}
