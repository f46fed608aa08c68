import { SEARCH_FIELDS } from '../../query/index.ts'
import type { Leaf } from '../matching/compile.ts'
import type { LeafReading, PostingReferences } from '../matching/read-leaf.ts'
import { PostingList } from '../segment/postings.ts'
import { inverseDocumentFrequency } from './bm25.ts'

/** Of a term that an earlier leaf has brought in: it scores once. */
export const NO_DIMENSION = 0xffffffff

/** A leaf with the dimensions that it brought in: of its terms, or of the phrase that it is. */
export interface RankedLeaf {
  readonly reading: LeafReading
  readonly dimensions: Uint32Array
}

/**
 * The axes of lunr's vector space for a query: each a term, or a phrase, which counts as a term of its own. Thousands
 * for a word with two wrong letters, hence numbered.
 */
export interface Dimensions {
  readonly leaves: readonly RankedLeaf[]
  readonly idfs: Float64Array
  /** By dimension, field after field: share of the query's vector, 0 where the query does not look. */
  readonly weights: Float64Array
}

const FIELD_COUNT = SEARCH_FIELDS.length

/**
 * Weighs what the leaves of a query matched in all segments as lunr's query vector does (boosts of equal terms add up;
 * each field's vector has length 1).
 */
export function gatherDimensions(
  leaves: readonly { readonly leaf: Leaf; readonly reading: LeafReading }[],
  documentCount: number,
): Dimensions {
  const numbers = new Map<number | string, number>()
  const boosts: number[] = []
  const ranked = leaves.map(({ leaf, reading }): RankedLeaf => {
    const keys: readonly (number | string)[] = reading.kind === 'phrase' ? [leaf.key] : [...reading.ids]
    return { reading, dimensions: Uint32Array.from(keys, (key) => numberOf(numbers, key, leaf, boosts)) }
  })
  const holders = countHolders(ranked, numbers.size)
  const idfs = new Float64Array(numbers.size)
  const weights = Float64Array.from(boosts)
  const squares = new Float64Array(FIELD_COUNT)
  for (let dimension = 0; dimension < numbers.size; dimension++) {
    const holderCount = holders[dimension] as number
    // a term whose last document was deleted is no longer in the dictionary
    if (holderCount === 0) continue
    idfs[dimension] = inverseDocumentFrequency(holderCount, documentCount)
    for (let field = 0; field < FIELD_COUNT; field++) {
      squares[field] = (squares[field] as number) + (weights[dimension * FIELD_COUNT + field] as number) ** 2
    }
  }
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] !== 0) weights[i] = (weights[i] as number) / Math.sqrt(squares[i % FIELD_COUNT] as number)
  }
  return { leaves: ranked, idfs, weights }
}

/** Adds the boosts of a leaf to the dimension of a key; its number when it is new. */
function numberOf(
  numbers: Map<number | string, number>,
  key: number | string,
  { fields, boost }: Leaf,
  boosts: number[],
): number {
  const known = numbers.get(key)
  const number = known ?? numbers.size
  if (known === undefined) {
    numbers.set(key, number)
    for (let field = 0; field < FIELD_COUNT; field++) boosts.push(0)
  }
  for (const field of fields) {
    const at = number * FIELD_COUNT + field
    boosts[at] = (boosts[at] as number) + boost
  }
  return known === undefined ? number : NO_DIMENSION
}

/** By dimension: live documents that hold it, once for each field, as lunr counts them. */
function countHolders(leaves: readonly RankedLeaf[], count: number): Float64Array {
  const holders = new Float64Array(count)
  const add = (dimension: number, documents: number): void => {
    if (dimension !== NO_DIMENSION) holders[dimension] = (holders[dimension] as number) + documents
  }
  for (const { reading, dimensions } of leaves) {
    if (reading.kind === 'phrase') {
      for (const list of reading.postings.flat()) add(dimensions[0] as number, list.count)
      continue
    }
    for (const references of reading.references) {
      const listCount = references.count
      for (let i = 0; i < listCount; i++) {
        add(dimensions[references.placeOf(i)] as number, countLive(references, i))
      }
    }
  }
  return holders
}

const scratch = new PostingList()

function countLive(references: PostingReferences, number: number): number {
  const { segment } = references
  if (!segment.hasDeletions) return references.documentCountOf(number)
  references.decode(number, scratch)
  let count = 0
  for (let i = 0; i < scratch.count; i++) if (segment.live.has(scratch.documents[i] as number)) count++
  return count
}
