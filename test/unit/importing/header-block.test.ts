import { describe, expect, test } from 'vitest'
import { importBytes, readHeaderLine } from '@shared/core/importing/index.ts'

const BODY = [
  'The harbour board said on Monday that the new lock would open to ships of every size before the summer.',
  'Pilots had asked for a longer trial, and were told that the channel could not wait for another winter.',
]
const KOREAN_BODY = [
  '항만위원회는 월요일 새 갑문이 여름 전에 모든 크기의 선박에 개방된다고 밝혔다.',
  '도선사들은 더 긴 시험 운영을 요구했지만 받아들여지지 않았다고 전했다.',
]

async function readArticle(...lines: readonly string[]) {
  const { articles } = await importBytes('scrape.txt', new TextEncoder().encode(lines.join('\n')))
  return articles[0]
}

test.each([
  ['By PAUL OYELARAN, Lindhaven Post', 'PAUL OYELARAN', 'Lindhaven Post'],
  ['By Paul Oyelaran, Lindhaven Post | May 13, 2031', 'Paul Oyelaran', 'Lindhaven Post'],
  ['Morning Tribune | 13 May 2031 06:12 CET', null, 'Morning Tribune'],
  ['북항일보 | 2031.05.13 06:12', null, '북항일보'],
  ['By Lena Marsh, Staff Writer', 'Lena Marsh', null],
  ['By Lena Marsh and Joao Pires', 'Lena Marsh; Joao Pires', null],
  ['Breaking News | 13 May 2031', null, null],
  ['By Staff and agencies', 'Staff and agencies', null],
  ['Staff and agencies', 'Staff and agencies', null],
  ['Staff and agencies, 13 May 2031', 'Staff and agencies', null],
  ['Staff and agencies blamed each other for the delay', null, null],
])('%s has the byline %s and the source %s', (line, byline, source) => {
  expect(readHeaderLine(line)).toMatchObject({ byline, source })
})

describe('the name of a Korean paper alone on a line is the source wherever it stands in the header', () => {
  const [title, byline, date, paper] = [
    '새 갑문 여름 전 개방',
    '김민수 기자',
    '입력 2031.05.13 06:12',
    '북항일보',
  ]
  test.each([
    ['above the headline', [paper, title, byline, date]],
    ['between byline and date', [title, byline, paper, date]],
    ['last', [title, date, byline, paper]],
    ['below a deck', [title, '도선사들 "시험 운영 더 길어야"', paper, date, byline]],
  ])('%s', async (_, lines) => {
    const article = await readArticle(...lines, ...KOREAN_BODY)
    expect(article).toMatchObject({ title, byline: '김민수', source: paper })
    expect(article?.paragraphs).not.toContain(paper)
  })
})

describe('a headline that begins with a dateline', () => {
  const HEADLINE = 'KARSTED (NPA) - Storm closes the northern ports'
  const HEADER = ['Morning Tribune | 13 May 2031 06:12 CET', 'By Lena Marsh and Joao Pires']

  test('gives title, place and agency, and hides neither the byline nor the date below it', async () => {
    const article = await readArticle(HEADLINE, ...HEADER, ...BODY)
    expect(article).toMatchObject({
      title: 'Storm closes the northern ports',
      byline: 'Lena Marsh; Joao Pires',
      source: 'Morning Tribune',
      place: 'KARSTED',
      agency: 'NPA',
      published: { day: '2031-05-13', time: '06:12' },
    })
    expect(article?.paragraphs).toEqual(BODY)
  })

  test('is not repeated in the body', async () => {
    expect((await readArticle(HEADLINE, ...HEADER, HEADLINE, ...BODY))?.paragraphs).toEqual(BODY)
  })

  test('is told from a first paragraph', async () => {
    const first = `KARSTED (NPA) - ${BODY[0] ?? ''}`
    expect((await readArticle(first, 'By Lena Marsh', BODY[1] ?? ''))?.paragraphs[0]).toBe(first)
  })
})

describe('a headline with byline and date glued to it', () => {
  test.each([
    'Dam level falls to recordBy Hugo Stein15 April 2031 08:30 GMT',
    'Dam level falls to recordBy Hugo SteinPublished 15 April 2031 08:30 GMT',
  ])('%s is parted', async (line) => {
    expect(await readArticle(line, ...BODY)).toMatchObject({
      title: 'Dam level falls to record',
      byline: 'Hugo Stein',
      published: { day: '2031-04-15', time: '08:30' },
      paragraphs: BODY,
    })
  })

  test.each([
    'StandBy Mode falls to a record',
    'The LullaBy Hugo Stein sang',
    'Records fallBy Monday 15 April 2031',
  ])('%s stays whole', async (line) => {
    expect((await readArticle(line, ...BODY))?.title).toBe(line)
  })
})

describe('a text of one line', () => {
  test('is the body, its first words the title', async () => {
    expect(await readArticle('The harbour board closed the lock on Monday.')).toMatchObject({
      title: 'The harbour board closed…',
      paragraphs: ['The harbour board closed the lock on Monday.'],
      origins: { title: { rule: 'first-words', certainty: 'inferred' } },
    })
  })

  test('with a byline is a headline, and the list of changes says that there is no text', async () => {
    const article = await readArticle('Lock to open before summer', 'By Aila Moen', '13 May 2031')
    expect(article?.title).toBe('Lock to open before summer')
    expect(article?.cleaning.map(({ rule }) => rule)).toContain('headline-without-text')
  })
})
