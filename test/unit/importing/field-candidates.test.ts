import { expect, test } from 'vitest'
import { articleLines, fieldCandidates, importBytes } from '@shared/core/importing/index.ts'
import type { ArticleFieldName } from '@shared/model/article.ts'

const FERRY = [
  'Ferry delayed',
  '',
  'By Ann Lee | April 2, 2031 - 10:40',
  '',
  'Updated April 3, 2031 11:15',
  '',
  'The ferry left the quay of Halmvik two hours late on Monday.',
  '',
  'Its captain blamed the ice, see https://ferry.example/log',
].join('\n')

async function candidatesFor(name: ArticleFieldName) {
  const [draft] = (await importBytes('a.txt', new TextEncoder().encode(FERRY))).articles
  if (draft === undefined) throw new Error('nothing was read')
  return fieldCandidates(name, draft, articleLines(draft))
}

test('another date that the file prints is offered with its line, the one in use is not', async () => {
  expect(await candidatesFor('published')).toEqual([
    {
      value: { day: '2031-04-03', time: '11:15', certainty: 'printed' },
      quote: 'Updated April 3, 2031 11:15',
    },
  ])
})

test('a web address in the text is offered', async () => {
  expect((await candidatesFor('url')).map(({ value }) => value)).toEqual(['https://ferry.example/log'])
})

test('lines short enough to be one are offered as headline', async () => {
  const titles = (await candidatesFor('title')).map(({ value }) => value)
  expect(titles).toContain('The ferry left the quay of Halmvik two hours late on Monday.')
  expect(titles).not.toContain('Ferry delayed')
})

test('the front and the back of a long text are looked at, each paragraph once and with its place', () => {
  const paragraphs = Array.from({ length: 30 }, (_, index) => `Paragraph ${index}`)
  const { inside } = articleLines({ cleaning: [], origins: {}, paragraphs })
  expect(inside.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4, 5, -4, -3, -2, -1])
  expect(inside.at(-1)?.text).toBe('Paragraph 29')
  const short = articleLines({ cleaning: [], origins: {}, paragraphs: paragraphs.slice(0, 7) })
  expect(short.inside.map(({ text }) => text)).toEqual(paragraphs.slice(0, 7))
})
