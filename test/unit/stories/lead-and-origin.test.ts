import { byLead, findOrigins, weighOrigin, type CopyFacts, type Shares } from '@shared/core/stories/index.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { LeadRule } from '@shared/model/story.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleId } from '../../support/stories/graph.ts'

function copy(id: number, fields: Partial<Omit<CopyFacts, 'id'>> = {}): CopyFacts {
  return { id: articleId(id), publishedKey: '', source: null, agency: null, words: 300, ...fields }
}

const wire = copy(3, { publishedKey: '2031-04-02T09:30', source: 'Coast Press', agency: 'COAST PRESS' })
const post = copy(1, { publishedKey: '2031-04-02T10:40', source: 'Norrland Post', agency: 'Coast Press' })
const star = copy(2, { publishedKey: '2031-04-02', source: 'Northern Star', words: 120 })
const essay = copy(4, { publishedKey: '2031-04-05', source: 'The Lantern', words: 900 })
const copies = [star, essay, post, wire]
const none = new Map<ArticleId, number>()

function chooseLead(of: readonly CopyFacts[], rule: LeadRule, chosenAtMs: ReadonlyMap<ArticleId, number>) {
  return [...of].sort(byLead(rule, chosenAtMs))[0]?.id
}

describe('the lead', () => {
  test.each<[LeadRule, number]>([
    ['earliest', 3],
    ['longest', 4],
    ['agency', 3],
  ])('by the rule %s is copy %i', (rule, id) => {
    expect(chooseLead(copies, rule, none)).toBe(id)
  })

  test('is the one that credits an agency where the agency itself is not there', () => {
    expect(chooseLead([essay, post, star], 'agency', none)).toBe(1)
  })

  test('is no copy of unknown date, nor of unknown hour, before one whose hour is printed', () => {
    expect(chooseLead([copy(1), star, post], 'earliest', none)).toBe(1)
    expect(chooseLead([copy(9), star], 'earliest', none)).toBe(2)
  })

  test('is what the user chose last, as long as it is in the story', () => {
    const chosen = new Map([
      [articleId(2), 10],
      [articleId(4), 20],
      [articleId(77), 30],
    ])
    expect(chooseLead(copies, 'earliest', chosen)).toBe(4)
  })

  test('does not depend on the order of the copies', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(copies, { minLength: 4 }), (shuffled) => {
        for (const rule of ['earliest', 'longest', 'agency'] as const)
          expect(chooseLead(shuffled, rule, none)).toBe(chooseLead(copies, rule, none))
      }),
    )
  })
})

describe('who copied whom', () => {
  const whole: Shares = { own01: 1, other01: 1 }
  const cut: Shares = { own01: 0.95, other01: 0.4 }

  test('is told by credit, hour and cut, each with its confidence', () => {
    const evidence = weighOrigin(post, wire, cut)
    expect(evidence.map(({ kind, speaks }) => `${kind} ${speaks}`)).toEqual([
      'credit for',
      'hour for',
      'cut for',
    ])
    expect(evidence.every(({ confidence01 }) => confidence01 > 0.5)).toBe(true)
  })

  test('is not told by an hour where only the day is printed', () => {
    expect(weighOrigin(star, post, whole).map(({ kind }) => kind)).toEqual(['agency-copy'])
  })

  test('says the opposite when turned round', () => {
    const back: Shares = { own01: cut.other01, other01: cut.own01 }
    const turned = { for: 'against', against: 'for' } as const
    expect(weighOrigin(wire, post, back)).toEqual(
      weighOrigin(post, wire, cut).map((evidence) => ({ ...evidence, speaks: turned[evidence.speaks] })),
    )
  })

  test('gives every copy its likeliest origin and the first none', () => {
    const origins = findOrigins([wire, post, essay], () => whole)
    expect(origins.map(({ copy: of, from }) => [of, from])).toEqual([
      [1, 3],
      [4, 3],
    ])
    expect(origins[0]?.confidence01).toBeGreaterThan(0.95)
  })

  test('is left open where nothing speaks for either', () => {
    expect(findOrigins([copy(1), copy(2)], () => whole)).toEqual([])
    expect(findOrigins([wire, post], () => null)).toEqual([])
  })

  test('is what the user says, with the evidence on that', () => {
    const said = new Map([[post.id, essay.id]])
    const [origin] = findOrigins([wire, post, essay], () => whole, said)
    expect(origin).toMatchObject({ copy: post.id, from: essay.id, isChosen: true })
    expect(origin?.evidence).toEqual(weighOrigin(post, essay, whole))
  })

  test('is none of the copies when the user says so, and what the evidence says when the copy named is gone', () => {
    const none = findOrigins([wire, post], () => whole, new Map([[post.id, null]]))
    expect(none).toMatchObject([{ copy: post.id, from: null, isChosen: true }])
    const gone = findOrigins([wire, post], () => whole, new Map([[post.id, articleId(99)]]))
    expect(gone).toEqual(findOrigins([wire, post], () => whole))
  })
})
