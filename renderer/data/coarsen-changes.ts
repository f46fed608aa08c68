import Dexie, { type IntervalTree, type ObservabilitySet } from 'dexie'

/** Tables that no live query reads. */
const UNFOLLOWED = ['segments', 'fingerprints', 'linkedTexts', 'links', 'catalogue', 'importNames'] as const
/** Changes of one kind in one transaction that are told one by one; of more only from where to where they reach. */
const MOST_RANGES = 16

/**
 * Has every live query of this window or worker told of changes more coarsely. Each of them keeps whatever changed since it last read,
 * in tables that it never reads, too (Dexie 4.4): an import of 100,000 articles left 7 million ranges behind. A query that is told of
 * too much reads once too often; none is told of too little. To be called once, before the first live query.
 */
export function coarsenChanges(): void {
  Dexie.on('storagemutated', coarsen)
}

function coarsen(changes: ObservabilitySet): void {
  for (const [part, ranges] of Object.entries(changes)) {
    if (UNFOLLOWED.some((table) => part.split('/')[3] === table)) Reflect.deleteProperty(changes, part)
    else if (hasMore(ranges, MOST_RANGES)) changes[part] = hullOf(ranges)
  }
}

function hasMore(ranges: IntervalTree, most: number): boolean {
  let count = 0
  const walk = (node: IntervalTree | null | undefined): void => {
    if (node === null || node === undefined || !('from' in node) || count > most) return
    count++
    walk(node.l)
    walk(node.r)
  }
  walk(ranges)
  return count > most
}

/** One range from the lowest key to the highest: the ranges of a tree are in order and apart. */
function hullOf(ranges: IntervalTree): IntervalTree {
  if (!('from' in ranges)) return ranges
  let first = ranges
  while (first.l !== null && first.l !== undefined) first = first.l
  let last = ranges
  while (last.r !== null && last.r !== undefined) last = last.r
  return { from: first.from, to: last.to, l: null, r: null, d: 1 }
}
