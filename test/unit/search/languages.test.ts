import { findMarks, SearchIndex, type SearchDocument } from '@shared/core/search/index.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { find, makeDocument, treeOf } from '../../support/search/documents.ts'

const LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'fi', 'ru', 'hu', 'ro', 'tr', 'en']

function indexOf(...documents: SearchDocument[]): SearchIndex {
  const index = new SearchIndex()
  index.add(documents)
  return index
}

function article(id: number, language: string | null, body: string): SearchDocument {
  return makeDocument(id, { language, body })
}

describe('an article in a language of its own', () => {
  it.each([
    ['de', 'Die Häuser am Hafen wurden geräumt.', 'Haus'],
    ['de-AT', 'Neue Verhandlungen begannen.', 'Verhandlung'],
    ['fr', 'Les élections législatives furent serrées.', 'élection'],
    ['fr', 'Les élections législatives furent serrées.', 'election'],
    ['es', 'Las naciones firmaron los acuerdos.', 'acuerdo nación'],
    ['it', 'I negoziati sono falliti.', 'negoziato'],
    ['pt', 'As negociações fracassaram.', 'negociação'],
    ['nl', 'De onderhandelingen mislukten.', 'onderhandeling'],
    ['sv', 'Husen vid hamnen utrymdes.', 'hus hamn'],
    ['da', 'Husene ved havnen blev tømt.', 'hus havn'],
    ['nb', 'Husene ved havnen ble tømt.', 'hus havn'],
    ['fi', 'Talot purettiin satamassa.', 'talo'],
    ['ru', 'Переговоры в столице сорваны.', 'переговоров столица'],
    ['hu', 'A házak üresek.', 'ház'],
    ['ro', 'Negocierile au eșuat.', 'negociere'],
    ['tr', 'Evler boşaltıldı.', 'ev'],
  ])('is found by another form of its words (%s: %s by %s)', (language, body, query) => {
    const index = indexOf(article(1, language, body), article(2, 'en', 'Nothing to see in this harbour.'))
    expect(find(index, query)).toEqual([1])
    const marks = findMarks(treeOf(query), body, language)
    expect(marks.length).toBe(query.split(' ').length)
  })

  it('is found by a phrase of other forms', () => {
    const index = indexOf(article(1, 'de', 'Die alten Häuser'), article(2, 'de', 'Häuser, alte'))
    expect(find(index, '"alte Haus"')).toEqual([1])
  })

  it('is found by beginnings and misspellings of the words as they stand there', () => {
    const index = indexOf(article(1, 'de', 'Die Verhandlungen'))
    expect(find(index, 'verhandlu*')).toEqual([1])
    expect(find(index, '*lungen')).toEqual([1])
    expect(find(index, 'verhandlungem~1')).toEqual([1])
    expect(index.suggest(treeOf('verhandlumgen'), 'verhandlumgen')).toBe('verhandlungen')
    expect(index.suggest(treeOf('verhandlung'), 'verhandlung')).toBeNull()
  })

  it('keeps the stems of its language from the words of another', () => {
    // the Swedish stem of "posten" is the English word "post"
    const index = indexOf(article(1, 'en', 'a post at the harbour'), article(2, 'sv', 'posten vid hamnen'))
    expect(find(index, 'posten')).toEqual([2])
    expect(find(index, 'post')).toEqual([1, 2])
  })

  it('shares numbers and scripts without spaces with all others', () => {
    const index = indexOf(
      article(1, 'de', '2020 서울에서'),
      article(2, 'ko', '2020 서울에서'),
      article(3, null, '2020'),
    )
    expect(find(index, '2020')).toEqual([1, 2, 3])
    expect(find(index, '서울')).toEqual([1, 2])
  })

  it('keeps its stems when segments are merged, stored and read again', () => {
    const index = new SearchIndex()
    const documents = Array.from({ length: 200 }, (_, id) =>
      article(id, LANGUAGES[id % LANGUAGES.length] ?? null, 'Häuser houses hand nationales'),
    )
    for (const document of documents) index.add([document])
    const restored = SearchIndex.restore(index.takeChanges().write).index
    const german = documents.filter(({ language }) => language === 'de').map(({ id }) => id)
    expect(find(restored, 'Haus')).toEqual(expect.arrayContaining(german))
    expect(find(restored, 'hand')).toEqual(documents.map(({ id }) => id))
    expect([...restored.search(treeOf('Haus nationales')).scores]).toEqual([
      ...indexOf(...documents).search(treeOf('Haus nationales')).scores,
    ])
  })
})

describe('whatever the languages', () => {
  it('every word is found as it stands there, with its accents or without', () => {
    const word = fc.stringMatching(/^[a-zäöüßéèñçåøæłşğıőâî]{1,12}$/u)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.constantFrom(...LANGUAGES)), { minLength: 1, maxLength: 12 }),
        (words) => {
          const index = indexOf(...words.map(([text, language], id) => article(id, language, text)))
          words.forEach(([text], id) => {
            expect(find(index, text)).toContain(id)
            expect(find(index, text.normalize('NFD').replace(/\p{M}/gu, ''))).toContain(id)
            expect(find(index, text.toUpperCase().toLowerCase())).toContain(id)
          })
        },
      ),
      { numRuns: 60 },
    )
  })
})
