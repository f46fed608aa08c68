import { describe, expect, test } from 'vitest'
import { importBytes } from '@shared/core/importing/index.ts'

async function readArticle(...lines: readonly string[]) {
  const { articles } = await importBytes('notes.md', new TextEncoder().encode(lines.join('\n')))
  return articles[0]
}

async function paragraphOf(...lines: readonly string[]) {
  return (await readArticle('# Lock to open', '', 'It opens in May.', '', ...lines))?.paragraphs.slice(1)
}

describe('a link keeps its address behind its text', () => {
  test.each([
    [
      'in [the vote](https://county.example/vote) they lost',
      'in the vote (https://county.example/vote) they lost',
    ],
    ['[the vote](https://county.example/vote "The vote")', 'the vote (https://county.example/vote)'],
    ['[a page](https://county.example/a_(b))', 'a page (https://county.example/a_(b))'],
    ['**[the vote](https://county.example/vote)**', 'the vote (https://county.example/vote)'],
    ['write to [the county](mailto:vote@county.example)', 'write to the county (mailto:vote@county.example)'],
  ])('%s', async (line, printed) => {
    expect(await paragraphOf(line)).toEqual([printed])
  })

  test('also where the address stands below', async () => {
    expect(await paragraphOf('so [they][1] say', '', '[1]: https://county.example/vote "The vote"')).toEqual([
      'so they (https://county.example/vote) say',
    ])
  })

  test.each([
    ['see [county.example/vote](https://www.county.example/vote/)', 'see county.example/vote'],
    ['see [https://county.example](https://county.example)', 'see https://county.example'],
    ['see <https://county.example>', 'see https://county.example'],
    ['see [the notes](#notes) and [the map](../map.html)', 'see the notes and the map'],
    ['a picture ![of a ferry](https://county.example/ferry.jpg) stands here', 'a picture stands here'],
  ])('but none that the text prints or that leads nowhere: %s', async (line, printed) => {
    expect(await paragraphOf(line)).toEqual([printed])
  })

  test('but not in a headline or a byline', async () => {
    const article = await readArticle(
      '# [Lock to open](https://county.example/lock)',
      '',
      'By [Aila Moen](https://county.example/moen)',
      '',
      'It opens in May.',
    )
    expect(article).toMatchObject({
      title: 'Lock to open',
      byline: 'Aila Moen',
      paragraphs: ['It opens in May.'],
    })
  })
})

describe('a list item keeps its mark', () => {
  test.each([
    [
      ['- Ostvik', '- Norrland'],
      ['• Ostvik', '• Norrland'],
    ],
    [
      ['* Ostvik', '  + a part of it'],
      ['• Ostvik', '• a part of it'],
    ],
    [
      ['1. Ostvik', '2. Norrland'],
      ['1. Ostvik', '2. Norrland'],
    ],
    [['3) Ostvik'], ['3) Ostvik']],
    [['- Ostvik', '  goes on'], ['• Ostvik goes on']],
  ])('%j', async (lines, paragraphs) => {
    expect(await paragraphOf(...lines)).toEqual(paragraphs)
  })

  test('but not in the title of a text without a heading', async () => {
    expect((await readArticle('- Ostvik votes on Monday', '- Norrland waits', '- Maren wins'))?.title).toBe(
      'Ostvik votes on Monday',
    )
  })
})
