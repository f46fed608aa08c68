// `npm run bench -- search [count …]`: the packed index against lunr on made-up articles of 3.4 kB, 5,000 unless told.
// lunr is left out above 20,000, where it cannot be saved any more. CPU seconds, so that a busy machine matters less.
import lunr from 'lunr'
import { parseQuery, type QueryNode } from '../../shared/core/query/index.ts'
import {
  analyse,
  findMarks,
  makeSnippet,
  SearchIndex,
  type SearchDocument,
  type StoredSegment,
} from '../../shared/core/search/index.ts'
import { makeArticles } from '../support/search/articles.ts'
import { makeRandom, type Random } from '../support/search/random.ts'

const MOST_FOR_LUNR = 20_000
const BATCH = 25
const ROUNDS = 150

/** `w` stands for a word, `p` for two words that stand together; the second text is the query for lunr, if it can. */
const TEMPLATES: readonly (readonly [string, readonly [string, string | null]])[] = [
  ['one word', ['w', 'w']],
  ['all of two words', ['w w', '+w +w']],
  ['any of three words', ['w OR w OR w', 'w w w']],
  ['one without another', ['w -w', '+w -w']],
  ['word in the title', ['title:w', 'title:w']],
  ['beginning of a word', ['b*', 'b*']],
  ['one letter wrong', ['w~1', 'w~1']],
  ['two letters wrong', ['w~2', 'w~2']],
  ['phrase of two words', ['"p"', null]],
  ['within five words', ['"p"~5', null]],
]

interface Timing {
  readonly median: number
  readonly p95: number
}

function measure(count: number): void {
  console.log(`\n${count.toLocaleString('en')} articles`)
  const articles = [...makeArticles({ seed: 1, count, words: 530, denseShare: 0.02 })]
  const textBytes = articles.reduce((sum, { title, body }) => sum + title.length + body.length, 0)

  const [index, buildSeconds] = timed(() => buildIndex(articles))
  print('build', `${Math.round(count / buildSeconds)} articles/s, ${mega(textBytes / buildSeconds)} MB/s`)
  const { write } = index.takeChanges()
  const bytes = write.reduce((sum, entry) => sum + entry.bytes.length, 0)
  print(
    'size',
    `${mega(bytes)} MB in ${write.length} segments, ${(bytes / textBytes).toFixed(2)} of the text`,
  )
  const [restored, openSeconds] = timed(() => SearchIndex.restore(write).index)
  print('open', `${(openSeconds * 1000).toFixed(0)} ms, ${mega(memoryOf(write))} MB of memory`)
  const [, addSeconds] = timed(() =>
    restored.add([...makeArticles({ seed: 2, count: 1, words: 530, firstId: count + 1 })]),
  )
  print('one more', `${(addSeconds * 1000).toFixed(1)} ms until it can be found`)
  restored.remove([count + 1])

  const oracle = count <= MOST_FOR_LUNR ? measureLunr(articles, buildSeconds, bytes, openSeconds) : null
  for (const [name, template] of TEMPLATES) measureQueries(name, template, articles, restored, oracle)
  measureMarks(articles)
}

function buildIndex(articles: readonly SearchDocument[]): SearchIndex {
  const index = new SearchIndex()
  for (let start = 0; start < articles.length; start += BATCH) index.add(articles.slice(start, start + BATCH))
  return index
}

function measureLunr(
  articles: readonly SearchDocument[],
  buildSeconds: number,
  bytes: number,
  openSeconds: number,
): lunr.Index {
  const [index, lunrBuildSeconds] = timed(() =>
    lunr((builder) => {
      builder.ref('id')
      builder.field('title', { boost: 3 })
      for (const field of ['body', 'byline', 'source']) builder.field(field)
      for (const article of articles) builder.add(article)
    }),
  )
  const json = JSON.stringify(index)
  const [, lunrOpenSeconds] = timed(() => lunr.Index.load(JSON.parse(json) as object))
  const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 1 : 0)} times`
  print('lunr', `builds ${times(lunrBuildSeconds / buildSeconds)} as long`)
  print(
    '',
    `is ${times(json.length / bytes)} as large, opens ${times(lunrOpenSeconds / openSeconds)} as long`,
  )
  return index
}

function measureQueries(
  name: string,
  [template, lunrTemplate]: readonly [string, string | null],
  articles: readonly SearchDocument[],
  index: SearchIndex,
  oracle: lunr.Index | null,
): void {
  const random = makeRandom(42)
  const queries = Array.from({ length: ROUNDS }, () => drawWords(articles, random))
  const roots = queries.map((words) => parseQuery(fill(template, words)).root as QueryNode)
  const ours = timeEach(roots, (root) => index.search(root))
  let line = `${ours.median.toFixed(2)} / ${ours.p95.toFixed(2)} ms`
  if (oracle !== null && lunrTemplate !== null) {
    // lunr takes half a second for two wrong letters
    const texts = queries
      .slice(0, template.endsWith('~2') ? 10 : 40)
      .map((words) => fill(lunrTemplate, words))
    const lunrs = timeEach(texts, (text) => oracle.search(text))
    line += `, lunr ${(lunrs.median / ours.median).toFixed(0)} / ${(lunrs.p95 / ours.p95).toFixed(0)} times`
  }
  print(name, line)
}

function drawWords(articles: readonly SearchDocument[], random: Random): readonly string[] {
  for (;;) {
    const words = analyse(random.pick(articles).body).filter(({ kind }) => kind === 'word')
    const at = random.below(words.length)
    const [first, second] = words.slice(at)
    if (first !== undefined && second !== undefined) return [first.form, second.form, random.pick(words).form]
  }
}

function fill(template: string, words: readonly string[]): string {
  let next = 0
  return template.replace(/[wpb](?![a-z])/gu, (slot) => {
    const word = words[next++ % 3] ?? ''
    if (slot === 'p') return `${word} ${words[1] ?? ''}`
    return slot === 'b' ? word.slice(0, 3) : word
  })
}

function measureMarks(articles: readonly SearchDocument[]): void {
  const { root } = parseQuery('said "of the" gover*')
  const bodies = articles.slice(0, 300).map(({ body }) => body)
  const marks = timeEach(bodies, (body) => findMarks(root, body, 'en'))
  const snippets = timeEach(bodies, (body) => makeSnippet(root, body, { length: 200, language: 'en' }))
  print('marks of a text', `${marks.median.toFixed(2)} / ${marks.p95.toFixed(2)} ms`)
  print('snippet of a text', `${snippets.median.toFixed(2)} / ${snippets.p95.toFixed(2)} ms`)
}

/** Median and 95th percentile in milliseconds, after a third of the inputs to warm up. */
function timeEach<Input>(inputs: readonly Input[], run: (input: Input) => unknown): Timing {
  for (const input of inputs.slice(0, inputs.length / 3)) run(input)
  const times = inputs.map((input) => {
    const start = performance.now()
    run(input)
    return performance.now() - start
  })
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}

/** The answer and the CPU seconds it took. */
function timed<Answer>(run: () => Answer): readonly [Answer, number] {
  const before = process.cpuUsage()
  const answer = run()
  const { user, system } = process.cpuUsage(before)
  return [answer, (user + system) / 1e6]
}

/** What opening costs beyond the bytes themselves is measured by opening once more. */
function memoryOf(entries: readonly StoredSegment[]): number {
  const before = process.memoryUsage()
  const index = SearchIndex.restore(entries).index
  const after = process.memoryUsage()
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes.length, 0)
  return bytes + Math.max(0, after.heapUsed - before.heapUsed) + (index.documentCount > 0 ? 0 : 1)
}

function mega(value: number): string {
  return (value / 1e6).toFixed(1)
}

function print(name: string, value: string): void {
  console.log(`${name.padEnd(22)}${value}`)
}

const counts = process.argv.slice(2).map(Number)
for (const count of counts.length > 0 ? counts : [5_000]) measure(count)
