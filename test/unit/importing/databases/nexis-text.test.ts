import { describe, expect, test } from 'vitest'
import { importBytes } from '@shared/core/importing/index.ts'
import type { ArticleDraft } from '@shared/model/draft.ts'

function centred(line: string): string {
  return ' '.repeat(Math.max(8, Math.floor((78 - line.length) / 2))) + line
}

/** A record below its counter: the blocks are parted by blank lines. */
function nexisRecord(number: number, ...blocks: readonly string[]): string {
  return ['', centred(`${number} of 2 DOCUMENTS`), ...blocks, ''].join('\n\n')
}

const HEAD = [centred('Eastport Herald'), centred('May 12, 2031 Monday'), 'Pilots vote to strike'] as const
const TEXT = 'The pilots of Eastport voted on Sunday to stop work for two nights.'

async function read(...records: readonly string[]): Promise<readonly ArticleDraft[]> {
  const { format, articles, problems } = await importBytes(
    'export.txt',
    new TextEncoder().encode(records.join('')),
  )
  expect([format, problems]).toEqual(['nexis-text', []])
  return articles
}

async function readOne(...blocks: readonly string[]): Promise<ArticleDraft> {
  const [article] = await read(nexisRecord(1, ...blocks))
  if (article === undefined) throw new Error('no article')
  return article
}

describe('a record of Nexis', () => {
  test('keeps text that looks like a label where paragraphs follow it', async () => {
    const { paragraphs } = await readOne(
      ...HEAD,
      'LENGTH: 20 words',
      TEXT,
      'SUBJECT: that was all the message said.',
      'Nobody knew who had sent it.',
      'The vote was on Sunday.',
      'LOAD-DATE: May 12, 2031',
    )
    expect(paragraphs).toEqual([
      TEXT,
      'SUBJECT: that was all the message said.',
      'Nobody knew who had sent it.',
      'The vote was on Sunday.',
    ])
  })

  test('takes its day from the date line, not from a headline with a date in it', async () => {
    const article = await readOne(
      centred('Eastport Herald'),
      centred('May 12, 2031 Monday'),
      'The storm of January 3, 2030, one year on',
      'LENGTH: 20 words',
      TEXT,
    )
    expect(article).toMatchObject({
      title: 'The storm of January 3, 2030, one year on',
      published: { day: '2031-05-12' },
    })
  })

  test('without a date line has no date, and loses nothing else', async () => {
    const article = await readOne(
      centred('Eastport Herald'),
      'Pilots vote to strike',
      'LENGTH: 20 words',
      TEXT,
    )
    expect(article).toMatchObject({ source: 'Eastport Herald', published: null, paragraphs: [TEXT] })
  })

  test('without a headline is named by its first sentence', async () => {
    const { title, origins, paragraphs } = await readOne(
      HEAD[0],
      HEAD[1],
      'LENGTH: 20 words',
      TEXT,
      'Talks go on.',
    )
    expect([title, origins.title?.certainty]).toEqual([TEXT.slice(0, -1), 'inferred'])
    expect(paragraphs).toEqual([TEXT, 'Talks go on.'])
  })

  test('without a text keeps its headline and says that it is no more than that', async () => {
    const { paragraphs, supplement } = await readOne(...HEAD, 'LENGTH: 0 words', 'LANGUAGE: ENGLISH')
    expect(paragraphs).toEqual(['Pilots vote to strike'])
    expect(supplement?.isExcerpt).toBe(true)
  })

  test('joins wrapped lines and leaves alone lines that were ended by hand', async () => {
    const wide = 'The pilots of Eastport voted on Sunday to stop work for two nights, the'
    const { paragraphs } = await readOne(
      ...HEAD,
      'LENGTH: 20 words',
      `${wide}\nfirst time in eleven years.`,
      'Eastport 3\nHalmvik 2\nKarsted 0',
    )
    expect(paragraphs).toEqual([
      `${wide} first time in eleven years.`,
      'Eastport 3',
      'Halmvik 2',
      'Karsted 0',
    ])
  })

  test('names its agency where the source is one', async () => {
    const article = await readOne(
      centred('Agence France Presse -- English'),
      ...HEAD.slice(1),
      'LENGTH: 9 words',
      TEXT,
    )
    expect(article).toMatchObject({
      source: 'Agence France Presse -- English',
      agency: 'Agence France Presse',
    })
  })
})

test('a cover above the first record, with the name of the user, is in no article', async () => {
  const cover = 'Time Of Request: Monday\n\nSend To:\n\nMARIT OLSEN\n\n'
  const articles = await read(cover, nexisRecord(1, ...HEAD, 'LENGTH: 20 words', TEXT))
  expect(JSON.stringify(articles)).not.toContain('OLSEN')
})

test('exports that were put together, each with its cover, give the records of all', async () => {
  const cover = 'Download Request: Selected Items: 1-2\nSend To:\n\nMARIT OLSEN\n\n'
  const record = nexisRecord(1, ...HEAD, 'LENGTH: 20 words', TEXT, 'LANGUAGE: ENGLISH')
  const articles = await read(cover, record, cover, record)
  expect(articles.map(({ paragraphs, origins }) => [paragraphs, origins.language?.certainty])).toEqual([
    [[TEXT], 'printed'],
    [[TEXT], 'printed'],
  ])
})

test('a text that only speaks of documents is no export', async () => {
  const text =
    'The court read them one by one.\n\n3 of 12 DOCUMENTS\n\nwere missing, the judge said on Monday.\n'
  expect((await importBytes('a.txt', new TextEncoder().encode(text))).format).toBe('plain-text')
})
