import { foldName } from '@shared/core/text/index.ts'
import type { ChoiceKey } from '@shared/model/query.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { readSetting } from '../../data/reads/settings.ts'
import { readReadIds } from '../../data/reads/views.ts'
import { readCodedColours } from '../searching/highlight-codes.ts'
import { hasAll, named, type FacetKind, type ValueDescription } from './facet-kind.ts'

/** What the user did with the articles: read, lists, tags, and codes of highlights, as it stands now. */
export async function readStateKinds(database: CollateDatabase): Promise<readonly FacetKind[]> {
  const { articleStates, lists, highlights, settings } = database
  return database.transaction('r', articleStates, lists, highlights, settings, () =>
    Promise.all([readReading(database), readLists(database), readTags(database), readCodes(database)]),
  )
}

const UNREAD = 0
const READ = 1
const READING = ['unread', 'read'] as const

async function readReading(database: CollateDatabase): Promise<FacetKind> {
  const read: ReadonlySet<number> = await readReadIds(database)
  return {
    key: 'is',
    space: { size: READING.length, visit: (id, visit) => visit(read.has(id) ? READ : UNREAD) },
    has: hasAll,
    find: ({ value }) => new Set([value === 'read' ? READ : UNREAD]),
    text: (value) => READING[value] ?? '',
    describe: (value) => named(READING[value] ?? ''),
  }
}

async function readLists({ articleStates, lists }: CollateDatabase): Promise<FacetKind> {
  const kept = (await lists.toArray()).filter(({ trashedAtMs }) => trashedAtMs === 0)
  const groups = await Promise.all(
    kept.map(async ({ id, name }) => ({
      name,
      members: await articleStates.where('listIds').equals(id).primaryKeys(),
    })),
  )
  return groupKind('list', groups)
}

async function readTags({ articleStates }: CollateDatabase): Promise<FacetKind> {
  const tags = (await articleStates.orderBy('tags').uniqueKeys()) as string[]
  const groups = await Promise.all(
    tags.map(async (name) => ({
      name,
      members: await articleStates.where('tags').equals(name).primaryKeys(),
    })),
  )
  return groupKind('tag', groups)
}

/** Each colour that is used is a code; its number where it has no name, or another has the same. */
async function readCodes(database: CollateDatabase): Promise<FacetKind> {
  const [names = [], coloursOf, highlights] = await Promise.all([
    readSetting('highlightNames', database),
    readCodedColours(database),
    database.highlights.where('trashedAtMs').equals(0).toArray(),
  ])
  const members = new Map<number, Set<number>>()
  for (const { articleId, colour } of highlights) {
    const colours = members.get(articleId)
    if (colours === undefined) members.set(articleId, new Set([colour]))
    else colours.add(colour)
  }
  return {
    key: 'code',
    space: {
      size: Math.max(names.length, ...highlights.map(({ colour }) => colour)) + 1,
      visit: (id, visit) => {
        for (const colour of members.get(id) ?? []) visit(colour)
      },
    },
    has: hasAll,
    find: ({ value }) => coloursOf(value),
    text: String,
    describe: (colour): ValueDescription => {
      const name = names[colour - 1]?.trim() ?? ''
      const isOwn = name !== '' && coloursOf(name).size === 1
      return {
        value: String(colour),
        label: name === '' ? String(colour) : name,
        name: isOwn ? name : String(colour),
      }
    },
  }
}

interface Group {
  readonly name: string
  readonly members: readonly number[]
}

/** Lists or tags; those that differ only in case or accents are one, as the query language has it. */
function groupKind(key: ChoiceKey, groups: readonly Group[]): FacetKind {
  const numbers = new Map<string, number>()
  const names: string[] = []
  const valuesOf = new Map<number, Set<number>>()
  for (const { name, members } of groups) {
    const folded = foldName(name)
    const number = numbers.get(folded) ?? names.length
    if (number === names.length) names.push(name)
    numbers.set(folded, number)
    for (const id of members) {
      const values = valuesOf.get(id)
      if (values === undefined) valuesOf.set(id, new Set([number]))
      else values.add(number)
    }
  }
  return {
    key,
    space: {
      size: names.length,
      visit: (id, visit) => {
        for (const value of valuesOf.get(id) ?? []) visit(value)
      },
    },
    has: hasAll,
    find: ({ value }) => {
      const number = numbers.get(foldName(value))
      return new Set(number === undefined ? [] : [number])
    },
    text: (number) => names[number] ?? '',
    describe: (number) => named(names[number] ?? ''),
  }
}
