/**
 * The next list with one row of the previous list still in its place: the unread article that is being read must not
 * vanish under the reader's eyes because it was opened. Linear in the lists.
 */
export function keepInPlace(previous: Uint32Array, next: Uint32Array, id: number | null): Uint32Array {
  if (id === null || next.includes(id)) return next
  let place = previous.indexOf(id)
  if (place < 0) return next
  const remaining = new Set(next)
  let before = -1
  while (before < 0 && --place >= 0) {
    const neighbour = previous[place]
    if (neighbour !== undefined && remaining.has(neighbour)) before = next.indexOf(neighbour)
  }
  const kept = new Uint32Array(next.length + 1)
  kept.set(next.subarray(0, before + 1))
  kept[before + 1] = id
  kept.set(next.subarray(before + 1), before + 2)
  return kept
}
