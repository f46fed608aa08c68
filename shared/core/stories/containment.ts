import type { Overlap, TextGraph } from './text-graph.ts'

/** A text is a copy of another when more than this share of the words of one of them stand in the other. */
const MOST_01 = 0.5
/** What is shorter (an empty page, "Page not found") is a copy of nothing: it says too little. */
export const LEAST_WORDS = 12
/** Parts of a collection that share less than this of the shorter one tell different things. */
const SAME_MATTER_01 = 0.1

/** Share of the words of each of two texts that stand in the other, 0 to 1. */
export interface Shares {
  readonly own01: number
  readonly other01: number
}

/** The shares of two texts with a stored link. */
export function sharesOf(graph: TextGraph, key: number, other: number, overlap: Overlap): Shares {
  const share = (shared: number, words: number): number => Math.min(1, shared / Math.max(1, words))
  return {
    own01: share(overlap.own, graph.wordsOf(key)),
    other01: share(overlap.other, graph.wordsOf(other)),
  }
}

/** Whether one of two texts contains most of the other. */
export function isCopy(graph: TextGraph, key: number, other: number, overlap: Overlap): boolean {
  const { own01, other01 } = sharesOf(graph, key, other, overlap)
  return (
    (own01 > MOST_01 && overlap.own >= LEAST_WORDS) || (other01 > MOST_01 && overlap.other >= LEAST_WORDS)
  )
}

/**
 * Whether a text gathers several stories (a news digest, a page saved whole): it contains most of two or more texts
 * that have next to nothing in common, and is itself not mostly any of them. It would join what does not
 * belong together. Linear in the links of the texts that it contains.
 */
function isCollection(graph: TextGraph, key: number): boolean {
  const parts = new Set<number>()
  for (const [other, overlap] of graph.overlapsOf(key)) {
    const { own01, other01 } = sharesOf(graph, key, other, overlap)
    if (own01 <= MOST_01 && other01 > MOST_01 && overlap.other >= LEAST_WORDS) parts.add(other)
  }
  const [first] = parts
  if (first === undefined) return false
  const reached = new Set([first])
  for (const part of reached) {
    for (const [other, overlap] of graph.overlapsOf(part)) {
      if (!parts.has(other) || reached.has(other)) continue
      const { own01, other01 } = sharesOf(graph, part, other, overlap)
      if (Math.max(own01, other01) >= SAME_MATTER_01) reached.add(other)
    }
    if (reached.size === parts.size) return false
  }
  return true
}

/**
 * The texts that a text is of one story with, each with the greater and the lesser of the two shares. Whether a text is a
 * collection is looked up in `known` and noted there.
 */
export function copiesOf(
  graph: TextGraph,
  key: number,
  known: Map<number, boolean>,
): readonly { readonly other: number; readonly most01: number; readonly least01: number }[] {
  const isGathered = (whole: number): boolean => {
    const before = known.get(whole)
    if (before !== undefined) return before
    const found = isCollection(graph, whole)
    known.set(whole, found)
    return found
  }
  return [...graph.overlapsOf(key)].flatMap(([other, overlap]) => {
    if (!isCopy(graph, key, other, overlap)) return []
    const { own01, other01 } = sharesOf(graph, key, other, overlap)
    // a collection may be a copy of a collection, but its parts are no copies of it
    if (own01 <= MOST_01 && isGathered(key)) return []
    if (other01 <= MOST_01 && isGathered(other)) return []
    return [{ other, most01: Math.max(own01, other01), least01: Math.min(own01, other01) }]
  })
}
