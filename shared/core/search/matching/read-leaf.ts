import { SEARCH_FIELDS } from '../../query/index.ts'
import type { Expansion, Lexicon } from '../lexicon/lexicon.ts'
import { BitSet } from '../segment/bit-set.ts'
import { NumberList } from '../segment/number-list.ts'
import { PostingList } from '../segment/postings.ts'
import type { Segment } from '../segment/segment.ts'
import type { Leaf } from './compile.ts'
import { findPhrase } from './find-phrase.ts'

/** What a leaf matches, by segment: postings of terms, or those of a phrase, field by field. */
export type LeafReading =
  | {
      readonly kind: 'terms'
      /** Equal for equal terms of one search, by their places. */
      readonly ids: Uint32Array
      readonly references: readonly PostingReferences[]
    }
  | { readonly kind: 'phrase'; readonly postings: readonly (readonly PostingList[])[] }

/**
 * Where postings stand in a segment, one list a term and field. A word with two wrong letters may stand for thousands
 * of terms: no object is made for each.
 */
export class PostingReferences {
  readonly segment: Segment
  /** Four numbers a list: place of the term among those of the leaf and field, documents, start and end. */
  readonly #numbers = new NumberList(FEW * NUMBERS_A_LIST)

  constructor(segment: Segment) {
    this.segment = segment
  }

  get count(): number {
    return this.#numbers.length / NUMBERS_A_LIST
  }

  add(place: number, field: number, documentCount: number, start: number, end: number): void {
    const list = this.#numbers
    list.reserve(NUMBERS_A_LIST)
    const { values, length } = list
    values[length] = place * FIELD_COUNT + field
    values[length + 1] = documentCount
    values[length + 2] = start
    values[length + 3] = end
    list.length = length + NUMBERS_A_LIST
  }

  /** The place of the term among those that the leaf stands for. */
  placeOf(list: number): number {
    return Math.floor((this.#numbers.values[list * NUMBERS_A_LIST] as number) / FIELD_COUNT)
  }

  fieldOf(list: number): number {
    return (this.#numbers.values[list * NUMBERS_A_LIST] as number) % FIELD_COUNT
  }

  documentCountOf(list: number): number {
    return this.#numbers.values[list * NUMBERS_A_LIST + 1] as number
  }

  /** Replaces postings by those of a list. */
  decode(list: number, postings: PostingList): void {
    const { values } = this.#numbers
    const at = list * NUMBERS_A_LIST
    const [count, start, end] = [values[at + 1] as number, values[at + 2] as number, values[at + 3] as number]
    postings.decode(this.segment.postings, start, end, count)
  }
}

const FIELD_COUNT = SEARCH_FIELDS.length
const NUMBERS_A_LIST = 4
/** Lists that there is room for at first. */
const FEW = 8
const scratch = new PostingList()

/** Looks a leaf up in all segments. */
export function readLeaf(lexicon: Lexicon, leaf: Leaf): LeafReading {
  const matcher = leaf.items[0]?.slots[0]?.matcher
  if (matcher === undefined || isPhrase(leaf)) return { kind: 'phrase', postings: findPhrase(lexicon, leaf) }
  const expansion = lexicon.expand(matcher)
  const references = lexicon.segments.map((segment, number) => referencesIn(segment, number, expansion))
  return { kind: 'terms', ids: expansion.ids, references }
}

/** The documents that a leaf matches in its fields in one segment, deleted ones perhaps among them. */
export function documentsOf(segment: Segment, number: number, leaf: Leaf, reading: LeafReading): BitSet {
  const documents = new BitSet(segment.documentCount)
  if (reading.kind === 'phrase') {
    for (const field of leaf.fields) addAll(documents, reading.postings[number]?.[field])
    return documents
  }
  const references = reading.references[number]
  const count = references?.count ?? 0
  for (let i = 0; references !== undefined && i < count; i++) {
    if (!leaf.fields.includes(references.fieldOf(i))) continue
    references.decode(i, scratch)
    addAll(documents, scratch)
  }
  return documents
}

function referencesIn(segment: Segment, column: number, { count, numbers }: Expansion): PostingReferences {
  const references = new PostingReferences(segment)
  for (let place = 0; place < count; place++) {
    const term = numbers[column * count + place] as number
    if (term < 0) continue
    const { documentCounts, starts, positionStarts } = segment.dictionary.entryOf(term)
    for (let field = 0; field < FIELD_COUNT; field++) {
      const documentCount = documentCounts[field] as number
      if (documentCount === 0) continue
      references.add(place, field, documentCount, starts[field] as number, positionStarts[field] as number)
    }
  }
  return references
}

/** Whether a leaf is more than one word: then positions decide. */
function isPhrase({ items }: Leaf): boolean {
  const [first] = items
  return items.length > 1 || first?.slots.length !== 1 || first.slots[0]?.matcher.kind === 'character'
}

function addAll(documents: BitSet, list: PostingList | undefined): void {
  if (list === undefined) return
  for (let i = 0; i < list.count; i++) documents.add(list.documents[i] as number)
}
