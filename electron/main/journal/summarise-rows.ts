import { crc32 } from 'node:zlib'
import type { JournalSummary } from '@shared/contract/ipc.ts'
import { decodeBatch, decodeEntries, decodeHead, readLines } from '@shared/core/journal/index.ts'
import type { Disk } from './disk.ts'

const COUNTED = ['articles', 'notes', 'highlights', 'lists'] as const

/** What the rows of a journal come to, counted without reading them. */
export async function summariseRows(disk: Disk, paths: readonly string[]): Promise<JournalSummary> {
  const keys = new Map<string, Set<string>>(COUNTED.map((name) => [name, new Set()]))
  let damaged = 0
  for (const path of paths) {
    const decoded = decodeEntries(await disk.read(path), crc32)
    damaged += decoded.damagedCount
    for (const { kind, payload } of decoded.entries) {
      const head = kind === 'head' ? decodeHead(payload) : null
      if (head !== null && 'isBase' in head && head.isBase) for (const set of keys.values()) set.clear()
      const batch = kind === 'rows' ? decodeBatch(payload) : null
      for (const { table, key, row } of batch === null ? [] : readLines(batch.lines)) {
        if (row === null) keys.get(table)?.delete(key)
        else keys.get(table)?.add(key)
      }
    }
  }
  const count = (name: (typeof COUNTED)[number]): number => keys.get(name)?.size ?? 0
  return {
    articles: count('articles'),
    notes: count('notes'),
    highlights: count('highlights'),
    lists: count('lists'),
    damaged,
  }
}
