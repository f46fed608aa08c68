import { findMarks } from '@shared/core/search/index.ts'
import { describe, expect, it } from 'vitest'
import { treeOf } from '../../support/search/documents.ts'

function marked(query: string, text: string, field: 'title' | 'body' | null = null): string[] {
  return findMarks(treeOf(query), text, null, field).map(({ start, end }) => text.slice(start, end))
}

describe('what a query asks for is marked', () => {
  it.each([
    ['every form of a word', 'talk', 'Talks, talking; to talk.', ['Talks', 'talking', 'talk']],
    ['words without the accents that were not typed', 'cafe', 'Le Café', ['Café']],
    ['a word without its possessive', 'seoul', "Seoul's", ['Seoul']],
    ['an acronym in either spelling', 'us', 'US and U.S. troops', ['US', 'U.S']],
    ['each of several words', 'korea OR japan', 'Japan and Korea', ['Japan', 'Korea']],
    ['a phrase as one stretch', '"north korea"', 'North  Korea, north of Korea', ['North  Korea']],
    ['a hyphenated word as one stretch', 'co-operate', 'to co-operate', ['co-operate']],
    [
      'words near each other, apart',
      '"korea north"~3',
      'north of Korea and much more north',
      ['north', 'Korea'],
    ],
    ['words that begin as typed', 'kor*', 'Korea, Korean, Seoul', ['Korea', 'Korean']],
    ['words that a stem would hide', 'denucleariz*', 'Denuclearization', ['Denuclearization']],
    ['misspelt words', 'goverment~1', 'The government', ['government']],
    ['a stretch of a longer word in scripts without spaces', '서울', '서울에서 서울로', ['서울', '서울']],
    ['a stretch of several characters', '울에서', '서울에서', ['울에서']],
    ['a single character', '서', '서울에서', ['서', '서']],
    ['a word that joins scripts', 'KBS는', 'KBS는데', ['KBS는']],
    ['nothing for excluded words', 'korea -japan', 'Japan and Korea', ['Korea']],
    ['nothing for filters', 'korea tag:japan', 'Japan and Korea', ['Korea']],
  ])('%s', (_, query, text, expected) => {
    expect(marked(query, text)).toEqual(expected)
  })

  it('once where matches overlap', () => {
    expect(marked('"north korea" OR korea OR "korea talks"', 'north Korea talks')).toEqual([
      'north Korea talks',
    ])
  })

  it('only in the field it is limited to', () => {
    expect(marked('title:korea talks', 'Korea talks', 'body')).toEqual(['talks'])
    expect(marked('title:korea talks', 'Korea talks', 'title')).toEqual(['Korea', 'talks'])
    expect(marked('title:korea talks', 'Korea talks')).toEqual(['Korea', 'talks'])
  })

  it('nowhere without a query', () => {
    expect(findMarks(null, 'Korea', 'en')).toEqual([])
  })
})
