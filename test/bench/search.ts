// `npm run bench -- search [count …] [system …]`: the packed index beside lunr, MiniSearch and SQLite's FTS5 on made-up
// articles of 3.2 kB, 5,000 unless told. CPU time, since other work on the machine hardly changes it; each system builds
// and answers in processes of its own.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parseQuery } from '../../shared/core/query/index.ts'
import { findMarks, makeSnippet } from '../../shared/core/search/index.ts'
import { makeArticles } from '../support/search/articles.ts'
import type { AskFigures, BuildFigures } from './search/child.ts'
import { writeCorpus } from './search/corpus.ts'
import { medianOfThree, quantile } from './search/measure.ts'
import { QUERY_KINDS } from './search/system.ts'

const run = promisify(execFile)
const CHILD = join(import.meta.dirname, 'search', 'child.ts')
/** By name, the most articles that a system is given: beyond it lunr's JSON is longer than a string may be. */
const SYSTEMS: ReadonlyMap<string, number> = new Map([
  ['packed', Infinity],
  ['FTS5', Infinity],
  ['lunr', 20_000],
  ['MiniSearch', Infinity],
])
const HEAP_MEGABYTES = 8_192

interface Figures extends BuildFigures, AskFigures {}

async function measure(count: number, names: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'))
  try {
    const { textBytes, queries } = writeCorpus(join(folder, 'articles.jsonl'), count)
    writeFileSync(join(folder, 'queries.json'), JSON.stringify(queries))
    console.log(`\n${count.toLocaleString('en')} articles, ${mega(textBytes)} of text; ${machine()}`)
    let ours: Figures | null = null
    for (const name of names) {
      if (count > (SYSTEMS.get(name) ?? 0)) continue
      const figures: Figures = {
        ...(await runChild<BuildFigures>('build', name, folder, count)),
        ...(await runChild<AskFigures>('ask', name, folder, count)),
      }
      report(name, figures, ours, count, textBytes)
      ours ??= figures
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function runChild<Answer>(step: string, name: string, folder: string, count: number): Promise<Answer> {
  const flags = ['--expose-gc', `--max-old-space-size=${HEAP_MEGABYTES}`, '--no-warnings']
  const { stdout } = await run(process.execPath, [...flags, CHILD, step, name, folder, String(count)])
  return JSON.parse(stdout) as Answer
}

/** The figures of a system, and in brackets how many times those of the first they are. */
function report(
  name: string,
  figures: Figures,
  first: Figures | null,
  count: number,
  textBytes: number,
): void {
  const times = (value: number, other: number | undefined): string =>
    other === undefined ? '' : ` (${(value / other).toFixed(value / other < 10 ? 1 : 0)}×)`
  console.log(`\n${name}`)
  const speed = ({ seconds }: Figures): number => count / seconds
  print(
    'build',
    `${Math.round(speed(figures))} articles/s${times(speed(figures), first ? speed(first) : undefined)}`,
  )
  print('most memory building', mega(figures.peak) + times(figures.peak, first?.peak))
  print('size of the text', (figures.bytes / textBytes).toFixed(2) + times(figures.bytes, first?.bytes))
  print(
    'open',
    `${(figures.openSeconds * 1000).toFixed(0)} ms${times(figures.openSeconds, first?.openSeconds)}`,
  )
  print('memory open', `${mega(figures.resident)} of the process, ${mega(figures.managed)} managed`)
  for (const kind of QUERY_KINDS) {
    const asked = figures.queries[kind]
    if (asked === null) continue
    const other = first?.queries[kind]
    print(
      kind,
      `${milli(asked.median)} / ${milli(asked.p95)} ms${times(asked.p95, other?.p95)}, ${asked.asked} asked`,
    )
  }
  print('one more', figures.oneMore === null ? 'not possible' : `${milli(figures.oneMore)} ms`)
}

function measureMarks(): void {
  const { root } = parseQuery('said "of the" gover*')
  const bodies = [...makeArticles({ seed: 1, count: 300, words: 500 })].map(({ body }) => body)
  const marks = bodies.map((body) => medianOfThree(() => findMarks(root, body, 'en')))
  const snippets = bodies.map((body) =>
    medianOfThree(() => makeSnippet(root, body, { length: 200, language: 'en' })),
  )
  print('\nmarks of a text', `${milli(quantile(marks, 0.5))} / ${milli(quantile(marks, 0.95))} ms`)
  print('snippet of a text', `${milli(quantile(snippets, 0.5))} / ${milli(quantile(snippets, 0.95))} ms`)
}

function machine(): string {
  const [load = 0] = loadavg()
  return `${cpus().length} cores (${cpus()[0]?.model ?? ''}), Node ${process.versions.node}, load ${load.toFixed(0)}`
}

function mega(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`
}

function milli(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0)
}

function print(name: string, value: string): void {
  console.log(`${name.padEnd(22)}${value}`)
}

const given = process.argv.slice(2)
const counts = given.map(Number).filter((count) => count > 0)
const names = given.filter((word) => SYSTEMS.has(word))
for (const count of counts.length > 0 ? counts : [5_000]) {
  await measure(count, names.length > 0 ? names : [...SYSTEMS.keys()])
}
measureMarks()
