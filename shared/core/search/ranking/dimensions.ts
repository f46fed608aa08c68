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
  const most = leaves.reduce((sum, { reading }) => sum + keyCountOf(reading), 0)
  const weights = new Float64Array(most * FIELD_COUNT)
  const numbers = new Numbers(leaves.length === 1)
  const ranked = leaves.map(({ leaf, reading }): RankedLeaf => {
    const dimensions = new Uint32Array(keyCountOf(reading))
    for (let place = 0; place < dimensions.length; place++) {
      const key = reading.kind === 'phrase' ? leaf.key : (reading.ids[place] as number)
      const known = numbers.count
      const number = numbers.numberOf(key)
      addBoost(weights, number, leaf)
      dimensions[place] = number < known ? NO_DIMENSION : number
    }
    return { reading, dimensions }
  })
  const holders = countHolders(ranked, numbers.count)
  const idfs = new Float64Array(numbers.count)
  const squares = new Float64Array(FIELD_COUNT)
  for (let dimension = 0; dimension < numbers.count; dimension++) {
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

/** Numbers keys from 0 as they are met. Those of a leaf alone differ, and are not looked up: there may be thousands. */
class Numbers {
  count = 0
  readonly #known: Map<number | string, number> | null

  constructor(areDistinct: boolean) {
    this.#known = areDistinct ? null : new Map()
  }

  numberOf(key: number | string): number {
    const known = this.#known?.get(key)
    if (known !== undefined) return known
    this.#known?.set(key, this.count)
    return this.count++
  }
}

function keyCountOf(reading: LeafReading): number {
  return reading.kind === 'phrase' ? 1 : reading.ids.length
}

function addBoost(weights: Float64Array, dimension: number, { fields, boost }: Leaf): void {
  for (const field of fields) {
    const at = dimension * FIELD_COUNT + field
    weights[at] = (weights[at] as number) + boost
  }
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
