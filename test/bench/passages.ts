/**
 * Measures shared passages on invented texts: `node test/bench/passages.ts [PAIRS]`. Prints the quality of what is
 * found in edited texts (precision, recall, granularity, plagdet by the PAN definitions), medians of the processor time that
 * comparing takes, and memory and speed of the index. Times depend on the machine, so ratios stand beside them.
 */
import {
  alignTexts,
  findRepeats,
  fingerprint,
  PassageIndex,
  type FingerprintedArticle,
} from '../../shared/core/passages/index.ts'
import type { ArticleId } from '../../shared/model/ids.ts'
import { EDITS, makeEditedPair } from '../support/passages/edited-pair.ts'
import { inventSentences } from '../support/passages/invented-prose.ts'
import { measureReuse, type JudgedPair } from '../support/passages/plagdet.ts'
import { editWords } from '../support/passages/sentence-edits.ts'
import { seededRandom, type SeededRandom } from '../support/passages/seeded-random.ts'

const pairCount = Number(process.argv[2] ?? 60)
const OWN_SENTENCES = 12
const LENGTHS: readonly number[] = [1, 4, 15]
const INDEXED_ARTICLES: readonly number[] = [5_000, 20_000]
const SENTENCES_PER_ARTICLE = 20
const ADDED_AT_ONCE = 50
const REPETITIONS = 7
const BATCH = 3

/** The aims: for a pair of articles, of long ones, and of the worst texts, which the cap of work may cut off. */
const SHORT_PAIR_MS = 1
const LONG_PAIR_MS = 40
const WORST_PAIR_MS = 300

const MICROSECONDS_IN_MS = 1000

/** Time that the processor spent on it: other work on the machine does not blur it. */
function spentMs(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / MICROSECONDS_IN_MS
}

/** The clock of the processor ticks in milliseconds: what is shorter is done many times for one figure. */
const LEAST_SPENT_MS = 60

function medianMs(work: () => void): number {
  const times = Array.from({ length: REPETITIONS }, () => {
    let spent = 0
    let count = 0
    while (spent < LEAST_SPENT_MS) {
      spent += spentMs(() => {
        for (let i = 0; i < BATCH; i++) work()
      })
      count += BATCH
    }
    return spent / count
  }).sort((x, y) => x - y)
  return times[Math.floor(times.length / 2)] ?? 0
}

function row(name: string, ...cells: readonly string[]): void {
  console.log(name.padEnd(44) + cells.map((cell) => cell.padStart(11)).join(''))
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`
}

function benchQuality(): void {
  row('edited texts', 'precision', 'recall', 'granularity', 'plagdet')
  const plagdets: number[] = []
  for (const edit of EDITS) {
    for (const length of LENGTHS) {
      const random = seededRandom(length)
      const judged = Array.from({ length: pairCount }, (): JudgedPair => {
        const sentences = {
          shared: inventSentences(random, length),
          ownA: inventSentences(random, OWN_SENTENCES),
          ownB: inventSentences(random, OWN_SENTENCES),
        }
        const { a, b, shared } = makeEditedPair(random, sentences, edit)
        return { found: alignTexts(a, b), shared }
      })
      const { precision, recall, granularity, plagdet } = measureReuse(judged)
      plagdets.push(plagdet)
      row(
        `${edit}, ${length} sentences`,
        ...[precision, recall, granularity, plagdet].map((x) => x.toFixed(3)),
      )
    }
  }
  const mean = plagdets.reduce((sum, plagdet) => sum + plagdet, 0) / plagdets.length
  row(`mean plagdet over ${plagdets.length} conditions`, mean.toFixed(4))
}

function benchTimes(random: SeededRandom): void {
  const text = (count: number): string => inventSentences(random, count).join(' ')
  const short = { one: text(30), other: text(30) }
  const longSentences = inventSentences(random, 500)
  const long = {
    one: longSentences.join(' '),
    other: text(500),
    shuffled: random.shuffle(longSentences).join(' '),
    edited: longSentences.map((each) => editWords(random, each, 0.1)).join(' '),
  }
  const sentence = `${inventSentences(random, 1).join(' ')} `
  const base = medianMs(() => alignTexts(short.one, short.other))
  const time = (name: string, work: () => void, targetMs?: number): void => {
    const value = medianMs(work)
    const target = targetMs === undefined ? '' : `${value <= targetMs ? '<=' : 'ABOVE'} ${targetMs} ms`
    row(name, ms(value), `× ${(value / base).toFixed(1)}`, target)
  }
  row('\ntimes', 'median', 'ratio', 'target')
  time('pair of 600 words, unrelated', () => alignTexts(short.one, short.other), SHORT_PAIR_MS)
  time(
    'pair of 600 words, one half of the other',
    () => alignTexts(short.one, short.one.slice(short.one.length / 2)),
    SHORT_PAIR_MS,
  )
  time('repeats in 600 words', () => findRepeats(short.one))
  time('pair of 10,000 words, unrelated', () => alignTexts(long.one, long.other), LONG_PAIR_MS)
  time('pair of 10,000 words, sentences shuffled', () => alignTexts(long.one, long.shuffled), LONG_PAIR_MS)
  time('pair of 10,000 words, a tenth edited', () => alignTexts(long.one, long.edited), LONG_PAIR_MS)
  time(
    'one sentence 1,000 times, against 999 times',
    () => alignTexts(sentence.repeat(1000), sentence.repeat(999)),
    WORST_PAIR_MS,
  )
  time('repeats of one sentence 1,000 times', () => findRepeats(sentence.repeat(1000)), WORST_PAIR_MS)
  const book = inventSentences(random, 6500)
  const excerpt = book.slice(3000, 3030).join(' ')
  const wholeBook = book.join(' ')
  time('130,000 words, against 600 of them', () => alignTexts(wholeBook, excerpt), WORST_PAIR_MS)
  time('fingerprints of 600 words', () => fingerprint(short.one))
}

function inventArticles(random: SeededRandom, count: number): FingerprintedArticle[] {
  return Array.from({ length: count }, (_, i) => ({
    id: (i + 1) as ArticleId,
    fingerprints: fingerprint(inventSentences(random, SENTENCES_PER_ARTICLE).join(' ')),
  }))
}

function benchIndex(random: SeededRandom): void {
  row('\nindex', 'rebuild', 'memory', `add ${ADDED_AT_ONCE}`, 'query')
  for (const count of INDEXED_ARTICLES) {
    const articles = inventArticles(random, count)
    const index = new PassageIndex()
    const rebuildMs = spentMs(() => index.addAll(articles))
    const added = inventArticles(random, ADDED_AT_ONCE)
    const addMs = spentMs(() => {
      added.forEach(({ fingerprints }, i) => index.add((count + i + 1) as ArticleId, fingerprints))
      index.candidates(articles[0]?.fingerprints ?? new Uint32Array(0))
    })
    const queries = articles.slice(0, 500)
    const queryMs = spentMs(() => queries.forEach(({ fingerprints }) => index.candidates(fingerprints)))
    row(
      `${count} articles`,
      ms(rebuildMs),
      `${(index.byteLength / 1e6).toFixed(0)} MB`,
      ms(addMs),
      ms(queryMs / queries.length),
    )
  }
}

const random = seededRandom(1)
benchQuality()
benchTimes(random)
benchIndex(random)
