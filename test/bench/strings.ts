// `npm run bench -- strings [articles] [strings]`: ten thousand random strings asked of an index of 20,000 articles, as a
// user would by typing them: read, searched, and another spelling looked for where nothing was found. None may take
// longer than 200 ms. CPU time of the thread.
import { cpus, loadavg } from 'node:os'
import fc from 'fast-check'
import { parseQuery } from '../../shared/core/query/index.ts'
import { SearchIndex } from '../../shared/core/search/index.ts'
import { anyText } from '../support/search/any-text.ts'
import { makeArticles } from '../support/search/articles.ts'
import { millisecondsOf, quantile } from './search/measure.ts'

const MOST_MS = 200
const WORST = 8

const [articleCount = 20_000, stringCount = 10_000] = process.argv.slice(2).map(Number)
const index = new SearchIndex()
let batch = []
for (const article of makeArticles({ seed: 1, count: articleCount, words: 500, denseShare: 0.02 })) {
  batch.push(article)
  if (batch.length < 500) continue
  index.add(batch)
  batch = []
}
index.add(batch)
ask('harbour*')

const texts = fc.sample(anyText, { numRuns: stringCount, seed: 7 })
const asked = texts.map((text) => ({ text, ms: millisecondsOf(() => ask(text)) }))
const times = asked.map(({ ms }) => ms)
const load = (loadavg()[0] ?? 0).toFixed(0)
console.log(
  `${stringCount} strings, ${articleCount} articles, ${cpus().length} cores, Node ${process.versions.node}, load ${load}`,
)
console.log(`median ${quantile(times, 0.5).toFixed(2)} ms, 99 % ${quantile(times, 0.99).toFixed(1)} ms`)
console.log(`over ${MOST_MS} ms: ${times.filter((ms) => ms > MOST_MS).length}`)
for (const { text, ms } of asked.toSorted((a, b) => b.ms - a.ms).slice(0, WORST)) {
  console.log(`${ms.toFixed(0).padStart(6)} ms  ${JSON.stringify(text).slice(0, 90)}`)
}

function ask(text: string): void {
  const { root } = parseQuery(text)
  if (root !== null && index.search(root).ids.length === 0) index.suggest(root, text)
}
