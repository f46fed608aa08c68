import { expect, test } from 'vitest'
import { importBytes } from '@shared/core/importing/index.ts'
import type { ArticleDraft } from '@shared/model/draft.ts'

const RULE = '_'.repeat(60)
const TAIL = ['Publication title: Eastport Herald; Eastport', 'ProQuest document ID: 900100200'] as const

async function readOne(...blocks: readonly string[]): Promise<ArticleDraft> {
  const text = [RULE, ...blocks, RULE, 'Contact us at: http://www.proquest.com'].join('\n\n')
  const { format, articles, problems } = await importBytes('a.txt', new TextEncoder().encode(text))
  expect([format, problems]).toEqual(['proquest-text', []])
  const [article] = articles
  if (article === undefined) throw new Error('no article')
  return article
}

test.each<readonly [string, string]>([
  ['Author: Voss, Ingrid; Ek, Bo.', 'Ingrid Voss; Bo Ek'],
  ['Author: Ingrid Voss', 'Ingrid Voss'],
  ['Auteur: Marchand, Élodie', 'Élodie Marchand'],
])('"%s" names the authors in reading order', async (label, byline) => {
  const article = await readOne('Pilots vote', label, 'Full text: The pilots voted.', ...TAIL)
  expect(article.byline).toBe(byline)
})

test('the day of publication is taken before the line of the issue and the year', async () => {
  const info = 'Publication info: Eastport Herald [Eastport]11 May 2031: A.1.'
  const full = ['Publication year: 2031', 'Publication date: May 12, 2031'] as const
  const dayOf = async (...blocks: readonly string[]): Promise<string | undefined> =>
    (await readOne('Pilots vote', info, 'Full text: The pilots voted.', ...blocks, ...TAIL)).published?.day
  expect(await dayOf(...full)).toBe('2031-05-12')
  expect(await dayOf(full[0])).toBe('2031-05-11')
})

test('a paragraph that begins like a label is text where paragraphs follow it', async () => {
  const { paragraphs, supplement } = await readOne(
    'Pilots vote',
    'Full text: The pilots voted.',
    'Subject: that was all the message said.',
    'Nobody knew who had sent it.',
    'Talks go on.',
    'Subject: Strikes; Harbors',
    ...TAIL,
  )
  expect(paragraphs).toEqual([
    'The pilots voted.',
    'Subject: that was all the message said.',
    'Nobody knew who had sent it.',
    'Talks go on.',
  ])
  expect(supplement?.terms?.map(({ name }) => name)).toEqual(['Strikes', 'Harbors'])
})

test('an abstract stands for the text only where there is none, and is called an excerpt', async () => {
  const abstract = 'Abstract: What the pilots want.'
  const whole = await readOne('Pilots vote', abstract, 'Full text: The pilots voted.', ...TAIL)
  expect([whole.paragraphs, whole.supplement?.isExcerpt]).toEqual([['The pilots voted.'], undefined])
  const front = await readOne('Pilots vote', abstract, ...TAIL)
  expect([front.paragraphs, front.supplement?.isExcerpt]).toEqual([['What the pilots want.'], true])
})

test('a text with a rule of underscores is no export', async () => {
  const text = `${RULE}\n\nThe pilots voted on Monday, and ProQuest was not there.\n\n${RULE}\n`
  expect((await importBytes('a.txt', new TextEncoder().encode(text))).format).toBe('plain-text')
})
