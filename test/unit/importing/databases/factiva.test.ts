import { describe, expect, test } from 'vitest'
import { importBytes } from '@shared/core/importing/index.ts'
import type { ArticleDraft } from '@shared/model/draft.ts'

const NUMBER = 'EASTHE0020310512e75c0000h'
const TEXT = 'The pilots of Eastport voted on Sunday to stop work for two nights.'

/** An article of the reading layout with the given lines between headline and text. */
function articleHtml(...lines: readonly string[]): string {
  return `<div id="article-${NUMBER}" class="article"><div class="article enArticle"><p>
    </p><div id="hd"><span class="enHeadline">Pilots vote</span></div>
    ${lines.map((line) => `<div>${line}</div>`).join('')}<p></p>
    <p class="articleParagraph enarticleParagraph">${TEXT}</p>
    <p>Herald Group</p><p>Document ${NUMBER}</p></div></div>`
}

async function readPage(body: string): ReturnType<typeof importBytes> {
  const page = `<!DOCTYPE html><html><head><title>Factiva</title></head><body>${body}</body></html>`
  return importBytes('page.html', new TextEncoder().encode(page))
}

async function readOne(...lines: readonly string[]): Promise<ArticleDraft> {
  const { format, articles } = await readPage(articleHtml(...lines))
  expect(format).toBe('factiva-html')
  const [article] = articles
  if (article === undefined) throw new Error('no article')
  return article
}

describe('the unlabelled lines of a Factiva article', () => {
  test.each<readonly [string, string, string, string | null]>([
    ['164 words', '12 May 2031', '2031-05-12', 'English'],
    ['1.164 Wörter', '12 Mai 2031', '2031-05-12', 'Englisch'],
    ['164 mots', '12 mai 2031', '2031-05-12', 'Anglais'],
    ['164 palabras', '12 de mayo de 2031', '2031-05-12', 'Inglés'],
    ['164 字', '2031 年 5 月 12 日', '2031-05-12', '英文'],
    ['164 단어', '2031년 5월 12일', '2031-05-12', '영어'],
  ])('are read by their order in the language of "%s"', async (count, date, day, language) => {
    const article = await readOne(count, date, 'Eastport Herald', 'EASTHE', language ?? '', '(c) 2031 Herald')
    expect(article).toMatchObject({ published: { day }, source: 'Eastport Herald', language: 'en' })
  })

  test('may hold a clock after the day', async () => {
    const article = await readOne('164 words', '12 May 2031', '03:15', 'Eastport Herald', 'EASTHE', 'English')
    expect(article).toMatchObject({
      published: { day: '2031-05-12', time: '03:15' },
      source: 'Eastport Herald',
    })
  })

  test('may lack the word count', async () => {
    const article = await readOne('12 May 2031', 'Eastport Herald', 'EASTHE')
    expect(article).toMatchObject({ published: { day: '2031-05-12' }, source: 'Eastport Herald' })
  })

  test('name no note of the editor as the author', async () => {
    const article = await readOne('A note on our sources', '164 words', '12 May 2031', 'Eastport Herald')
    expect(article.byline).toBeNull()
    expect((await readOne('By Ann Lee', '164 words', '12 May 2031', 'Eastport Herald')).byline).toBe(
      'Ann Lee',
    )
  })
})

test('an article in two elements of one class is read once', async () => {
  const { articles } = await readPage(articleHtml('164 words', '12 May 2031', 'Eastport Herald').repeat(3))
  expect(articles.map(({ paragraphs, recordNumber }) => [paragraphs.length, recordNumber])).toEqual([
    [1, 0],
    [1, 1],
    [1, 2],
  ])
})

test('a page of another site that has articles is no export', async () => {
  const { format } = await readPage(`<div class="article"><p class="articleParagraph">${TEXT}</p></div>`)
  expect(format).toBe('html')
})
