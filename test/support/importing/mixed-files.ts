import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchDocument } from '../../../shared/core/search/index.ts'
import { makeArticles } from '../search/articles.ts'
import { docxFile, wordParagraph } from './office-files.ts'
import { savedPage } from './saved-page.ts'
import { zipFile } from './zip-file.ts'

const WORDS = 530
const RECORDS = 5

/** One file of a kind, made of the articles that it is given. */
interface FileKind {
  readonly ending: string
  readonly articles: number
  readonly make: (articles: readonly SearchDocument[], number: number) => string | Uint8Array
}

const first = (articles: readonly SearchDocument[]): SearchDocument => {
  const [article] = articles
  if (article === undefined) throw new Error('no article to make a file of')
  return article
}

export const FILE_KINDS = {
  text: { ending: 'txt', articles: 1, make: (articles) => plainText(first(articles)) },
  page: { ending: 'html', articles: 1, make: (articles, number) => savedPage(first(articles), number) },
  markdown: {
    ending: 'md',
    articles: 1,
    make: (articles) => `# ${first(articles).title}\n\n${first(articles).body.replaceAll('\n', '\n\n')}\n`,
  },
  word: {
    ending: 'docx',
    articles: 1,
    make: (articles) =>
      docxFile({
        body: [wordParagraph(first(articles).title, 'Titel')]
          .concat(
            first(articles)
              .body.split('\n')
              .map((text) => wordParagraph(text)),
          )
          .join(''),
      }),
  },
  mail: { ending: 'eml', articles: 1, make: (articles) => mail(first(articles)) },
  json: { ending: 'json', articles: RECORDS, make: (articles) => JSON.stringify(articles.map(record)) },
  table: { ending: 'csv', articles: RECORDS, make: table },
  archive: {
    ending: 'zip',
    articles: RECORDS,
    make: (articles) =>
      zipFile(articles.map((article) => ({ path: `${article.id}.txt`, content: plainText(article) }))),
  },
  empty: { ending: 'txt', articles: 0, make: () => '' },
  binary: {
    ending: 'txt',
    articles: 0,
    make: () => Uint8Array.from({ length: 4_096 }, (_, index) => (index * 7_919) % 256),
  },
} as const satisfies Readonly<Record<string, FileKind>>

export type FileKindName = keyof typeof FILE_KINDS

/** What people drop at once, in shares of a hundred. */
export const MIXED: readonly (readonly [kind: FileKindName, share: number])[] = [
  ['text', 56],
  ['page', 20],
  ['markdown', 6],
  ['word', 5],
  ['mail', 4],
  ['json', 2],
  ['table', 2],
  ['archive', 2],
  ['empty', 2],
  ['binary', 1],
]

/** Writes so many files into a new folder, the kinds evenly among each other; answers how many articles they hold. */
export function writeFiles(
  folder: string,
  count: number,
  mix: readonly (readonly [kind: FileKindName, share: number])[],
): number {
  mkdirSync(folder, { recursive: true })
  const kinds = interleaved(mix)
  const articles = makeArticles({ seed: count + kinds.length, count: count * RECORDS, words: WORDS })
  let total = 0
  for (let number = 0; number < count; number++) {
    const kind: FileKind = FILE_KINDS[kinds[number % kinds.length] ?? 'text']
    const taken = Array.from({ length: Math.max(1, kind.articles) }, () => next(articles))
    writeFileSync(join(folder, `${String(number).padStart(5, '0')}.${kind.ending}`), kind.make(taken, number))
    total += kind.articles
  }
  return total
}

/** Kinds by their shares, each spread over the whole. */
function interleaved(
  mix: readonly (readonly [kind: FileKindName, share: number])[],
): readonly FileKindName[] {
  return mix
    .flatMap(([kind, share]) =>
      Array.from({ length: share }, (_, index) => ({ kind, place: (index + 0.5) / share })),
    )
    .sort((a, b) => a.place - b.place)
    .map(({ kind }) => kind)
}

function next(articles: Iterator<SearchDocument>): SearchDocument {
  const { value } = articles.next() as { value?: SearchDocument }
  if (value === undefined) throw new Error('too few articles')
  return value
}

function plainText({ title, body }: SearchDocument): string {
  return `${title}\n\n${body}\n`
}

function record({ id, title, body, byline, source }: SearchDocument): object {
  return {
    title,
    author: byline,
    publisher: source,
    date: '2031-04-02',
    url: `https://a.example/${id}`,
    text: body,
  }
}

function table(articles: readonly SearchDocument[]): string {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
  return ['title,date,text']
    .concat(articles.map(({ title, body }) => [quoted(title), '2031-04-02', quoted(body)].join(',')))
    .join('\n')
}

function mail({ id, title, body }: SearchDocument): string {
  return [
    'From: Desk <desk@courier.example>',
    `Subject: =?utf-8?B?${Buffer.from(title).toString('base64')}?=`,
    'Date: Tue, 02 Apr 2031 08:30:00 +0900',
    `Message-ID: <${id}@courier.example>`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(body).toString('base64').replace(/.{76}/gu, '$&\r\n'),
  ].join('\r\n')
}

/** Large single files, each of thousands of records, by the name that the bench gives them. */
export const LARGE_FILES: Readonly<Record<string, () => string | Uint8Array>> = {
  'table.csv': () => table(manyArticles(50_000_000)),
  'list.json': () => JSON.stringify(manyArticles(50_000_000).map(record)),
  'archive.zip': () =>
    zipFile(
      manyArticles(16_000_000)
        .slice(0, 5_000)
        .map((article) => ({ path: `${article.id}.txt`, content: plainText(article), isStored: true })),
    ),
}

/** Articles of so many characters together, no two alike; made of a few hundred, because inventing text takes time. */
function manyArticles(units: number): readonly SearchDocument[] {
  const invented = [...makeArticles({ seed: 7, count: 400, words: WORDS })]
  const articles: SearchDocument[] = []
  for (let total = 0; total < units;) {
    const like = invented[articles.length % invented.length]
    if (like === undefined) break
    const id = articles.length + 1
    const article = { ...like, id, title: `${id} ${like.title}`, body: `Number ${id}. ${like.body}` }
    total += article.title.length + article.body.length
    articles.push(article)
  }
  return articles
}
