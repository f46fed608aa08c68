import { describe, expect, test } from 'vitest'
import { importBytes } from '../../../shared/core/importing/index.ts'

const BODY = [
  'The harbour board said on Monday that the new lock would open to ships of every size before the summer.',
  'Pilots had asked for a longer trial, and were told that the channel could not wait for another winter.',
]

async function readArticle(...head: readonly string[]) {
  const bytes = new TextEncoder().encode([...head, ...BODY].join('\n'))
  const { articles } = await importBytes('scrape.txt', bytes)
  return articles[0]
}

describe('the name of a paper alone between headline and byline', () => {
  test.each(['Norrland Post', 'Evening Ledger', 'The Lantern', 'Island Courier', '북항일보'])(
    '%s is the source, and no paragraph',
    async (paper) => {
      const article = await readArticle('Lock to open before summer', paper, 'By Aila Moen, April 4, 2031')
      expect(article).toMatchObject({
        title: 'Lock to open before summer',
        source: paper,
        byline: 'Aila Moen',
      })
      expect(article?.paragraphs).toEqual(BODY)
      expect(article?.origins.source).toMatchObject({ quote: paper, rule: 'outlet-line' })
    },
  )

  test.each(['Pilots want a longer trial', 'Business', 'Opinion'])('%s is no source', async (line) => {
    const article = await readArticle('Lock to open before summer', line, 'By Aila Moen, April 4, 2031')
    expect(article?.source).toBeNull()
  })
})
