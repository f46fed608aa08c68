import type { EntityFacetValue, FacetAnswer } from '@shared/contract/engine/searching.ts'
import type { Article } from '@shared/model/article.ts'
import type { ArticleId, EntityKey } from '@shared/model/ids.ts'
import type { ArticleEntity, EntityType } from '@shared/model/mention.ts'
import type { LibraryQuery } from '@shared/model/query.ts'
import { describe, expect, test } from 'vitest'
import type { CollateDatabase } from '../../../renderer/data/database.ts'
import { setRead, trashArticles } from '../../../renderer/data/writes/states.ts'
import { toCatalogueRow } from '../../../renderer/worker/catalogue/catalogue-row.ts'
import { makeArticle } from '../data/library.ts'
import { makeEngine, query, untilIndexed, type TestEngine } from './test-engine.ts'

const NAMES: Readonly<Record<EntityType, readonly string[]>> = {
  person: ['Ann Doe', 'John Roe', 'Kim Min-ji', 'Zoë Ångström'],
  place: ['Eastport', 'Seoul', 'Lyon'],
  organisation: ['Port Authority', 'City Council'],
}
const TYPES = Object.keys(NAMES) as readonly EntityType[]
const SOURCES = ['Herald', 'Times', null]
const DAYS = ['2020-09-30T10:40', '2020-09', '2020', '2020-10-02', '']
const COUNT = 120

interface Row {
  readonly article: Article
  readonly entities: readonly ArticleEntity[]
  readonly text: string
}

function keyOf(type: EntityType, name: string): EntityKey {
  return `${type}:${name.toLowerCase()}` as EntityKey
}

/** Rows whose fields run through their values at different paces, so that every combination stands. */
function makeRows(): readonly Row[] {
  return Array.from({ length: COUNT }, (_, index) => {
    const id = (index + 1) as ArticleId
    const pick = <Value>(values: readonly Value[], pace: number): Value =>
      values[Math.floor(index / pace) % values.length] as Value
    const entities = TYPES.flatMap((type, place) =>
      NAMES[type]
        .filter((_name, n) => (index + n * 3 + place) % (n + 2) === 0)
        .map((name): ArticleEntity => ({ key: keyOf(type, name), type, name, mentions: [] })),
    )
    const publishedKey = pick(DAYS, 2)
    const article = { ...makeArticle({ source: pick(SOURCES, 1), publishedKey }), id }
    return { article, entities, text: index % 4 === 0 ? 'A storm came.' : 'All was calm.' }
  })
}

async function makeFilled(): Promise<TestEngine & { readonly rows: readonly Row[] }> {
  const made = makeEngine()
  const rows = makeRows()
  await fill(made.library, rows)
  await trashArticles([1 as ArticleId, 5 as ArticleId], made.library)
  await setRead([2 as ArticleId, 9 as ArticleId], true, made.library)
  // the index is made at start from what is there
  await untilIndexed(made.engine)
  return { ...made, rows }
}

async function fill(library: CollateDatabase, rows: readonly Row[]): Promise<void> {
  await library.articles.bulkAdd(rows.map(({ article }) => article))
  await library.bodies.bulkAdd(
    rows.map(({ article: { id }, text }) => ({
      id,
      text,
      paragraphs: [{ start: 0, end: text.length }],
      repeats: [],
      origins: {},
      cleaning: [],
      importerVersion: 1,
    })),
  )
  const mentions = rows.map(({ article: { id }, entities }) => ({ id, version: 1, entities, dates: [] }))
  await library.mentions.bulkAdd(mentions)
  await library.catalogue.bulkAdd(
    rows.flatMap(({ article }, index) => {
      const found = mentions[index]
      return found === undefined ? [] : [toCatalogueRow(article, found)]
    }),
  )
}

const GROUPS = [...TYPES, 'source', 'date'] as const
type Group = (typeof GROUPS)[number]

/** Counts by looking at every row; `without` tells the rows that pass all groups but one. */
function countBruteForce(
  wanted: readonly Row[],
  without: (group: Group) => readonly Row[] = () => wanted,
): FacetAnswer {
  const ranked = (values: readonly (string | null)[]): { value: string; count: number }[] => {
    const present = values.filter((value) => value !== null)
    return [...new Set(present)]
      .map((value) => ({ value, count: present.filter((other) => other === value).length }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  }
  const entities = (type: EntityType): EntityFacetValue[] =>
    ranked(
      without(type).flatMap((row) =>
        row.entities.filter((entity) => entity.type === type).map(({ key }) => key),
      ),
    ).map(({ value, count }) => ({
      value: value as EntityKey,
      label: NAMES[type].find((name) => keyOf(type, name) === value) ?? '',
      count,
    }))
  const months = without('date')
    .map(({ article }) => article.publishedKey.slice(0, 7))
    .filter((month) => month.length === 7)
  return {
    total: wanted.length,
    entities: {
      person: entities('person'),
      place: entities('place'),
      organisation: entities('organisation'),
    },
    sources: ranked(without('source').map(({ article }) => article.source)).map((value) => ({
      ...value,
      label: value.value,
    })),
    months: ranked(months)
      .map(({ value, count }) => ({ month: value, count }))
      .sort((a, b) => (a.month < b.month ? -1 : 1)),
  }
}

describe('facets', () => {
  const isKept = ({ article }: Row): boolean => article.id !== 1 && article.id !== 5
  const has = (row: Row, key: string): boolean => row.entities.some((entity) => entity.key === key)
  const cases: readonly [string, LibraryQuery, (row: Row) => boolean][] = [
    ['the whole library', query(''), isKept],
    ['the trash', query('', { view: { kind: 'trash' } }), (row) => !isKept(row)],
    [
      'unread articles with a word',
      query('storm', { view: { kind: 'unread' } }),
      (row) => isKept(row) && row.text.includes('storm') && row.article.id !== 2 && row.article.id !== 9,
    ],
    [
      'a person typed without accents and a place',
      query('person:angstrom place:lyon'),
      (row) => isKept(row) && has(row, 'person:zoë ångström') && has(row, 'place:lyon'),
    ],
    [
      'an organisation or a word, and not a person',
      query('(org:"port authority" OR storm) -person:"kim min-ji"'),
      (row) =>
        isKept(row)
        && (has(row, 'organisation:port authority') || row.text.includes('storm'))
        && !has(row, 'person:kim min-ji'),
    ],
  ]

  test('count exactly what a look at every row counts', async () => {
    const { engine, rows } = await makeFilled()
    for (const [name, asked, isWanted] of cases) {
      const wanted = rows.filter(isWanted)
      const answer = await engine.call('search.facets', { query: asked, limit: 100 })
      expect({ name, ...answer }).toEqual({ name, ...countBruteForce(wanted) })
      const { ids } = await engine.call('search.run', asked)
      expect([name, [...ids].sort((a, b) => a - b)]).toEqual([name, wanted.map(({ article }) => article.id)])
    }
  })

  /** What is chosen in each group, from nothing to several values. */
  const choices: Readonly<Record<Group, readonly (readonly string[])[]>> = {
    person: [[], ['Ann Doe'], ['John Roe', 'Kim Min-ji']],
    place: [[], ['Seoul'], ['Eastport', 'Lyon']],
    organisation: [[], ['City Council']],
    source: [[], ['Times'], ['Herald', 'Times']],
    date: [[], ['2020-09-15', '2020-10-01']],
  }
  const combinations = GROUPS.reduce<readonly Readonly<Partial<Record<Group, readonly string[]>>>[]>(
    (before, group) =>
      before.flatMap((made) => choices[group].map((chosen) => ({ ...made, [group]: chosen }))),
    [{}],
  )
  const passes = (row: Row, group: Group, chosen: readonly string[]): boolean => {
    if (chosen.length === 0) return true
    if (group === 'source') return chosen.includes(row.article.source ?? '')
    if (group === 'date') return ['2020-09-30T10:40', '2020-09', '2020'].includes(row.article.publishedKey)
    return chosen.some((name) => has(row, keyOf(group, name)))
  }

  test.each(['', 'storm'])(
    'count each group without its own choices, at every combination (%j)',
    async (text) => {
      const { engine, rows } = await makeFilled()
      const found = rows.filter((row) => isKept(row) && row.text.includes(text))
      for (const chosen of combinations) {
        const without = (left: Group | null): readonly Row[] =>
          found.filter((row) =>
            GROUPS.every((group) => group === left || passes(row, group, chosen[group] ?? [])),
          )
        const [dateFrom = null, dateTo = null] = chosen.date ?? []
        const entityKeys = TYPES.flatMap((type) => (chosen[type] ?? []).map((name) => keyOf(type, name)))
        const asked = query(text, { filters: { entityKeys, sources: chosen.source ?? [], dateFrom, dateTo } })
        const answer = await engine.call('search.facets', { query: asked, limit: 100 })
        expect({ chosen, ...answer }).toEqual({ chosen, ...countBruteForce(without(null), without) })
        const { ids } = await engine.call('search.run', asked)
        expect([chosen, [...ids].sort((a, b) => a - b)]).toEqual([
          chosen,
          without(null).map(({ article }) => article.id),
        ])
      }
    },
  )

  test('tell the count of a chosen value that is too rare to be among the most frequent', async () => {
    const { engine, rows } = await makeFilled()
    const rarest = countBruteForce(rows.filter(isKept)).entities.person.at(-1)
    const entityKeys = rarest === undefined ? [] : [rarest.value]
    const answer = await engine.call('search.facets', {
      query: query('', { filters: { entityKeys } }),
      limit: 1,
    })
    expect(answer.entities.person).toHaveLength(2)
    expect(answer.entities.person.at(-1)).toEqual(rarest)
  })

  test('are cut to the most frequent values', async () => {
    const { engine, rows } = await makeFilled()
    const answer = await engine.call('search.facets', { query: query(''), limit: 1 })
    const expected = countBruteForce(rows.filter(isKept))
    expect(answer.entities.person).toEqual(expected.entities.person.slice(0, 1))
    expect(answer.sources).toEqual(expected.sources.slice(0, 1))
  })

  test('follow edits and removals', async () => {
    const { engine, rows } = await makeFilled()
    await engine.call('article.edit', { origins: null, id: 2 as ArticleId, change: { source: 'Gazette' } })
    await engine.call('article.purge', { ids: [1 as ArticleId, 5 as ArticleId] })
    const edited = rows
      .filter(isKept)
      .map((row) => (row.article.id === 2 ? { ...row, article: { ...row.article, source: 'Gazette' } } : row))
    expect(await engine.call('search.facets', { query: query(''), limit: 100 })).toEqual(
      countBruteForce(edited),
    )
  })
})
