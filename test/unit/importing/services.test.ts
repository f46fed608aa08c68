import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importBytes } from '@shared/core/importing/index.ts'

const read = (text: string) => importBytes('export', new TextEncoder().encode(text))

test.each([
  ['readwise', 'Highlight,Book Title,Book Author,Note\nWords.,A title,Ann Lee,\n'],
  ['readwise', '# A title\n\n## Metadata\n- Author: [[Ann Lee]]\n\n## Highlights\n- Words.\n'],
  ['pocket', 'title,url,time_added,tags,status\nA title,https://a.example/,1,x|y,unread\n'],
  [
    'pocket',
    '<!DOCTYPE html><html><head><title>Pocket Export</title></head><a href="https://a.example/">A</a></html>',
  ],
  ['instapaper', '"URL","Title","Selection","Folder","Timestamp"\nhttps://a.example/,A title,,Unread,1\n'],
  ['zotero', '"Key","Item Type","Publication Year","Author","Title"\nA,newspaperArticle,2031,,A title\n'],
  [
    'hypothesis',
    'Created at,Author,Page,URL,Group,Type,Quote,Comment,Tags\n,,,https://a.example/,,,Words.,,\n',
  ],
  ['omnivore', '[{"slug":"a","savedAt":"x","readingProgress":0,"title":"A title"}]'],
])('an export of %s is recognised by its content', async (service, text) => {
  const { format, articles } = await read(text)
  expect(format).toBe(service)
  expect(articles).toHaveLength(1)
})

test('a page of Markdown about highlights is no export', async () => {
  expect((await read('# Metadata\n\n## Highlights\n\n- The author: a life\n')).format).not.toBe('readwise')
})

test('a table of a service with other columns besides is read by their names', async () => {
  const { articles } = await read(
    'title,url,time_added,cursor,tags,status\nA title,https://a.example/,1728576752,7187623980,open source|with Ümlaut,unread\n',
  )
  expect(articles[0]).toMatchObject({
    title: 'A title',
    published: null,
    supplement: { tags: ['open source', 'with Ümlaut'] },
  })
})

test('wherever a table of a service is cut, every whole row is an article', async () => {
  const rows = [
    'A,https://a.example/,1,x,unread',
    'B,https://b.example/,2,,archive',
    'C,https://c.example/,3,,unread',
  ]
  const header = 'title,url,time_added,tags,status\n'
  const whole = header + rows.join('\n')
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: header.length + 1, max: whole.length }), async (end) => {
      const text = whole.slice(header.length, end)
      const { articles, problems } = await read(header + text)
      const lines = text.split('\n').filter((line) => line !== '')
      expect(articles.length + problems.length).toBe(lines.length)
      expect(articles.length).toBeGreaterThanOrEqual(lines.length - 1)
    }),
  )
})

test('a hundred thousand marks of one page become one article', async () => {
  const row = ',,,https://a.example/,,,The same words again.,,\n'
  const { articles, problems } = await read(
    `Created at,Author,Page,URL,Group,Type,Quote,Comment,Tags\n${row.repeat(100_000)}`,
  )
  expect(problems).toEqual([])
  expect(articles).toHaveLength(1)
})

test('keys and tags that objects have of their own are names like others', async () => {
  const { articles } = await read(
    '[{"slug":"a","savedAt":"x","readingProgress":0,"title":"constructor","labels":["__proto__","toString"],"__proto__":{"title":"no"}}]',
  )
  expect(articles[0]).toMatchObject({ title: 'constructor', supplement: { tags: ['__proto__', 'toString'] } })
})
