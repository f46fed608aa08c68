import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  describeTable,
  importBytes,
  mappedField,
  mappingOfColumns,
  remapColumn,
} from '@shared/core/importing/index.ts'
import { RECORD_FIELDS } from '@shared/model/record-fields.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A table whose names mislead: the summary stands under "text", the article under "notes". */
const MISLEADING = bytes(
  [
    'headline,text,notes,date,kw1,kw2',
    'Ferry delayed,Short summary of it.,"The ferry left the quay of Halmvik two hours late on Monday.",2031-04-02,ferry,quay',
    'Quay rebuilt,Another summary.,"Forty men began to rebuild the quay of Halmvik on Tuesday.",2031-04-03,quay,work',
    '',
  ].join('\n'),
)
const CHOSEN = { title: 'headline', body: 'notes', published: 'date', tags: ['kw1', 'kw2'] }

test('the columns of a table are described beside its articles, as describing it alone does', async () => {
  const { table } = await importBytes('a.csv', MISLEADING)
  expect(table).toEqual(describeTable(MISLEADING))
  expect(table).toMatchObject({ origin: 'guessed', rowCount: 2, badRowCount: 0 })
  expect(table?.columns[0]).toEqual({
    name: 'headline',
    samples: ['Ferry delayed', 'Quay rebuilt'],
    field: 'title',
    guess: 'title',
  })
})

test('a chosen mapping is read, several columns into one field that can take them, and the guess stays known', async () => {
  const { articles, table } = await importBytes('a.csv', MISLEADING, { mapping: CHOSEN })
  expect(articles[0]).toMatchObject({
    title: 'Ferry delayed',
    paragraphs: ['The ferry left the quay of Halmvik two hours late on Monday.'],
    supplement: { tags: ['ferry', 'quay'] },
  })
  expect(table).toMatchObject({ origin: 'chosen', mapping: CHOSEN })
  expect(table?.columns.find(({ name }) => name === 'text')).toMatchObject({ field: null, guess: 'body' })
})

test('a mapping known for just these columns is used without being asked for, for no other table', async () => {
  const columns = ['headline', 'text', 'notes', 'date', 'kw1', 'kw2']
  const knownTables = [{ columns, mapping: CHOSEN }]
  const known = await importBytes('a.csv', MISLEADING, { knownTables })
  expect(known.table?.origin).toBe('known')
  expect(known.articles[0]?.paragraphs[0]).toMatch(/two hours late/u)
  const others = [{ columns: columns.toReversed(), mapping: CHOSEN }]
  const guessed = await importBytes('a.csv', MISLEADING, { knownTables: others })
  expect(guessed.table?.origin).toBe('guessed')
  const asked = await importBytes('a.csv', MISLEADING, { knownTables, mapping: { title: 'text' } })
  expect(asked.table).toMatchObject({ origin: 'chosen', mapping: { title: 'text' } })
})

test('a column takes a field that only one can give from the column that gave it', () => {
  const columns = [
    { name: 'a', field: 'title' },
    { name: 'b', field: 'body' },
    { name: 'c', field: 'tags' },
  ] as const
  expect(remapColumn(columns, 'b', 'title')).toEqual({ title: 'b', tags: 'c' })
  expect(remapColumn(columns, 'b', 'tags')).toEqual({ title: 'a', tags: ['b', 'c'] })
  expect(remapColumn(columns, 'c', null)).toEqual({ title: 'a', body: 'b' })
})

test('a mapping gives every column the field that it was made with', () => {
  const field = fc.option(fc.constantFrom(...RECORD_FIELDS))
  const columns = fc.uniqueArray(fc.record({ name: fc.string(), field }), { selector: ({ name }) => name })
  fc.assert(
    fc.property(columns, (all) => {
      const mapping = mappingOfColumns(all)
      for (const { name, field: given } of all) expect(mappedField(mapping, name)).toBe(given)
    }),
  )
})

test('asking for the mapping that was guessed reads the same articles', async () => {
  const cell = fc.string({ maxLength: 40 }).map((text) => text.replace(/["\r\n]/gu, ' '))
  const name = fc.constantFrom('title', 'text', 'date', 'author', 'tags', 'keywords', 'x', '')
  const table = fc
    .array(name, { minLength: 2, maxLength: 6 })
    .chain((names) =>
      fc.tuple(
        fc.constant(names),
        fc.array(fc.array(cell, { minLength: names.length, maxLength: names.length })),
      ),
    )
  await fc.assert(
    fc.asyncProperty(table, async ([names, rows]) => {
      const text = [names, ...rows].map((row) => row.map((each) => `"${each}"`).join(',')).join('\n')
      const guessed = await importBytes('a.csv', bytes(text), { format: 'table' })
      const asked = await importBytes('a.csv', bytes(text), {
        format: 'table',
        mapping: guessed.table?.mapping ?? {},
      })
      expect(asked.articles).toEqual(guessed.articles)
    }),
    { numRuns: 60 },
  )
})

test('a file is read in the format that was asked for, though it looks like another', async () => {
  const page = bytes('<p>A first paragraph.</p>\n\n<p>A second one.</p>\n')
  const read = await importBytes('a.html', page, { format: 'plain-text' })
  expect(read.format).toBe('plain-text')
  expect(read.articles[0]?.paragraphs[0]).toContain('<p>')
})
