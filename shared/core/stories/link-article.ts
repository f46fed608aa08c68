import type { ArticleBody } from '../../model/article.ts'
import type { ArticleId } from '../../model/ids.ts'
import {
  countWords,
  countWordsInside,
  fingerprint,
  LINK_VERSION,
  linkTexts,
  textKey,
  type FingerprintedArticle,
  type PassageIndex,
  type TextLink,
} from '../passages/index.ts'
import type { ArticleText, TextGraph } from './text-graph.ts'

/** So many texts that share the most are aligned. */
const MOST_TEXTS = 50
/** What two texts share below this is chance, and depends on how large the library is. */
const LEAST_SHARED = 2

/** What linking needs of a body. */
type LinkedBody = Pick<ArticleBody, 'id' | 'text' | 'repeats'>

/** What is found out about one article, to be stored. `version` is that of the links. */
export interface LinkedArticle {
  readonly row: ArticleText & { readonly version: number }
  readonly fingerprinted: FingerprintedArticle
  readonly links: readonly TextLink[]
}

/**
 * Links one text with those that are in index and graph, and puts it there, too. A text that is there already costs no
 * alignment.
 *
 * @param readBody the body of an article in the graph; undefined when it was removed meanwhile
 * @param now a clock in milliseconds, for the limit of a single alignment
 */
export async function linkArticle(
  body: LinkedBody,
  index: PassageIndex,
  graph: TextGraph,
  readBody: (id: ArticleId) => Promise<LinkedBody | undefined>,
  now: () => number,
): Promise<LinkedArticle> {
  const key = textKey(body.text)
  const fingerprinted = { id: body.id, fingerprints: fingerprint(body.text) }
  const links: TextLink[] = []
  if (!graph.has(key)) {
    const own = toLinkable(key, body)
    for (const [otherKey, id] of candidateTexts(fingerprinted, index, graph)) {
      const other = await readBody(id)
      if (other === undefined) continue
      const link = linkTexts(own, toLinkable(otherKey, other), { now })
      if (link !== null) links.push(link)
    }
  }
  const row = { id: body.id, key, version: LINK_VERSION, words: readWords(body) }
  index.add(body.id, fingerprinted.fingerprints)
  graph.addText(row)
  for (const link of links) graph.addLink(link)
  return { row, fingerprinted, links }
}

/** Words of a body, repeats counted once. */
function readWords({ text, repeats }: LinkedBody): number {
  const repeated = repeats.map(({ again }) => again)
  return countWords(text) - countWordsInside(text, repeated)
}

/** A body as the linker takes it. */
export function toLinkable(key: number, { text, repeats }: LinkedBody): Parameters<typeof linkTexts>[0] {
  return { key, text, repeated: repeats.map(({ again }) => again) }
}

/** The texts most likely to share passages, each with one article that has it. */
function candidateTexts(
  { fingerprints }: FingerprintedArticle,
  index: PassageIndex,
  graph: TextGraph,
): ReadonlyMap<number, ArticleId> {
  const texts = new Map<number, ArticleId>()
  for (const { ids, sharedCount } of index.candidates(fingerprints, MOST_TEXTS)) {
    if (sharedCount < LEAST_SHARED) continue
    for (const id of ids) {
      const key = graph.keyOf(id)
      if (key !== undefined && !texts.has(key)) texts.set(key, id)
      if (texts.size >= MOST_TEXTS) return texts
    }
  }
  return texts
}
