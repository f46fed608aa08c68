import { SearchIndex } from '@shared/core/search/index.ts'
import { describe, expect, it } from 'vitest'
import { makeDocument, treeOf } from '../../support/search/documents.ts'

const index = new SearchIndex()
index.add(
  [
    'In the north the treaty on ports was signed, and treaties followed.',
    'The north is worth a visit: the harbour council talked: talks on peace went on.',
    'The harbour is busy; the harbor too, and the Café. Final, finally.',
    'The harbour treaty in 서울',
  ].map((body, number) => makeDocument(number + 1, { body })),
)

function suggest(query: string): string | null {
  return index.suggest(treeOf(query), query)
}

describe('once articles are deleted', () => {
  const few = new SearchIndex()
  few.add(
    ['the peace', 'the peace', 'a piece', 'a harbour', 'a harbour', 'a harbour'].map((body, number) =>
      makeDocument(number, { body }),
    ),
  )
  few.takeChanges()
  few.remove([0, 1])

  it('a word that only they held is not offered, and is itself one that occurs nowhere', () => {
    expect(few.suggest(treeOf('peece'), 'peece')).toBe('piece')
    expect(few.suggest(treeOf('peace'), 'peace')).toBe('piece')
  })
})

describe('for a misspelt query', () => {
  it.each([
    ['the word one letter away', 'treity', 'treaty'],
    ['the word, never its bare stem', 'treatiy', 'treaty'],
    ['a word two letters away', 'traety', 'treaty'],
    ['the more frequent of two words equally near', 'xorth', 'north'],
    ['a word that other forms show to be one', 'finzl', 'final'],
    ['only what occurs nowhere', 'harbour treity', 'harbour treaty'],
    ['each of several words', 'harbuor treity', 'harbour treaty'],
    [
      'a word in a field, its syntax kept',
      'body:treity^2 OR "counsil talks"',
      'body:treaty^2 OR "council talks"',
    ],
    ['the word without accents', 'cafea', 'cafe'],
  ])('suggests %s', (_, query, expected) => {
    expect(suggest(query)).toBe(expected)
  })

  it.each([
    ['that is known', 'treaty'],
    ['whose every word is known', '"treaty council"'],
    ['that is like none', 'denuclearization'],
    ['of few letters', 'xe'],
    ['with a star', 'treitx*'],
    ['that is asked to be fuzzy', 'treixx~1'],
    ['that is excluded', 'treaty -treixy'],
    ['in a script without spaces', '부산'],
  ])('suggests nothing for a word %s', (_, query) => {
    expect(suggest(query)).toBeNull()
  })
})
