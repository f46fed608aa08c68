import { LINK_VERSION, type PassageIndex } from '@shared/core/passages/index.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { CollateDatabase } from '../../data/database.ts'
import type { LinkedTextRow } from '../../data/rows.ts'
import { Breather } from '../next-task.ts'
import { readRow } from './fingerprint-rows.ts'
import type { TextGraph } from '@shared/core/stories/index.ts'

const BLOCKS_AT_ONCE = 16
const LINKS_AT_ONCE = 2_000
const SLICE_MS = 20

/**
 * Fills index and graph from the database, other tasks served in between, and drops links that nothing needs. Articles
 * that are in neither afterwards have to be linked: they are new, or another version linked them.
 */
export async function loadPassages(
  database: CollateDatabase,
  index: PassageIndex,
  graph: TextGraph,
): Promise<void> {
  const current = await database.linkedTexts.where('version').equals(LINK_VERSION).toArray()
  const rows = new Map(current.map((row) => [row.id, row]))
  await loadFingerprints(database, index, graph, rows)
  await loadLinks(database, graph)
}

async function loadFingerprints(
  database: CollateDatabase,
  index: PassageIndex,
  graph: TextGraph,
  rows: ReadonlyMap<ArticleId, LinkedTextRow>,
): Promise<void> {
  const breather = new Breather(SLICE_MS)
  for (let last = -1; ;) {
    const blocks = await database.fingerprints.where('block').above(last).limit(BLOCKS_AT_ONCE).toArray()
    const end = blocks.at(-1)
    if (end === undefined) return
    last = end.block
    const articles = blocks.flatMap(({ bytes }) => readRow(bytes)).filter(({ id }) => rows.has(id))
    index.addAll(articles)
    for (const { id } of articles) {
      const row = rows.get(id)
      if (row !== undefined) graph.addText(row)
    }
    await breather.pause()
  }
}

async function loadLinks(database: CollateDatabase, graph: TextGraph): Promise<void> {
  const breather = new Breather(SLICE_MS)
  let last: [number, number] = [-1, -1]
  for (;;) {
    const links = await database.links.where('[a+b]').above(last).limit(LINKS_AT_ONCE).toArray()
    const end = links.at(-1)
    if (end === undefined) return
    last = [end.a, end.b]
    const useless = links.filter((link) => link.version !== LINK_VERSION || !graph.addLink(link))
    await database.links.bulkDelete(useless.map(({ a, b }): [number, number] => [a, b]))
    await breather.pause()
  }
}
