/**
 * `npm run bench -- hostile-lines [seeds]`: how long reading takes where a text holds long runs of what its rules look for:
 * blanks, digits, dots, quotes, months, labels. Each run is tried as a title, below one and in the text, at one size and at
 * four times that. Rules that are linear take four times as long; what takes much longer is printed. Then as many runs put
 * together at random. Processor time, so that a busy machine does not blur it.
 */
import fc from 'fast-check'
import { findMentions } from '../../shared/core/entities/index.ts'
import { importBytes } from '../../shared/core/importing/index.ts'
import { findRepeats } from '../../shared/core/passages/index.ts'

const SMALL_UNITS = 8_000
const FACTOR = 4
/** Four times would be linear, sixteen quadratic. */
const MOST_GROWTH = 9
/** Shorter times say nothing of growth. */
const MIN_MS = 60
/** Whatever its growth, a run that takes longer is told. */
const MOST_MS = 300

const PIECES = [
  ' ',
  '\t',
  '\u3000',
  '.',
  ',',
  ':',
  '-',
  '–',
  '/',
  '|',
  '"',
  "'",
  '“',
  '(',
  ')',
  '[',
  '<',
  '>',
  '&',
  '#',
  '*',
  '_',
  '=',
  '@',
  '0',
  '1',
  '12:',
  '1/',
  '2020-',
  '20200101',
  'a',
  'A',
  'Aa',
  'a.',
  'A.',
  'a@',
  'A. ',
  'By ',
  'by ',
  'and ',
  'von ',
  'de ',
  'Sept. ',
  'January ',
  'Mon, ',
  '30 ',
  '1st ',
  'GMT ',
  'AM ',
  '10:40 ',
  'SEOUL, ',
  'Seoul (',
  '(AP) ',
  '(서울=',
  '기자 ',
  '한국',
  '입력 ',
  '2020년 ',
  '3월 ',
  '記者',
  '\u200b',
  '\u202e',
  '\ud83d\ude00',
  'http://',
  'www.a.',
  'a b ',
  'Published : ',
  'Updated ',
  'Photo: ',
  '© ',
  'Reporting by ',
  '; ',
  '--',
  ' -- ',
  '\r',
  '\u0301',
  '<p>',
  '</',
  '&#',
]

type Place = (run: string) => string
const TEXT = 'The harbour of Eastport reopened on Monday, the port authority said.'
const PLACES: Readonly<Record<string, Place>> = {
  'as the title': (run) => `${run}\n\n${TEXT}\n`,
  'below the title': (run) => `Harbour reopens\n${run}\n\n${TEXT}\n`,
  'in the text': (run) => `Harbour reopens\n\n${TEXT}\n\n${run}\n\n${TEXT}\n`,
  'as the last line': (run) => `Harbour reopens\n\n${TEXT}\n\n${run}`,
  'in every line': (run) => `Harbour reopens\n\n${run.replace(/(.{60})/gsu, '$1\n')}\n`,
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const WORKS: Readonly<Record<string, (text: string) => unknown>> = {
  'plain text': (text) => importBytes('a.txt', bytes(text)),
  Markdown: (text) => importBytes('a.md', bytes(`# A\n\n${text}`)),
  JSON: (text) =>
    importBytes(
      'a.json',
      bytes(JSON.stringify([{ title: text.slice(0, 9_000), date: text.slice(0, 70), text }])),
    ),
  table: (text) =>
    importBytes('a.csv', bytes(`title,date,text\n"A","2031-04-02","${text.replaceAll('"', '""')}"\n`)),
  'a page of a heavy kind': (text) => importBytes('a.html', bytes(`<html><body>${'<b>'.repeat(300)}${text}`)),
  names: (text) => findMentions(text, { published: null }),
  repeats: (text) => findRepeats(text),
}

async function millisecondsOf(work: (text: string) => unknown, text: string): Promise<number> {
  const before = process.cpuUsage()
  await work(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const runOf = (piece: string, units: number): string => piece.repeat(Math.ceil(units / piece.length))

const found: { readonly what: string; readonly ms: number; readonly growth: number }[] = []
for (const [name, work] of Object.entries(WORKS)) {
  for (const [where, place] of Object.entries(PLACES)) {
    for (const piece of PIECES) {
      const small = await millisecondsOf(work, place(runOf(piece, SMALL_UNITS)))
      const large = await millisecondsOf(work, place(runOf(piece, SMALL_UNITS * FACTOR)))
      const growth = large / Math.max(1, small)
      if (large > MOST_MS || (large > MIN_MS && growth > MOST_GROWTH))
        found.push({ what: `${name}: ${JSON.stringify(piece)} ${where}`, ms: large, growth })
    }
  }
}
console.log(
  `runs of ${SMALL_UNITS * FACTOR} characters that take over ${MOST_MS} ms, or over ${MOST_GROWTH} times as long as a quarter of them: ${found.length}`,
)
for (const { what, ms, growth } of found.sort((a, b) => b.ms - a.ms))
  console.log(`${ms.toFixed(0).padStart(7)} ms, ${growth.toFixed(1)} times: ${what}`)

const runs = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 3_000 })), {
  minLength: 1,
  maxLength: 8,
})
const texts = fc.tuple(runs, fc.constantFrom(...Object.values(PLACES)))
for (const [name, work] of Object.entries(WORKS)) {
  let slowest = { perThousand: 0, ms: 0, what: '' }
  for (const [drawn, place] of fc.sample(texts, Number(process.argv[2] ?? 300))) {
    const text = place(drawn.map(([piece, count]) => piece.repeat(count)).join(''))
    const ms = await millisecondsOf(work, text)
    if (ms > slowest.ms) slowest = { perThousand: (ms / text.length) * 1000, ms, what: JSON.stringify(drawn) }
  }
  const { ms, perThousand, what } = slowest
  console.log(
    `slowest random text, ${name}: ${ms.toFixed(0)} ms, ${perThousand.toFixed(2)} ms a thousand characters: ${what.slice(0, 200)}`,
  )
}
