import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  importBytes,
  isRecognisable,
  readProfile,
  recordAt,
  separatorOf,
  separatorTest,
  tryProfile,
  writeProfile,
} from '@shared/core/importing/index.ts'
import type { ExportProfile, NamedProfile, ProfileTerms } from '@shared/model/export-profile.ts'
import { RECORD_FIELDS } from '@shared/model/record-fields.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const CLIPPINGS: ProfileTerms = {
  separator: { kind: 'numbered', line: 'Clipping 1 of 2' },
  startsWithRecord: false,
  fields: [
    { field: 'title', place: { kind: 'label', label: 'Head:' } },
    { field: 'byline', place: { kind: 'label', label: 'By' } },
    { field: 'published', place: { kind: 'label', label: 'Day:' } },
  ],
}
const PROFILE: ExportProfile = { ...CLIPPINGS, name: 'Clippings', id: 'a', createdAtMs: 0 }
const clipping = (number: number, head: string, ...text: readonly string[]): string =>
  [`Clipping ${number} of 9`, `Head: ${head}`, 'By Ann Lee', 'Day: 2 April 2031', '', ...text, ''].join('\n')
const FILE = `A cover\n${clipping(1, 'Ferry delayed', 'The ferry left late.', '', 'Byron saw it.')}${clipping(2, 'Quay rebuilt', 'Forty men began.')}`

describe('a profile', () => {
  test('divides a text, and what nothing takes becomes the text', async () => {
    const { format, profile, articles, problems } = await importBytes('a.txt', bytes(FILE), {
      profile: PROFILE,
    })
    expect({ format, profile, problems }).toEqual({ format: 'profile', profile: PROFILE, problems: [] })
    expect(articles).toMatchObject([
      {
        title: 'Ferry delayed',
        byline: 'Ann Lee',
        published: { day: '2031-04-02', certainty: 'printed' },
        paragraphs: ['The ferry left late.', 'Byron saw it.'],
        origins: {
          title: { quote: 'Head: Ferry delayed', rule: 'profile' },
          byline: { quote: 'By Ann Lee' },
        },
        recordNumber: 0,
      },
      { title: 'Quay rebuilt', paragraphs: ['Forty men began.'], recordNumber: 1 },
    ])
  })

  test('is recognised in the next file of the same layout, and in no other', async () => {
    const next = clipping(14, 'Storm over', 'The ferries left the port again.')
    const options = { knownProfiles: [PROFILE] }
    expect(await importBytes('b.txt', bytes(next), options)).toMatchObject({
      format: 'profile',
      profile: PROFILE,
    })
    const other = await importBytes(
      'c.txt',
      bytes('Head of the port\n\nBy Ann Lee\n\nIt froze on Monday.'),
      options,
    )
    expect(other.format).toBe('plain-text')
    const chosen = await importBytes('b.txt', bytes(next), { ...options, format: 'plain-text' })
    expect(chosen.format).toBe('plain-text')
  })

  test('of rules of dashes alone is used only where the user chooses it', async () => {
    const terms: ProfileTerms = {
      separator: { kind: 'equal', line: '-----' },
      startsWithRecord: true,
      fields: [{ field: 'title', place: { kind: 'line', number: 1 } }],
    }
    const profile: ExportProfile = { ...terms, name: 'Rules', id: 'r', createdAtMs: 0 }
    const text = bytes('Ferry delayed\nIt left late.\n-----\nQuay rebuilt\nForty men began.\n')
    expect(isRecognisable(terms)).toBe(false)
    expect((await importBytes('a.txt', text, { knownProfiles: [profile] })).profile).toBeUndefined()
    expect((await importBytes('a.txt', text, { profile })).articles).toHaveLength(2)
    const dated: ProfileTerms = {
      ...terms,
      fields: [{ field: 'published', place: { kind: 'line', number: 2 } }],
    }
    expect(isRecognisable(dated)).toBe(true)
  })

  test('ends a value at a label that it does not know, and takes a value from the lines below its label', () => {
    const record = 'Clipping 1 of 1\nHead:\nFerry\ndelayed\nDesk: Port\nDay: 2 April 2031\nText of it.\n'
    expect(tryProfile(record, CLIPPINGS).rows).toMatchObject([
      { title: 'Ferry delayed', published: { day: '2031-04-02' } },
    ])
  })

  test('that finds no record says so', async () => {
    const { articles, problems } = await importBytes('a.txt', bytes('Nothing of it.'), { profile: PROFILE })
    expect(articles).toEqual([])
    expect(problems).toMatchObject([{ code: 'no-text' }])
  })

  test('tells on trial how the records follow, and what they lack', () => {
    const text = `${FILE}Clipping 3 of 9\nDay: soon\n`
    const trial = tryProfile(text, CLIPPINGS)
    expect(trial).toMatchObject({
      recordCount: 3,
      emptyCount: 1,
      missing: [
        { field: 'title', count: 1 },
        { field: 'byline', count: 1 },
      ],
    })
    expect(trial.rows.map(({ title }) => title)).toEqual(['Ferry delayed', 'Quay rebuilt'])
  })
})

describe('a separator', () => {
  test.each([
    ['Clipping 3 of 20', { kind: 'numbered', line: 'Clipping 3 of 20' }],
    ['  -----  ', { kind: 'equal', line: '-----' }],
    ['TITLE: Ferry delayed', { kind: 'beginning', line: 'TITLE:' }],
    ['TITLE:', { kind: 'equal', line: 'TITLE:' }],
  ])('pointed at in %j is meant so', (line, separator) => {
    expect(separatorOf(line)).toEqual(separator)
  })

  test('pointed at is found where it was pointed at', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), (line) => {
        fc.pre(line.trim() !== '' && !/[\n\r]/u.test(line))
        expect(separatorTest(separatorOf(line))(line)).toBe(true)
      }),
    )
  })

  test('is never a pattern: its signs mean themselves', () => {
    const isSeparator = separatorTest({ kind: 'equal', line: '(a+)+$ .*' })
    expect(isSeparator('(a+)+$ .*')).toBe(true)
    expect(isSeparator('aaaa')).toBe(false)
  })
})

const line = fc.oneof(
  fc.constantFrom('Head: x', 'By', 'Day: 2031', '', '-----', 'Clipping 7 of 7', 'Text', 'Title: a: b'),
  fc.string({ maxLength: 20 }),
)
const place = fc.oneof(
  fc.record({ kind: fc.constant('label' as const), label: fc.constantFrom('Head:', 'By', 'Day:', 'T') }),
  fc.record({ kind: fc.constant('line' as const), number: fc.integer({ min: 1, max: 5 }) }),
)
const terms: fc.Arbitrary<ProfileTerms> = fc.record({
  separator: fc.record({
    kind: fc.constantFrom('equal' as const, 'beginning' as const, 'numbered' as const),
    line: fc.constantFrom('-----', 'Clipping 1 of 1', 'Head:', 'x'),
  }),
  startsWithRecord: fc.boolean(),
  fields: fc.array(fc.record({ field: fc.option(fc.constantFrom(...RECORD_FIELDS), { nil: null }), place }), {
    maxLength: 6,
  }),
})

test('whatever is shown of whatever text, every record is accounted for and nothing throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 30 }), terms, async (lines, shown) => {
      const text = lines.join('\n')
      const { recordCount } = tryProfile(text, shown)
      const profile = { ...shown, name: 'n', id: 'i', createdAtMs: 0 }
      const { articles, problems } = await importBytes('a.txt', bytes(`${text}\nx`), { profile })
      const { recordCount: all } = tryProfile(`${text}\nx`, shown)
      expect(articles.length + problems.filter(({ recordNumber }) => recordNumber !== undefined).length).toBe(
        all,
      )
      expect(recordAt(text, shown, recordCount)).toBeNull()
    }),
  )
})

test('a profile that was handed on is the same', () => {
  const named: fc.Arbitrary<NamedProfile> = terms.map((shown) => ({
    ...shown,
    name: 'Clippings of the port',
  }))
  fc.assert(
    fc.property(named, (profile) => {
      expect(readProfile(writeProfile(profile))).toEqual(profile)
    }),
  )
})

test.each<[string, (file: Record<string, unknown>) => unknown]>([
  ['a list', (file) => [file]],
  ['another kind', (file) => ({ ...file, kind: 'note' })],
  ['a later version', (file) => ({ ...file, version: 2 })],
  ['no name', (file) => ({ ...file, name: ' ' })],
  ['a separator of two lines', (file) => ({ ...file, separator: { kind: 'equal', line: 'a\nb' } })],
  ['an unknown kind of separator', (file) => ({ ...file, separator: { kind: 'regex', line: 'a' } })],
  [
    'a field of the prototype',
    (file) => ({ ...file, fields: [{ field: '__proto__', place: { kind: 'line', number: 1 } }] }),
  ],
  [
    'a line that is none',
    (file) => ({ ...file, fields: [{ field: 'title', place: { kind: 'line', number: 0.5 } }] }),
  ],
  [
    'too many fields',
    (file) => ({
      ...file,
      fields: Array.from({ length: 61 }, () => ({ field: 'title', place: { kind: 'line', number: 1 } })),
    }),
  ],
])('a file with %s is no profile', (_name, change) => {
  const file = JSON.parse(writeProfile(PROFILE)) as Record<string, unknown>
  expect(readProfile(JSON.stringify(change(file)))).toBeNull()
})

test.each<[string, string, true | undefined]>([
  ['rules', 'a\n==========\nb\n==========\nc\n==========\nd', true],
  ['numbered lines', 'Item 1\na\nItem 2\nb\nItem 3\nc', true],
  ['labels', Array.from({ length: 3 }, () => 'Head: a\nDesk: b\nDay: c\n').join('\n'), true],
  ['two speakers', Array.from({ length: 9 }, () => 'Q: Why?\nA: Because.').join('\n'), undefined],
  ['nothing of the kind', 'Ferry delayed\n\nThe ferry left late.', undefined],
])('a text with %s looks divided or not', async (_name, text, mayBeDivided) => {
  expect((await importBytes('a.txt', bytes(text))).mayBeDivided).toBe(mayBeDivided)
})
