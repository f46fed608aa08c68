import { describe, expect, test } from 'vitest'
import { importBytes } from '@shared/core/importing/index.ts'

const BODY = [
  'The harbour board said on Monday that the new lock would open to ships of every size before the summer.',
  'Pilots had asked for a longer trial, and were told that the channel could not wait for another winter.',
]

async function readArticle(...lines: readonly string[]) {
  const { articles } = await importBytes('scrape.txt', new TextEncoder().encode(lines.join('\n')))
  return articles[0]
}

describe('a line that is nothing but a button or an invitation goes out as a listed cleaning step', () => {
  test.each([
    'Read more',
    'READ MORE »',
    'Read more: Pilots fear the ice',
    'Also read: Pilots fear the ice',
    'Share on Facebook',
    'Share this article',
    'Facebook Twitter WhatsApp Email',
    'Share 12',
    'Copy link',
    'Follow us',
    'Follow us on Facebook and Instagram',
    'Sign up for our newsletter',
    'Sign up for our free daily newsletter and never miss a story.',
    'Get the day’s news in your inbox',
    'Advertisement',
    '- Advertisement -',
    'Story continues below advertisement',
    'Leave a comment',
    '14 comments',
    'This website uses cookies to improve your experience.',
    'Auf Facebook teilen',
    'Lesen Sie auch: Lotsen fürchten das Eis',
    'Lire aussi : Les pilotes craignent la glace',
    'Leer más',
    '페이스북 공유하기',
    '관련기사',
  ])('%s', async (line) => {
    const [first = '', second = ''] = BODY
    const article = await readArticle('Lock to open before summer', line, first, line, second, line)
    expect(article?.title).toBe('Lock to open before summer')
    expect(article?.paragraphs).toEqual(BODY)
    expect(article?.cleaning).toEqual(
      Array.from({ length: 3 }, () => ({ rule: 'boilerplate-line', before: line, after: '' })),
    )
  })

  test.each(['Home', 'Menu', 'Latest news'])('%s, above the headline and below the text', async (line) => {
    const article = await readArticle(line, 'Lock to open before summer', ...BODY, line)
    expect(article).toMatchObject({ title: 'Lock to open before summer', paragraphs: BODY })
  })
})

test.each([
  'Read more than one paper, she told the class.',
  'Share prices fell on Monday',
  'Facebook said it had removed the post.',
  'Follow us as far as the lock, the pilot called.',
  'Sign up for the army, the poster said, and see the sea.',
  'Print is dead, the editor said.',
  '“Read more,” she said.',
  'Home',
  'Comments',
])('%s stays between paragraphs', async (line) => {
  const [first = '', second = ''] = BODY
  expect((await readArticle('Lock to open', 'By Aila Moen', first, line, second))?.paragraphs).toContain(line)
})

test('a file of nothing else keeps its lines', async () => {
  expect((await readArticle('Read more', 'Share on Facebook'))?.paragraphs).not.toEqual([])
})
