// One system in a process of its own, so that memory is its own: `child.ts build|ask <system> <folder> <count>`.
// Prints its figures as a line of JSON.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { makeOneMore, readCorpus } from './corpus.ts'
import { plainLunr } from './lunr.ts'
import { medianOfThree, memoryHeld, millisecondsOf, quantile, timed } from './measure.ts'
import { miniSearch } from './minisearch.ts'
import { packed } from './packed.ts'
import { fts5 } from './fts5.ts'
import { QUERY_KINDS, type DrawnQuery, type QueryKind, type SystemFactory } from './system.ts'

/** Seconds of CPU after which no more queries of a kind are asked. */
const SECONDS_A_KIND = 30
const LEAST_QUERIES = 5
/** Articles that are added one after the other. */
const ONE_BY_ONE = 101

export interface BuildFigures {
  /** Seconds of CPU. */
  readonly seconds: number
  readonly bytes: number
  /** The most memory at any time. */
  readonly peak: number
}

export interface AskFigures {
  /** Seconds of CPU; the files were just written, and are in the machine's cache. */
  readonly openSeconds: number
  readonly resident: number
  readonly managed: number
  /** Milliseconds; null where the system has no such query. */
  readonly queries: Readonly<
    Record<QueryKind, { readonly median: number; readonly p95: number; readonly asked: number } | null>
  >
  /** Milliseconds until one article more can be found; null where none can be added. */
  readonly oneMore: number | null
}

async function build(system: SystemFactory, folder: string): Promise<BuildFigures> {
  const target = join(folder, system.name)
  const index = system.create(target)
  let seconds = 0
  for await (const batch of readCorpus(join(folder, 'articles.jsonl'))) {
    seconds += (await timed(() => index.add(batch)))[1]
  }
  seconds += (await timed(() => index.save()))[1]
  return { seconds, bytes: sizeOf(target), peak: process.resourceUsage().maxRSS * 1024 }
}

async function ask(system: SystemFactory, folder: string, count: number): Promise<AskFigures> {
  const target = join(folder, system.name)
  const queries = JSON.parse(readFileSync(join(folder, 'queries.json'), 'utf8')) as DrawnQuery[]
  const before = memoryHeld()
  const [index, openSeconds] = await timed(() => system.open(target))
  const asked = QUERY_KINDS.map((kind) => [
    kind,
    askKind(
      queries.filter((query) => query.kind === kind),
      (query) => index.prepare(query),
    ),
  ])
  const after = memoryHeld()
  const [first] = queries
  let oneMore: number | null = null
  try {
    oneMore = quantile(
      Array.from({ length: ONE_BY_ONE }, (_, i) => {
        const article = makeOneMore(count + i)
        return millisecondsOf(() => {
          index.add(article)
          if (first !== undefined) index.prepare(first)?.()
        })
      }),
      0.95,
    )
  } catch {
    // it takes no more articles
  }
  return {
    openSeconds,
    resident: after.resident - before.resident,
    managed: after.managed - before.managed,
    queries: Object.fromEntries(asked) as AskFigures['queries'],
    oneMore,
  }
}

function askKind(
  queries: readonly DrawnQuery[],
  prepare: (query: DrawnQuery) => (() => unknown) | null,
): { median: number; p95: number; asked: number } | null {
  const times: number[] = []
  const start = process.cpuUsage()
  // a third of them first, to warm up
  for (const query of [...queries.slice(0, queries.length / 3), ...queries]) {
    const run = prepare(query)
    if (run === null) return null
    times.push(medianOfThree(run))
    const { user, system } = process.cpuUsage(start)
    if (times.length >= LEAST_QUERIES && user + system > SECONDS_A_KIND * 1e6) break
  }
  const measured = times.length > queries.length ? times.slice(-queries.length) : times
  return { median: quantile(measured, 0.5), p95: quantile(measured, 0.95), asked: measured.length }
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}

const SYSTEMS = [packed, plainLunr, miniSearch, fts5]

const [step, name, folder = '', count = '0'] = process.argv.slice(2)
const system = SYSTEMS.find((candidate) => candidate.name === name)
if (system === undefined) throw new Error(`no system called ${name ?? ''}`)
const figures = step === 'build' ? await build(system, folder) : await ask(system, folder, Number(count))
console.log(JSON.stringify(figures))
