/** Place of the least hash in a window, the rightmost of equals. */
function placeOfLeast(hashes: Uint32Array, from: number, to: number): number {
  let least = from
  for (let i = from + 1; i < to; i++) {
    if ((hashes[i] ?? 0) <= (hashes[least] ?? 0)) least = i
  }
  return least
}

/**
 * Places of the hashes that stand for all of them: of every `window` neighbours at least one, the same ones
 * wherever the same run occurs. A run of `window` + shingle length - 1 tokens shared by two texts is sure to be
 * found. Robust winnowing (Schleimer, Wilkerson, Aiken 2003: "Winnowing: local algorithms for document
 * fingerprinting"). Linear.
 */
export function winnow(hashes: Uint32Array, window: number): number[] {
  if (hashes.length === 0) return []
  if (hashes.length <= window) return [placeOfLeast(hashes, 0, hashes.length)]
  const places: number[] = []
  let least = -1
  for (let last = window - 1; last < hashes.length; last++) {
    const first = last - window + 1
    if (least < first) {
      least = placeOfLeast(hashes, first, last + 1)
      places.push(least)
    } else if ((hashes[last] ?? 0) < (hashes[least] ?? 0)) {
      least = last
      places.push(least)
    }
  }
  return places
}
