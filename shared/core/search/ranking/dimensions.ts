import { SEARCH_FIELDS } from '../../query/index.ts'
import type { Leaf } from '../matching/compile.ts'
import type { LeafReading } from '../matching/read-leaf.ts'
import type { TermField } from '../segment/dictionary.ts'
import { PostingList } from '../segment/postings.ts'
import type { Segment } from '../segment/segment.ts'
import { inverseDocumentFrequency } from './bm25.ts'

/** The postings of a dimension in one segment. */
export type DimensionSource =
  | { readonly kind: 'term'; readonly fields: readonly TermField[] }
  | { readonly kind: 'phrase'; readonly postings: readonly PostingList[] }

/** One axis of lunr's vector space: a term of the query, or a phrase, which counts as a term of its own. */
export interface Dimension {
  readonly idf: number
  /** By field: share of the query's vector, 0 where the query does not look. */
  readonly weights: readonly number[]
  /** By number of the segment. */
  readonly sources: DimensionSources
}

type DimensionSources = readonly (DimensionSource | undefined)[]

/** A word with two wrong letters may stand for thousands of terms: a draft is kept small. */
interface Draft {
  readonly boosts: number[]
  /** The last one that was counted. */
  leaf: Leaf | null
  readonly sources: (DimensionSource | undefined)[]
}

/**
 * The axes of a query: what its leaves matched in all segments, weighed as lunr's query vector is (boosts of equal
 * terms add up; each field's vector has length 1).
 *
 * @param readings by segment, the reading of each leaf
 */
export function gatherDimensions(
  segments: readonly Segment[],
  leaves: readonly Leaf[],
  readings: readonly ReadonlyMap<Leaf, LeafReading>[],
  documentCount: number,
): Dimension[] {
  const drafts = new Map<string, Draft>()
  for (const leaf of leaves) {
    readings.forEach((readingOf, number) => {
      const reading = readingOf.get(leaf)
      if (reading?.kind === 'phrase') draftOf(drafts, leaf.key, leaf).sources[number] = reading
      if (reading?.kind !== 'terms') return
      // no term begins with a bracket, as keys of leaves do
      for (const { term, fields } of reading.terms) {
        draftOf(drafts, term, leaf).sources[number] = { kind: 'term', fields }
      }
    })
  }
  const counted = [...drafts.values()]
    .map((draft) => ({
      boosts: draft.boosts,
      sources: draft.sources,
      holders: countHolders(segments, draft.sources),
    }))
    // a term whose last document was deleted is no longer in the dictionary
    .filter(({ holders }) => holders > 0)
  const lengths = SEARCH_FIELDS.map((_, field) =>
    Math.sqrt(counted.reduce((sum, { boosts }) => sum + (boosts[field] ?? 0) ** 2, 0)),
  )
  return counted.map(({ boosts, sources, holders }) => ({
    idf: inverseDocumentFrequency(holders, documentCount),
    weights: boosts.map((boost, field) => (boost === 0 ? 0 : boost / (lengths[field] ?? 1))),
    sources,
  }))
}

function draftOf(drafts: Map<string, Draft>, key: string, leaf: Leaf): Draft {
  let draft = drafts.get(key)
  if (draft === undefined) {
    draft = { boosts: SEARCH_FIELDS.map(() => 0), leaf: null, sources: [] }
    drafts.set(key, draft)
  }
  if (draft.leaf !== leaf) {
    draft.leaf = leaf
    for (const field of leaf.fields) draft.boosts[field] = (draft.boosts[field] ?? 0) + leaf.boost
  }
  return draft
}

const scratch = new PostingList()

/** Live documents that hold the dimension, once for each field, as lunr counts them. */
function countHolders(segments: readonly Segment[], sources: DimensionSources): number {
  let holders = 0
  for (const [number, source] of sources.entries()) {
    const segment = segments[number]
    if (segment === undefined || source === undefined) continue
    if (source.kind === 'phrase') {
      for (const { count } of source.postings) holders += count
    } else {
      for (const entry of source.fields) holders += countLive(segment, entry)
    }
  }
  return holders
}

function countLive(segment: Segment, { start, positionStart, documentCount }: TermField): number {
  if (!segment.hasDeletions) return documentCount
  scratch.decode(segment.postings, start, positionStart)
  let count = 0
  for (let i = 0; i < scratch.count; i++) if (segment.live.has(scratch.documents[i] as number)) count++
  return count
}
