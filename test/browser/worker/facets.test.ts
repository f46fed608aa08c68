import type { FacetAnswer } from '@shared/contract/engine/searching.ts'
import { formatClauses, type Clause } from '@shared/core/query/index.ts'
import type { Article } from '@shared/model/article.ts'
import type { ArticleId, EntityKey } from '@shared/model/ids.ts'
import type { ArticleEntity, EntityType } from '@shared/model/mention.ts'
import type { LibraryQuery } from '@shared/model/query.ts'
import { describe, expect, test } from 'vitest'
import type { CollateDatabase } from '../../../renderer/data/database.ts'
import { createHighlight } from '../../../renderer/data/writes/highlights.ts'
import { createList } from '../../../renderer/data/writes/lists.ts'
import { writeSetting } from '../../../renderer/data/writes/settings.ts'
import { addTag, addToList, setRead, trashArticles } from '../../../renderer/data/writes/states.ts'
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
const ANCHOR = { exact: 'The', prefix: '', suffix: '', start: 0, end: 3, textHash: '' }

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
const KEYS = {
  person: 'person',
  place: 'place',
  organisation: 'org',
  source: 'source',
  date: 'date',
} as const

interface Counted {
  readonly value: string
  readonly label: string
  readonly count: number
}

interface Counts {
  readonly total: number
  readonly person: readonly Counted[]
  readonly place: readonly Counted[]
  readonly org: readonly Counted[]
  readonly source: readonly Counted[]
  readonly months: FacetAnswer['months']
}

/** The counts of an answer, without the values that are listed only because they are chosen or excluded. */
function countsOf({ total, values, months }: FacetAnswer): Counts {
  const plain = (listed: readonly Counted[]) =>
    listed.filter(({ count }) => count > 0).map(({ value, label, count }) => ({ value, label, count }))
  const { person, place, org, source } = values
  return { total, person: plain(person), place: plain(place), org: plain(org), source: plain(source), months }
}

/** Counts by looking at every row; `without` tells the rows that pass all groups but one. */
function countBruteForce(
  wanted: readonly Row[],
  without: (group: Group) => readonly Row[] = () => wanted,
): Counts {
  const ranked = (values: readonly (string | null)[]): { value: string; count: number }[] => {
    const present = values.filter((value) => value !== null)
    return [...new Set(present)]
      .map((value) => ({ value, count: present.filter((other) => other === value).length }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  }
  const entities = (type: EntityType): Counted[] =>
    ranked(
      without(type).flatMap((row) =>
        row.entities.filter((entity) => entity.type === type).map(({ key }) => key),
      ),
    ).map(({ value, count }) => ({
      value,
      label: NAMES[type].find((name) => keyOf(type, name) === value) ?? '',
      count,
    }))
  const months = without('date')
    .map(({ article }) => article.publishedKey.slice(0, 7))
    .filter((month) => month.length === 7)
  return {
    total: wanted.length,
    person: entities('person'),
    place: entities('place'),
    org: entities('organisation'),
    source: ranked(without('source').map(({ article }) => article.source)).map((value) => ({
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
  const isIn2020 = ({ article }: Row): boolean => article.publishedKey.startsWith('2020')
  /** What is asked, what it finds, and what it would find but for the choices of each group. */
  const cases: readonly [
    string,
    LibraryQuery,
    (row: Row) => boolean,
    Partial<Record<Group, (row: Row) => boolean>>?,
  ][] = [
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
      {
        person: (row) => isKept(row) && has(row, 'place:lyon'),
        place: (row) => isKept(row) && has(row, 'person:zoë ångström'),
      },
    ],
    [
      'an organisation or a word, and not a person',
      query('(org:"port authority" OR storm) -person:"kim min-ji"'),
      (row) =>
        isKept(row)
        && (has(row, 'organisation:port authority') || row.text.includes('storm'))
        && !has(row, 'person:kim min-ji'),
    ],
    [
      'two people who must both be named, and days',
      query('person:doe date:2020 person:"John Roe" storm'),
      (row) =>
        isKept(row)
        && row.text.includes('storm')
        && isIn2020(row)
        && has(row, 'person:ann doe')
        && has(row, 'person:john roe'),
      {
        person: (row) => isKept(row) && row.text.includes('storm') && isIn2020(row),
        date: (row) =>
          isKept(row)
          && row.text.includes('storm')
          && has(row, 'person:ann doe')
          && has(row, 'person:john roe'),
      },
    ],
    [
      'a word of a source',
      query('source:herald'),
      (row) => isKept(row) && row.article.source === 'Herald',
      { source: isKept },
    ],
  ]

  test('count exactly what a look at every row counts', async () => {
    const { engine, rows } = await makeFilled()
    for (const [name, asked, isWanted, others = {}] of cases) {
      const wanted = rows.filter(isWanted)
      const answer = await engine.call('search.facets', { query: asked, limit: 100 })
      const without = (group: Group): readonly Row[] => rows.filter(others[group] ?? isWanted)
      expect({ name, ...countsOf(answer) }).toEqual({ name, ...countBruteForce(wanted, without) })
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
  const clausesOf = (chosen: Readonly<Partial<Record<Group, readonly string[]>>>): Clause[] =>
    GROUPS.flatMap((group): Clause[] => {
      const [first = null, last = null] = chosen[group] ?? []
      const key = KEYS[group]
      if (first === null) return []
      if (key === 'date') return [{ kind: 'days', from: first, to: last }]
      return [{ kind: 'any', key, values: (chosen[group] ?? []).map((value) => ({ value, isExact: true })) }]
    })

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
        const asked = query(`${text} ${formatClauses(clausesOf(chosen))}`)
        const answer = await engine.call('search.facets', { query: asked, limit: 100 })
        expect({ chosen, ...countsOf(answer) }).toEqual({
          chosen,
          ...countBruteForce(without(null), without),
        })
        const { ids } = await engine.call('search.run', asked)
        expect([chosen, [...ids].sort((a, b) => a - b)]).toEqual([
          chosen,
          without(null).map(({ article }) => article.id),
        ])
      }
    },
  )

  test('tell which values the query chooses or excludes, by which words, however rare they are', async () => {
    const { engine } = await makeFilled()
    const asked = query('person:roe -person:("Kim Min-ji" OR nobody) place:"Lyon" org:"no such body"')
    const { values } = await engine.call('search.facets', { query: asked, limit: 1 })
    const chosen = (key: 'person' | 'place' | 'org') =>
      values[key].flatMap(({ name, choice }) => (choice === null ? [] : [[name, choice.kind, choice.by]]))
    expect(chosen('person')).toEqual([
      ['John Roe', 'chosen', [{ value: 'roe', isExact: false }]],
      ['Kim Min-ji', 'excluded', [{ value: 'Kim Min-ji', isExact: true }]],
      ['nobody', 'excluded', [{ value: 'nobody', isExact: false }]],
    ])
    expect(chosen('place')).toEqual([['Lyon', 'chosen', [{ value: 'Lyon', isExact: true }]]])
    expect(chosen('org')).toEqual([['no such body', 'chosen', [{ value: 'no such body', isExact: true }]]])
  })

  test('count what the user did: read, lists, tags and codes', async () => {
    const { engine, library } = await makeFilled()
    const { id: listId } = await createList('Thesis', library)
    await addToList([3 as ArticleId, 4 as ArticleId], listId, library)
    await addTag([4 as ArticleId], 'To “check”', library)
    await createHighlight({ articleId: 3 as ArticleId, colour: 2, anchor: ANCHOR }, library)
    await writeSetting('highlightNames', ['', 'Methods'], library)
    const counts = async (text: string) => {
      const { values } = await engine.call('search.facets', { query: query(text), limit: 10 })
      return Object.fromEntries(
        (['is', 'list', 'tag', 'code'] as const).map((key) => [
          key,
          values[key].map(
            ({ name, count, choice }) => `${name} ${count}${choice === null ? '' : ` ${choice.kind}`}`,
          ),
        ]),
      )
    }
    expect(await counts('')).toEqual({
      is: ['unread 116', 'read 2'],
      list: ['Thesis 2'],
      tag: ['To “check” 1'],
      code: ['Methods 1'],
    })
    expect(await counts('list:thesis -code:methods is:unread')).toEqual({
      is: ['unread 1 chosen'],
      list: ['Thesis 1 chosen'],
      tag: ['To “check” 1'],
      code: ['Methods 0 excluded'],
    })
  })

  test('are cut to the most frequent values', async () => {
    const { engine, rows } = await makeFilled()
    const answer = countsOf(await engine.call('search.facets', { query: query(''), limit: 1 }))
    const expected = countBruteForce(rows.filter(isKept))
    expect(answer.person).toEqual(expected.person.slice(0, 1))
    expect(answer.source).toEqual(expected.source.slice(0, 1))
  })

  test('follow edits and removals', async () => {
    const { engine, rows } = await makeFilled()
    await engine.call('article.edit', { origins: null, id: 2 as ArticleId, change: { source: 'Gazette' } })
    await engine.call('article.purge', { ids: [1 as ArticleId, 5 as ArticleId] })
    const edited = rows
      .filter(isKept)
      .map((row) => (row.article.id === 2 ? { ...row, article: { ...row.article, source: 'Gazette' } } : row))
    expect(countsOf(await engine.call('search.facets', { query: query(''), limit: 100 }))).toEqual(
      countBruteForce(edited),
    )
  })
})
