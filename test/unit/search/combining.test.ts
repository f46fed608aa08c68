import type { FilterNode } from '@shared/core/query/index.ts'
import { SearchIndex } from '@shared/core/search/index.ts'
import { describe, expect, it } from 'vitest'
import { find, makeDocument, treeOf } from '../../support/search/documents.ts'

const index = new SearchIndex()
index.add([
  makeDocument(1, { title: 'Korea talks', body: 'Japan joined', byline: 'Kim', source: 'Herald' }),
  makeDocument(2, { title: 'Sport', body: 'Korea beat Japan', byline: 'Lee', source: 'Times' }),
  makeDocument(3, { title: 'Weather', body: 'Rain in Seoul', byline: 'Kim', source: 'Times' }),
])

describe('words are combined', () => {
  it.each([
    ['korea japan', [1, 2]],
    ['korea seoul', []],
    ['korea OR seoul', [1, 2, 3]],
    ['korea -sport', [1]],
    ['-korea', [3]],
    ['-(korea OR rain)', []],
    ['(korea OR rain) by:kim', [1, 3]],
    ['title:korea', [1]],
    ['in:title korea', [1]],
    ['source:times -title:sport', [3]],
    ['-kim -sport', []],
    ['korea -unheard', [1, 2]],
    ['unheard', []],
  ])('%s', (text, ids) => {
    expect(find(index, text)).toEqual(ids)
  })

  it('and those that hold nothing to search for are passed over', () => {
    const words = { kind: 'word', field: null, editDistance: 0, boost: 1, start: 0, end: 1 } as const
    const children = [
      { ...words, text: '&' },
      { ...words, text: 'rain' },
    ]
    expect([...index.search({ kind: 'and', children, start: 0, end: 1 }).ids]).toEqual([3])
    expect([...index.search({ ...words, text: '&' }).ids]).toEqual([])
  })
})

describe('filters', () => {
  it('are answered by the caller', () => {
    const matchesFilter = (filter: FilterNode, id: number): boolean => filter.key === 'is' && id > 1
    const search = (text: string): number[] => [...index.search(treeOf(text), { matchesFilter }).ids]
    expect(search('is:unread')).toEqual([2, 3])
    expect(search('korea is:unread')).toEqual([2])
    expect(search('korea OR is:unread')).toEqual([1, 2, 3])
    expect(search('-is:unread')).toEqual([1])
    expect(search('korea tag:x')).toEqual([])
  })

  it('are only asked about documents that the words leave over', () => {
    const asked: number[] = []
    index.search(treeOf('is:unread rain'), {
      matchesFilter: (_, id) => {
        asked.push(id)
        return true
      },
    })
    expect(asked).toEqual([3])
  })

  it('pass everything when nobody answers them', () => {
    expect(find(index, 'korea tag:x')).toEqual([1, 2])
  })

  it('give no score', () => {
    expect([...index.search(treeOf('is:unread')).scores]).toEqual([0, 0, 0])
  })
})

it('what is not allowed is left out, and nothing else changes', () => {
  const all = index.search(treeOf('korea OR kim'))
  const some = index.search(treeOf('korea OR kim'), { isAllowed: (id) => id !== 1 })
  const scoreOf = new Map([...all.ids].map((id, i) => [id, all.scores[i]]))
  expect([...some.ids]).toEqual([...all.ids].filter((id) => id !== 1))
  expect([...some.scores]).toEqual([...some.ids].map((id) => scoreOf.get(id)))
})

it('equal scores come in the order of the ids', () => {
  const equal = new SearchIndex()
  equal.add([7, 3, 90_000, 5].map((id) => makeDocument(id, { body: 'the same words' })))
  equal.add([4, 6].map((id) => makeDocument(id, { body: 'the same words' })))
  expect([...equal.search(treeOf('words')).ids]).toEqual([3, 4, 5, 6, 7, 90_000])
})
