import type { StoredSegment } from '@shared/core/search/index.ts'
import type { CollateDatabase } from '../../data/database.ts'
import type { SegmentRow } from '../../data/rows.ts'

/** Below this a blob, a file of its own on the disk, costs more than it saves. */
const BLOB_BYTES = 1024 * 1024

export function toSegmentRow(name: string, bytes: Uint8Array<ArrayBuffer>): SegmentRow {
  return { name, content: bytes.length < BLOB_BYTES ? bytes : new Blob([bytes]) }
}

/** The stored segments, and the names of those whose bytes cannot be read any more. */
export async function readSegments(
  database: CollateDatabase,
): Promise<{ readonly segments: readonly StoredSegment[]; readonly unreadable: readonly string[] }> {
  const rows = await database.segments.toArray()
  const read = await Promise.all(
    rows.map(async ({ name, content }) => ({ name, bytes: await readContent(content) })),
  )
  return {
    segments: read.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, bytes }])),
    unreadable: read.flatMap(({ name, bytes }) => (bytes === null ? [name] : [])),
  }
}

async function readContent(content: SegmentRow['content']): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!(content instanceof Blob)) return content
  try {
    return new Uint8Array(await content.arrayBuffer())
  } catch {
    return null
  }
}
