import type { FilterNode, QueryNode } from '@shared/core/query/index.ts'
import { assertNever } from '@shared/model/assert.ts'
import type { EntityType } from '@shared/model/mention.ts'
import type { ChoiceValue } from '@shared/model/query.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { readReadIds } from '../../data/reads/views.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Library } from '../library/library.ts'
import { readCopies } from '../stories/read-copies.ts'
import { foldName } from '@shared/core/text/index.ts'
import { readCodedColours } from './highlight-codes.ts'
import { makeDateTest } from './date-test.ts'

type IdTest = (id: number) => boolean

/** The filters of a query, left to right. */
export function filtersOf(node: QueryNode): readonly FilterNode[] {
  switch (node.kind) {
    case 'filter':
      return [node]
    case 'not':
      return filtersOf(node.child)
    case 'and':
    case 'or':
      return node.children.flatMap(filtersOf)
    case 'word':
    case 'phrase':
      return []
  }
}

/**
 * Reads what the filters of a query need and answers a test without any waiting, as the search calls it for
 * every candidate.
 */
export async function prepareTypedFilters(
  filters: readonly FilterNode[],
  database: CollateDatabase,
  library: Library,
): Promise<(filter: FilterNode, id: number) => boolean> {
  const tests = await Promise.all(filters.map((filter) => prepareFilter(filter, database, library)))
  const testOf = new Map(filters.map((filter, index) => [filter, tests[index]]))
  return (filter, id) => testOf.get(filter)?.(id) ?? false
}

async function prepareFilter(
  filter: FilterNode,
  database: CollateDatabase,
  { catalogue, stories }: Library,
): Promise<IdTest> {
  switch (filter.key) {
    case 'list':
      return memberTest(await readListMembers(database, filter.value))
    case 'tag':
      return memberTest(await readTagged(database, filter.value))
    case 'person':
      return entityTest(catalogue, 'person', filter)
    case 'place':
      return entityTest(catalogue, 'place', filter)
    case 'org':
      return entityTest(catalogue, 'organisation', filter)
    case 'source':
      return sourceTest(catalogue, filter)
    case 'lang':
      return languageTest(catalogue, filter.value)
    case 'date': {
      const isInRange = makeDateTest(filter.from, filter.to)
      return (id) => isInRange(catalogue.entry(id)?.day ?? '')
    }
    case 'is': {
      const read = memberTest(new Set(await readReadIds(database)))
      return filter.value === 'read' ? read : (id) => !read(id)
    }
    case 'has':
      return filter.value === 'copies'
        ? readCopies(database, stories)
        : memberTest(await readOwners(database, filter.value))
    case 'code':
      return memberTest(await readCoded(database, filter.value))
    // an article is neither a note nor a highlight
    case 'in':
      return () => false
    default:
      return assertNever(filter)
  }
}

function memberTest(members: ReadonlySet<number>): IdTest {
  return (id) => members.has(id)
}

function entityTest(catalogue: Catalogue, type: EntityType, typed: ChoiceValue): IdTest {
  const wanted = catalogue.findEntities(type, typed)
  return (id) => catalogue.entry(id)?.entities.some((entity) => wanted.has(entity)) ?? false
}

function sourceTest(catalogue: Catalogue, typed: ChoiceValue): IdTest {
  const wanted = catalogue.findSources(typed)
  return (id) => wanted.has(catalogue.entry(id)?.source ?? -1)
}

/** `lang:pt` finds `pt-BR`, too. */
function languageTest(catalogue: Catalogue, typed: string): IdTest {
  const wanted = typed.toLowerCase()
  return (id) => {
    const entry = catalogue.entry(id)
    if (entry === undefined) return false
    const language = catalogue.languages.text(entry.language).toLowerCase()
    return language === wanted || language.startsWith(`${wanted}-`)
  }
}

async function readListMembers(database: CollateDatabase, name: string): Promise<Set<number>> {
  const wanted = foldName(name)
  const lists = await database.lists.toArray()
  const listIds = lists
    .filter((list) => list.trashedAtMs === 0 && foldName(list.name) === wanted)
    .map((list) => list.id)
  return new Set(await database.articleStates.where('listIds').anyOf(listIds).primaryKeys())
}

async function readTagged(database: CollateDatabase, typed: string): Promise<Set<number>> {
  const wanted = foldName(typed)
  const tags = (await database.articleStates.orderBy('tags').uniqueKeys()) as string[]
  const found = tags.filter((tag) => foldName(tag) === wanted)
  return new Set(await database.articleStates.where('tags').anyOf(found).primaryKeys())
}

/** Articles that have a note or a highlight outside the trash. */
async function readOwners(database: CollateDatabase, what: 'note' | 'highlight'): Promise<Set<number>> {
  const table = what === 'note' ? database.notes : database.highlights
  const rows = await table.where('trashedAtMs').equals(0).toArray()
  return new Set(rows.flatMap(({ articleId }) => (articleId === null ? [] : [articleId])))
}

/** Articles with a highlight, outside the trash, that carries a code. */
async function readCoded(database: CollateDatabase, typed: string): Promise<Set<number>> {
  const colours = (await readCodedColours(database))(typed)
  if (colours.size === 0) return new Set()
  const highlights = await database.highlights.where('trashedAtMs').equals(0).toArray()
  return new Set(highlights.filter(({ colour }) => colours.has(colour)).map(({ articleId }) => articleId))
}
