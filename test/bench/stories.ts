/**
 * Measures passages and stories of whole libraries, on invented texts: `npm run bench -- stories [ARTICLES]`. Times are those
 * that the processor spent. Targets: 2 ms an article at import, the index of 20,000 articles ready in 3 s and 60 MB, of 100,000
 * in 150 MB, a query in 1 ms, and one story of 300 copies.
 */
import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import {
  FINGERPRINT_VERSION,
  fingerprint,
  packFingerprints,
  PassageIndex,
  readLink,
  unpackFingerprints,
  type TextLink,
} from '../../shared/core/passages/index.ts'
import {
  findOrigins,
  findSurvivals,
  linkArticle,
  sharesOf,
  StoryIndex,
  TextGraph,
  type CopyFacts,
} from '../../shared/core/stories/index.ts'
import { segmentSentences } from '../../shared/core/text/index.ts'
import type { ArticleId } from '../../shared/model/ids.ts'
import { inventSentences } from '../support/passages/invented-prose.ts'
import { seededRandom } from '../support/passages/seeded-random.ts'
import { inventTexts, reprint } from '../support/stories/invented-reprints.ts'

const articleCount = Number(process.argv[2] ?? 20_000)
const LIBRARIES: readonly number[] = [20_000, 100_000]
const ARTICLES_A_RECORD = 256
/** As many as the engine links between two looks at the stories. */
const CHUNK = 25
const QUERIES = 500
const COPIES = 300
const MICROSECONDS_IN_MS = 1000
const BYTES_IN_MB = 1e6
const SETTLE_MS = 50

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Buffers are given back behind the collection that finds them. */
async function usedMb(): Promise<number> {
  for (let turn = 0; turn < 3; turn++) {
    collectGarbage()
    await setTimeout(SETTLE_MS)
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / BYTES_IN_MB
}

function clockMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / MICROSECONDS_IN_MS
}

function row(name: string, ...cells: readonly string[]): void {
  console.log(name.padEnd(52) + cells.map((cell) => cell.padStart(12)).join(''))
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`
}

/** Texts with what the engine holds of them. */
class Library {
  readonly index = new PassageIndex()
  readonly graph = new TextGraph()
  readonly stories = new StoryIndex(this.graph)
  readonly links = new Map<string, TextLink>()
  readonly texts = new Map<ArticleId, string>()

  async add(text: string): Promise<ArticleId> {
    const id = (this.texts.size + 1) as ArticleId
    this.texts.set(id, text)
    const readBody = (other: ArticleId) =>
      Promise.resolve({ id: other, text: this.texts.get(other) ?? '', repeats: [] })
    const body = { id, text, repeats: [] }
    const { links } = await linkArticle(body, this.index, this.graph, readBody, () => performance.now())
    for (const link of links) this.links.set(`${link.a} ${link.b}`, link)
    return id
  }

  linkOf(one: ArticleId, other: ArticleId): TextLink | undefined {
    const keys = [this.graph.keyOf(one) ?? 0, this.graph.keyOf(other) ?? 0].sort((x, y) => x - y)
    return this.links.get(keys.join(' '))
  }
}

/** Imports articles one after the other, and says what each cost. */
async function benchImport(count: number): Promise<void> {
  const library = new Library()
  const texts = [...inventTexts(seededRandom(1), count)]
  const words = texts.reduce((sum, text) => sum + text.split(' ').length, 0) / count
  row(`import, articles of ${words.toFixed(0)} words`, 'passages', 'stories', 'an article')
  const parts = 4
  for (let part = 0; part < parts; part++) {
    let passagesMs = 0
    let storiesMs = 0
    const from = Math.floor((count * part) / parts)
    const to = Math.floor((count * (part + 1)) / parts)
    for (let start = from; start < to; start += CHUNK) {
      const before = clockMs()
      for (const text of texts.slice(start, Math.min(to, start + CHUNK))) await library.add(text)
      const between = clockMs()
      library.stories.refresh()
      storiesMs += clockMs() - between
      passagesMs += between - before
    }
    const size = to - from
    row(
      `article ${from + 1} to ${to}`,
      ms(passagesMs / size),
      ms(storiesMs / size),
      ms((passagesMs + storiesMs) / size),
    )
  }
  const stories = [...library.stories.stories()]
  const copies = stories.reduce((sum, story) => sum + story.length, 0)
  console.log(`${stories.length} stories of ${copies} copies, ${library.links.size} links\n`)
}

/** Reads the index of a stored library, as every start does behind its look at the database. */
async function benchIndex(count: number): Promise<void> {
  const records: Uint8Array[] = []
  let record: { id: ArticleId; fingerprints: Uint32Array }[] = []
  let number = 0
  for (const text of inventTexts(seededRandom(2), count)) {
    record.push({ id: ++number as ArticleId, fingerprints: fingerprint(text) })
    if (record.length < ARTICLES_A_RECORD && number < count) continue
    records.push(packFingerprints(record, FINGERPRINT_VERSION))
    record = []
  }
  const emptyMb = await usedMb()
  const before = clockMs()
  const index = new PassageIndex()
  for (let start = 0; start < records.length; start += 16) {
    const read = records.slice(start, start + 16)
    index.addAll(read.flatMap((bytes) => unpackFingerprints(bytes, FINGERPRINT_VERSION) ?? []))
  }
  index.candidates(Uint32Array.of(0))
  const readyMs = clockMs() - before
  const indexMb = (await usedMb()) - emptyMb
  const asked = (unpackFingerprints(records[0] ?? new Uint8Array(0), FINGERPRINT_VERSION) ?? []).concat(
    unpackFingerprints(records.at(-2) ?? new Uint8Array(0), FINGERPRINT_VERSION) ?? [],
  )
  const queries = asked.slice(0, QUERIES)
  const beforeQueries = clockMs()
  for (const { fingerprints } of queries) index.candidates(fingerprints)
  const queryMs = (clockMs() - beforeQueries) / queries.length
  row(
    `${count} articles`,
    ms(readyMs),
    `${indexMb.toFixed(0)} MB`,
    `${(index.byteLength / BYTES_IN_MB).toFixed(0)} MB`,
    ms(queryMs),
  )
}

/** One wire story in very many papers: bringing it in, and what its page asks for. */
async function benchOneStory(): Promise<void> {
  const random = seededRandom(3)
  const library = new Library()
  for (const text of inventTexts(random, 1_000)) await library.add(text)
  const wire = inventSentences(random, 20)
  const base = await library.add(wire.join(' '))
  const ids = [base]
  const beforeImport = clockMs()
  for (let copy = 1; copy < COPIES; copy++) {
    ids.push(await library.add(reprint(random, wire)))
    if (copy % CHUNK === 0) library.stories.refresh()
  }
  library.stories.refresh()
  row(`one story of ${COPIES} copies`, 'time')
  row('import, each copy', ms((clockMs() - beforeImport) / COPIES))
  const story = library.stories.storyOf(base) ?? []
  const { graph } = library

  const beforeOrigins = clockMs()
  const facts = story.map((id, at): CopyFacts => ({
    id,
    publishedKey: `2031-04-02T${String(8 + (at % 12)).padStart(2, '0')}:00`,
    source: `Paper ${at}`,
    agency: at % 5 === 0 ? 'Coast Press' : null,
    words: graph.wordsOf(graph.keyOf(id) ?? 0),
  }))
  const origins = findOrigins(facts, (copy, from) => {
    const [key, otherKey] = [graph.keyOf(copy) ?? 0, graph.keyOf(from) ?? 0]
    const overlap = graph.overlapsOf(key).get(otherKey)
    return overlap === undefined ? null : sharesOf(graph, key, otherKey, overlap)
  })
  row('who took it from whom', ms(clockMs() - beforeOrigins))

  const beforeHeat = clockMs()
  const key = graph.keyOf(base) ?? 0
  const others = story.filter((id) => id !== base)
  const kept = others.map((id) => {
    const link = library.linkOf(base, id)
    const spans = link === undefined ? [] : readLink(link, key)
    return { id, spans: spans.map(({ aStart, aEnd }) => ({ start: aStart, end: aEnd })) }
  })
  const text = library.texts.get(base) ?? ''
  const survivals = findSurvivals(segmentSentences(text, 'en'), kept)
  row('which sentences survive where, by the stored links', ms(clockMs() - beforeHeat))
  const linked = kept.filter(({ spans }) => spans.length > 0).length
  console.log(
    `${story.length} of ${COPIES} copies are one story, ${origins.length} with an origin, ${linked} linked with the base, ${survivals.length} sentences`,
  )
}

await benchImport(articleCount)
row('stored index', 'ready', 'memory', 'of arrays', 'query')
for (const count of LIBRARIES) await benchIndex(count)
console.log('')
await benchOneStory()
