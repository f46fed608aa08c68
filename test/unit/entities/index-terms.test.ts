import { describe, expect, test } from 'vitest'
import { addIndexTerms, findMentions, mergeMentions } from '@shared/core/entities/index.ts'
import type { ArticleEntity } from '@shared/model/mention.ts'
import type { IndexTerm, Supplement } from '@shared/model/supplement.ts'

const TEXT = 'President Moon Jae-in spoke in Seoul on Monday. Moon praised Halmvik Shipping for its new quay.'

function withTerms(
  terms: readonly (readonly [IndexTerm['type'], string])[],
  text = TEXT,
  origin: Pick<Supplement, 'database'> = { database: 'nexis' },
): readonly ArticleEntity[] {
  const supplement: Supplement = {
    ...origin,
    terms: terms.map(([type, name]) => ({ type, name, weight01: null })),
  }
  return addIndexTerms(mergeMentions(findMentions(text), text), supplement, text)
}

function find(entities: readonly ArticleEntity[], key: string): ArticleEntity | undefined {
  return entities.find((entity) => entity.key === key)
}

describe('index terms of a database', () => {
  test('mark the entity that the text names, whatever its case', () => {
    const entities = withTerms([['person', 'MOON JAE-IN']])
    const moon = find(entities, 'person:moon jae-in')
    expect(moon).toMatchObject({ name: 'Moon Jae-in', indexedBy: 'nexis' })
    expect(moon?.mentions).toHaveLength(2)
    expect(entities).toHaveLength(mergeMentions(findMentions(TEXT), TEXT).length)
  })

  test('become entities at the places where the text has their name', () => {
    const text = 'The quay of grellborg harbour trust reopened. Grellborg Harbour Trust paid.'
    const trust = find(
      withTerms([['organisation', 'GRELLBORG HARBOUR TRUST LTD']], text),
      'organisation:grellborg harbour trust',
    )
    expect(trust?.mentions.map(({ start, end }) => text.slice(start, end).toLowerCase())).toContain(
      'grellborg harbour trust',
    )
    expect(trust?.indexedBy).toBe('nexis')
  })

  test('become entities without a mention where only the database knows of them', () => {
    expect(find(withTerms([['person', 'Voss, Ingrid']]), 'person:ingrid voss')).toEqual({
      key: 'person:ingrid voss',
      type: 'person',
      name: 'Ingrid Voss',
      mentions: [],
      indexedBy: 'nexis',
    })
  })

  test.each<readonly [string, IndexTerm['type'], string, string]>([
    ['a place is named without its country', 'place', 'PARIS, FRANCE', 'Paris'],
    ['a firm is named without its form', 'organisation', 'NORDRE TRADING CO LTD', 'Nordre Trading'],
    ['small words stay small', 'organisation', 'BANK OF NORRLAND', 'Bank of Norrland'],
    ['a short name stays in capitals', 'organisation', 'NATO', 'NATO'],
    ['a name in mixed case stays as it is', 'person', 'Ann-Marie de Vries', 'Ann-Marie de Vries'],
    ['a name in capitals keeps its joints', 'person', 'ANN-MARIE O’HARE', 'Ann-Marie O’hare'],
  ])('%s', (_, type, printed, name) => {
    expect(withTerms([[type, printed]], 'Nothing of it.').map((entity) => entity.name)).toEqual([name])
  })

  test('that are subjects name nobody', () => {
    expect(withTerms([['subject', 'SHIPPING']], 'Nothing of it.')).toEqual([])
  })

  test('of a table of no database are taken without an origin', () => {
    expect(withTerms([['place', 'Halmvik']], 'Nothing of it.', {})[0]).not.toHaveProperty('indexedBy')
  })

  test('never take a place that another entity has', () => {
    const entities = withTerms([['organisation', 'Jae-in']])
    const spans = entities.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start)
    for (const [i, span] of spans.entries()) {
      expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0)
    }
  })

  test('point at the right place in a text whose lower case is longer', () => {
    const text = 'İİİİ said that Halmvikur paid.'
    const [entity] = withTerms([['place', 'Halmvikur']], text).filter(({ name }) => name === 'Halmvikur')
    expect(entity?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Halmvikur'])
  })

  test('are found in Korean with a particle at them', () => {
    const text = '항만청장 도나래는 월요일에 새 부두를 열었다.'
    const entity = withTerms([['person', '도나래']], text).find(({ name }) => name === '도나래')
    expect(entity?.mentions).toHaveLength(1)
  })
})
