import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importBytes } from '@shared/core/importing/index.ts'

const read = (text: string) => importBytes('a.eml', new TextEncoder().encode(text))
const HEAD =
  'Message-ID: <1@x.example>\nFrom: Ann Lee <ann@x.example>\nSubject: Harbour opens\nDate: Wed, 30 Sep 2031 23:40:00 -0500\n'

test('a mail keeps the day and clock of its sender', async () => {
  const { format, articles } = await read(`${HEAD}\nThe harbour opened.\n`)
  expect(format).toBe('mail')
  expect(articles[0]).toMatchObject({
    title: 'Harbour opens',
    byline: 'Ann Lee',
    published: { day: '2031-09-30', time: '23:40', certainty: 'printed' },
    origins: { published: { quote: 'Date: Wed, 30 Sep 2031 23:40:00 -0500', rule: 'mail-header' } },
  })
})

test('printed mail without the lines of its way is plain text', async () => {
  expect((await read('From: Ann Lee\nSubject: Harbour\nDate: 30 Sep 2031\n\nIt opened.\n')).format).toBe(
    'plain-text',
  )
})

test('mails attached to mails are read as far down as files in files are', async () => {
  const part = (type: string, body: string): string => `--${type}\n\n${body}\n`
  const mail = (depth: number): string =>
    `${HEAD}Content-Type: multipart/mixed; boundary=b${depth}\n\n${part(`b${depth}`, `Text ${depth}.`)}--b${depth}\nContent-Type: message/rfc822\n\n${depth === 4 ? `${HEAD}\nEnd.\n` : mail(depth + 1)}--b${depth}--\n`
  const { articles, problems } = await read(mail(0))
  expect(articles.map(({ paragraphs, recordNumber }) => [recordNumber, ...paragraphs])).toEqual([
    [0, 'Text 0.'],
    [1, 'Text 1.'],
    [2, 'Text 2.'],
  ])
  expect(problems).toMatchObject([{ code: 'too-many-entries' }])
})

test('a mail of nothing says so under its subject', async () => {
  expect((await read(`${HEAD}\n\n`)).problems).toMatchObject([
    { code: 'no-text', detail: 'Harbour opens', recordNumber: 0 },
  ])
})

test('names of headers that objects have of their own are names like others', async () => {
  const { articles } = await read(`constructor: y\n__proto__: x\n${HEAD}\nText.\n`)
  expect(articles[0]?.title).toBe('Harbour opens')
})

test('a mailbox of a hundred thousand lines that look like the next mail ends', async () => {
  const line = 'From a@x.example Thu Apr  3 18:22:10 2031\n'
  const { articles, problems } = await read(`${line}${HEAD}\nFirst.\n\n${`${line}\n`.repeat(30_000)}`)
  expect(articles.map(({ paragraphs }) => paragraphs)).toEqual([['First.']])
  expect(problems.at(-1)).toMatchObject({ code: 'too-many-entries' })
})

test('whatever stands behind the header lines, a mail is read or told as a problem', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('', 'b'),
      async (body, mark) => {
        const type = mark === '' ? '' : 'Content-Type: multipart/mixed; boundary=b\n'
        const { articles, problems } = await read(`${HEAD}${type}\n--${mark}\n${body}`)
        expect(articles.length + problems.length).toBeGreaterThan(0)
        expect(problems.map(({ code }) => code)).not.toContain('damaged')
      },
    ),
  )
})

test('a long text below the line of a signature is text, and is read at once', async () => {
  const line = `${'The locks open at night again. '.repeat(5)}\r\n`
  const mail = [
    'From: a@b.example',
    'Subject: Locks',
    'Date: Thu, 3 Apr 2031 18:22:10 +0000',
    'Message-ID: <1@b.example>',
    '',
    'Keepers voted on Tuesday to open the gates through the night again.',
    '-- ',
    line.repeat(40),
  ].join('\r\n')
  const { articles } = await importBytes('a.eml', new TextEncoder().encode(mail))
  expect(articles[0]?.paragraphs.join(' ')).toContain('The locks open at night again.')
})
