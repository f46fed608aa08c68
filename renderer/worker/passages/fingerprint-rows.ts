import {
  FINGERPRINT_VERSION,
  packFingerprints,
  unpackFingerprints,
  type FingerprintedArticle,
} from '@shared/core/passages/index.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { groupBy } from '../group-by.ts'

const BLOCK_BITS = 8

/** Stores fingerprints with those of their neighbours, 256 numbers a row. Runs inside the caller's transaction. */
export async function writeFingerprints(
  database: CollateDatabase,
  articles: readonly FingerprintedArticle[],
): Promise<void> {
  const blocks = groupBy(articles, ({ id }) => id >>> BLOCK_BITS)
  const stored = await database.fingerprints.bulkGet([...blocks.keys()])
  const rows = [...blocks].map(([block, added], index) => {
    const before = stored[index] === undefined ? [] : readRow(stored[index].bytes)
    const merged = new Map([...before, ...added].map((article) => [article.id, article]))
    return { block, bytes: packFingerprints([...merged.values()], FINGERPRINT_VERSION) }
  })
  await database.fingerprints.bulkPut(rows)
}

/** The articles of a row; none when it is damaged or of another version. */
export function readRow(bytes: Uint8Array): readonly FingerprintedArticle[] {
  return unpackFingerprints(bytes, FINGERPRINT_VERSION) ?? []
}
