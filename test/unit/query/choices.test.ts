import {
  addChoice,
  chooseDays,
  choicesOf,
  clearChoices,
  excludeChoice,
  formatClauses,
  parseQuery,
  readChoices,
  removeChoices,
  type Clause,
} from '@shared/core/query/index.ts'
import type { ChoiceKey, ChoiceValue } from '@shared/model/query.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const exact = (value: string): ChoiceValue => ({ value, isExact: true })
const anyOf = (key: ChoiceKey, ...values: readonly ChoiceValue[]): Clause => ({ kind: 'any', key, values })

const keys = fc.constantFrom<ChoiceKey>('person', 'place', 'org', 'source', 'list', 'tag', 'code')
const names = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc
      .array(
        fc.constantFrom('"', '“', '”', '「', '」', '\\', ':', '(', ')', '-', '~', '^', '*', ' ', 'a', 'OR '),
        { maxLength: 10 },
      )
      .map((signs) => signs.join('')),
  )
  .map((name) => name.trim())
  .filter((name) => name !== '')
const values = fc.array(names.map(exact), { minLength: 1, maxLength: 4 })
const days = fc
  .tuple(
    fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
    fc.nat(900),
  )
  .map(([date, length]): Clause => {
    const last = new Date(date.getTime() + length * 86_400_000)
    return { kind: 'days', from: date.toISOString().slice(0, 10), to: last.toISOString().slice(0, 10) }
  })
const clauses = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('any', 'none'), key: keys, values }) as fc.Arbitrary<Clause>,
    days,
    fc.constantFrom<Clause>(
      { kind: 'any', key: 'is', values: [{ value: 'unread', isExact: false }] },
      { kind: 'days', from: '2031-04-01', to: null },
      { kind: 'days', from: null, to: '2031-12-31' },
    ),
  ),
  { maxLength: 6 },
)
const queryLike = fc
  .array(
    fc.constantFrom(
      'treaty ',
      'OR ',
      '(',
      ')',
      '"',
      '"a b" ',
      '-',
      'NOT ',
      'AND ',
      'in:title ',
      'person:voss ',
      'tag:("x y" OR z) ',
      '-place:rome ',
      'date:2031 ',
      'source:coast ',
      ' ',
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''))

/** What a query asks for, whatever the order of its choices. */
function meaning(text: string): unknown {
  const { clauses: chosen, rest } = choicesOf(parseQuery(text).root)
  return JSON.parse(
    JSON.stringify([rest, chosen.map((clause) => JSON.stringify(clause)).sort()], (name, value: unknown) =>
      name === 'start' || name === 'end' ? undefined : value,
    ),
  )
}

describe('choices written as a query', () => {
  it('are read as the same choices, whatever signs their names hold', () => {
    fc.assert(
      fc.property(clauses, (chosen) => {
        const text = formatClauses(chosen)
        expect(readChoices(text)).toEqual(chosen)
        expect(parseQuery(text).error).toBeNull()
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([
    ['one name', [anyOf('person', exact('Ingrid Voss'))], 'person:"Ingrid Voss"'],
    ['names of a kind as alternatives', [anyOf('tag', exact('a b'), exact('c'))], 'tag:("a b" OR "c")'],
    ['what is excluded', [{ kind: 'none', key: 'source', values: [exact('Ledger')] }], '-source:"Ledger"'],
    ['whole months', [{ kind: 'days', from: '2031-03-01', to: '2031-04-30' }], 'date:2031-03..2031-04'],
    ['quotes in a name', [anyOf('list', exact('my "best" list'))], String.raw`list:"my \"best\" list"`],
  ] satisfies [string, readonly Clause[], string][])('%s', (_, chosen, text) => {
    expect(formatClauses(chosen)).toBe(text)
  })
})

describe('a choice in a query that is typed', () => {
  const voss = exact('Ingrid Voss')
  it.each([
    ['is put behind the words', 'treaty', 'treaty person:"Ingrid Voss"'],
    ['joins those of its kind', 'person:lund treaty', 'person:(lund OR "Ingrid Voss") treaty'],
    ['joins the alternatives of its kind', 'person:("A" OR "B")', 'person:("A" OR "B" OR "Ingrid Voss")'],
    ['leaves alternatives together', 'treaty OR accord', '(treaty OR accord) person:"Ingrid Voss"'],
    ['stands before a quote that is not closed', 'by "harb', 'person:"Ingrid Voss" by "harb'],
    ['stands before a parenthesis that is not closed', 'x (a', 'person:"Ingrid Voss" x (a'],
    ['is no longer excluded', 'treaty -person:"Ingrid Voss"', 'treaty person:"Ingrid Voss"'],
    ['is not chosen twice', 'person:"Ingrid Voss"', 'person:"Ingrid Voss"'],
    ['does not mix with those of an OR', 'person:a OR b', '(person:a OR b) person:"Ingrid Voss"'],
  ])('%s', (_, text, expected) => {
    expect(addChoice(text, 'person', voss)).toBe(expected)
  })

  it.each([
    ['alone', 'person:"Ingrid Voss"', ''],
    ['behind a word', 'treaty person:"Ingrid Voss"', 'treaty'],
    ['with the AND before it', 'treaty AND person:"Ingrid Voss" AND b', 'treaty AND b'],
    ['with the AND behind it', 'person:"Ingrid Voss" AND treaty', 'treaty'],
    ['from alternatives', 'person:("A" OR "Ingrid Voss") x', 'person:"A" x'],
    ['where it is excluded', 'x -person:"Ingrid Voss" y', 'x y'],
    ['from excluded alternatives', '-person:("A" OR "Ingrid Voss")', '-person:"A"'],
    ['out of parentheses', '(treaty person:"Ingrid Voss") x', 'treaty x'],
    ['from alternatives without parentheses', 'person:a OR person:"Ingrid Voss"', 'person:a'],
    ['wherever it stands', 'person:"Ingrid Voss" a person:("Ingrid Voss" OR b)', 'a person:b'],
  ])('is taken away %s', (_, text, expected) => {
    expect(removeChoices(text, 'person', [voss])).toBe(expected)
  })

  it('is excluded, and chosen no more', () => {
    expect(excludeChoice('treaty', 'person', voss)).toBe('treaty -person:"Ingrid Voss"')
    expect(excludeChoice('person:("A" OR "Ingrid Voss")', 'person', voss)).toBe(
      'person:"A" -person:"Ingrid Voss"',
    )
  })

  it('of days takes the place of all others', () => {
    expect(chooseDays('a date:2030 b date:>2020', '2031-04-01', '2031-04-30')).toBe('a date:2031-04 b')
    expect(chooseDays('a date:2030 b', null, null)).toBe('a b')
    expect(chooseDays('a', '2031-04-05', null)).toBe('a date:2031-04-05..')
  })

  it('goes with all others when they are cleared, and leaves the words', () => {
    expect(clearChoices('person:voss treaty -tag:x (a OR tag:y) is:unread date:2031 lang:ko')).toBe(
      'treaty (a OR tag:y) lang:ko',
    )
  })

  it('changes nothing else in whatever query, and taking it away gives the query back', () => {
    fc.assert(
      fc.property(queryLike, names, (text, name) => {
        const value = exact(`new ${name}`)
        const chosen = addChoice(text, 'org', value)
        expect(
          readChoices(chosen).filter((clause) => clause.kind !== 'days' && clause.key === 'org'),
        ).toEqual([anyOf('org', value)])
        expect(meaning(removeChoices(chosen, 'org', [value]))).toEqual(meaning(text))
      }),
      { numRuns: 1_000 },
    )
  })
})
