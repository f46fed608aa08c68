import type { Article } from '@shared/model/article.ts'
import { expect, test } from 'vitest'
import { byAge, nameOf } from '../../../renderer/features/comparing/article-names.ts'

function article(id: number, part: Partial<Article>): Article {
  // only what names and order are made of
  return { id, title: '', source: null, publishedKey: '', ...part } as Article
}

test('an article is called by its source, or by its title where another has the same source', () => {
  const post = article(1, { source: 'Post', title: 'First' })
  const second = article(2, { source: 'Post', title: 'Second' })
  const ledger = article(3, { source: 'Ledger', title: 'Third' })
  expect([post, second, ledger].map((each, _, all) => nameOf(each, all))).toEqual([
    'First',
    'Second',
    'Ledger',
  ])
  expect(nameOf(article(4, {}), [])).toBeNull()
})

test('articles are listed oldest first, those without a date last', () => {
  const articles = [
    article(1, {}),
    article(2, { publishedKey: '2031-04-02' }),
    undefined,
    article(3, { publishedKey: '2031-04-01' }),
  ]
  expect(byAge(articles).map(({ id }) => id)).toEqual([3, 2, 1])
})
