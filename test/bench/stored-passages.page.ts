/** The browser's side of the bench of stored passages: fills a database with what the engine stores, and reads it as a start does. */
import {
  FINGERPRINT_VERSION,
  packFingerprints,
  PassageIndex,
  unpackFingerprints,
} from '../../shared/core/passages/index.ts'
import { linkArticle, StoryIndex, TextGraph, type LinkedArticle } from '../../shared/core/stories/index.ts'
import type { ArticleId } from '../../shared/model/ids.ts'
import { CollateDatabase } from '../../renderer/data/database.ts'
import { loadPassages } from '../../renderer/worker/passages/load-passages.ts'
import { seededRandom } from '../support/passages/seeded-random.ts'
import { inventTexts } from '../support/stories/invented-reprints.ts'

const ARTICLES_A_ROW = 256
const QUERIES = 500

export interface StoredFigures {
  readonly readyMs: number
  readonly storiesMs: number
  readonly queryMs: number
  readonly arrayBytes: number
  readonly links: number
}

interface StoredBench {
  readonly fill: (articles: number) => Promise<void>
  /** Keeps what it reads, so that its memory can be measured. */
  readonly read: () => Promise<StoredFigures>
  readonly forget: () => Promise<void>
}

declare global {
  interface Window {
    readonly benchStored: StoredBench
    kept?: readonly unknown[]
  }
}

const library = new CollateDatabase(`bench-${crypto.randomUUID()}`)

/** One article linked with all before it, as in an import. */
async function fill(count: number): Promise<void> {
  const index = new PassageIndex()
  const graph = new TextGraph()
  const texts: string[] = []
  const readBody = (id: ArticleId) => Promise.resolve({ id, text: texts[id] ?? '', repeats: [] })
  let linked: LinkedArticle[] = []
  for (const text of inventTexts(seededRandom(2), count)) {
    const id = (texts.length === 0 ? 1 : texts.length) as ArticleId
    texts[id] = text
    linked.push(await linkArticle({ id, text, repeats: [] }, index, graph, readBody, () => performance.now()))
    if (linked.length < ARTICLES_A_ROW && id < count) continue
    await library.linkedTexts.bulkPut(linked.map(({ row }) => row))
    await library.links.bulkPut(linked.flatMap(({ links }) => links))
    const articles = linked.map(({ fingerprinted }) => fingerprinted)
    const bytes = packFingerprints(articles, FINGERPRINT_VERSION)
    await library.fingerprints.put({ block: Math.floor((id - 1) / ARTICLES_A_ROW), bytes })
    linked = []
  }
}

async function read(): Promise<StoredFigures> {
  const index = new PassageIndex()
  const graph = new TextGraph()
  const startMs = performance.now()
  await loadPassages(library, index, graph)
  const loadedMs = performance.now()
  const stories = new StoryIndex(graph)
  stories.refresh()
  const gatheredMs = performance.now()
  const asked = await library.fingerprints.orderBy('block').limit(2).toArray()
  const queries = asked.flatMap(({ bytes }) => unpack(bytes)).slice(0, QUERIES)
  const askedMs = performance.now()
  for (const fingerprints of queries) index.candidates(fingerprints)
  const queryMs = (performance.now() - askedMs) / queries.length
  window.kept = [index, graph, stories]
  return {
    readyMs: loadedMs - startMs,
    storiesMs: gatheredMs - loadedMs,
    queryMs,
    arrayBytes: index.byteLength,
    links: await library.links.count(),
  }
}

function unpack(bytes: Uint8Array): Uint32Array[] {
  return (unpackFingerprints(bytes, FINGERPRINT_VERSION) ?? []).map(({ fingerprints }) => fingerprints)
}

async function forget(): Promise<void> {
  delete window.kept
  await library.delete()
}

Object.assign(window, { benchStored: { fill, read, forget } satisfies StoredBench })
