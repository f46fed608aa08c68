import type { TextPlace } from '@shared/contract/engine/stories.ts'
import { findText, fingerprint } from '@shared/core/passages/index.ts'
import type { QueryNode } from '@shared/core/query/index.ts'
import { parseQuery } from '@shared/core/query/index.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { EngineContext } from '../context.ts'
import { readTrashedIds } from '../../data/reads/views.ts'
import type { Job } from '../job.ts'
import { Breather } from '../next-task.ts'

const MOST_CHARACTERS = 2_000
/** Of articles with the same words in a row so many are looked at, of those with similar ones fewer. */
const MOST_EXACT = 500
const MOST_SIMILAR = 100
/** Longer phrases are found by their fingerprints. */
const PHRASE_CHARACTERS = 120
const SLICE_MS = 20

/** Looks where fingerprints, or for a few words the search index, say that the text may stand. */
export const findPlaces: Job<'passages.where'> = async ({ text }, context, task) => {
  const { database, library } = context
  await library.passages.ready
  task.throwIfCancelled()
  const wanted = text.slice(0, MOST_CHARACTERS)
  const trashed = await readTrashedIds(database)
  const candidates = candidateIds(wanted, context).filter((id) => !trashed.has(id))
  const articles = (await database.articles.bulkGet(candidates)).filter((article) => article !== undefined)
  const dated = articles.sort(
    (x, y) => compareDays(x.publishedKey, y.publishedKey) || x.importedAtMs - y.importedAtMs || x.id - y.id,
  )
  const breather = new Breather(SLICE_MS)
  const places: TextPlace[] = []
  for (const { id } of dated) {
    await breather.pause()
    task.throwIfCancelled()
    const body = await database.bodies.get(id)
    const spans = body === undefined ? [] : findText(wanted, body.text)
    if (spans.length > 0) places.push({ id, spans })
  }
  return { places, isComplete: library.passages.pendingCount === 0 }
}

function candidateIds(wanted: string, { library }: EngineContext): ArticleId[] {
  const similar = library.passages.index
    .candidates(fingerprint(wanted), MOST_SIMILAR)
    .flatMap(({ ids }) => ids)
  const exact =
    wanted.length > PHRASE_CHARACTERS ? [] : findPhrase(wanted, library.search.search.bind(library.search))
  return [...new Set([...exact, ...similar])].slice(0, MOST_EXACT)
}

function findPhrase(
  wanted: string,
  search: (root: QueryNode, options: object) => { readonly ids: Uint32Array },
): ArticleId[] {
  const { root } = parseQuery(`"${wanted.replace(/["“”]/gu, ' ')}"`)
  // ids come out of typed arrays as plain numbers; they are the articles' numbers
  return root === null ? [] : ([...search(root, {}).ids] as ArticleId[])
}

/** Undated articles come last. */
function compareDays(x: string, y: string): number {
  if (x === y) return 0
  if (x === '' || y === '') return x === '' ? 1 : -1
  return x < y ? -1 : 1
}
