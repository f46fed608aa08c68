import type { Article } from '@shared/model/article.ts'
import type { ArticleId, EntityKey } from '@shared/model/ids.ts'
import type { ArticleMentions, EntityType } from '@shared/model/mention.ts'
import { EntityNames, typeOfKey } from './entity-names.ts'
import { foldName, wordsOfName } from './fold-name.ts'
import { Interner } from './interner.ts'

/** What filters and facets ask of one article, in numbers. */
export interface CatalogueEntry {
  /** Publication day as precise as it is known, `''` for none. */
  readonly day: string
  readonly source: number
  readonly language: number
  /** Entities by number, each once; empty while the mentions are not loaded. */
  readonly entities: Uint32Array
  /** For each entity the number of the name that stands for it in this article. */
  readonly names: Uint32Array
}

const NO_NUMBERS = new Uint32Array(0)

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

  /** Adds an article or replaces what was known of it; without `mentions` its entities stay as they were. */
  put(article: Article, mentions: ArticleMentions | undefined): void {
    const before = this.#entries.get(article.id)
    const entry: CatalogueEntry = {
      day: article.publishedKey.slice(0, 10),
      source: this.sources.number(article.source ?? ''),
      language: this.languages.number(article.language ?? ''),
      entities: before?.entities ?? NO_NUMBERS,
      names: before?.names ?? NO_NUMBERS,
    }
    this.#entries.set(article.id, mentions === undefined ? entry : this.#withMentions(entry, mentions))
  }

  remove(id: ArticleId): void {
    const entry = this.#entries.get(id)
    if (entry === undefined) return
    this.#forgetNames(entry)
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

  #withMentions(entry: CatalogueEntry, mentions: ArticleMentions): CatalogueEntry {
    this.#forgetNames(entry)
    const entities = Uint32Array.from(mentions.entities, ({ key }) => this.#entity(key))
    const names = Uint32Array.from(mentions.entities, ({ name }) => this.#nameTexts.number(name))
    entities.forEach((entity, index) => this.#names[entity]?.add(this.#nameTexts.text(names[index] ?? 0)))
    return { ...entry, entities, names }
  }

  #forgetNames({ entities, names }: CatalogueEntry): void {
    entities.forEach((entity, index) => this.#names[entity]?.remove(this.#nameTexts.text(names[index] ?? 0)))
  }

  #entity(key: EntityKey): number {
    const entity = this.entityKeys.number(key)
    this.#names[entity] ??= new EntityNames()
    return entity
  }
}
