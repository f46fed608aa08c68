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
export interface PostingReferences {
  readonly segment: Segment
  /** Of the term among those that the leaf stands for. */
  readonly places: NumberList
  readonly fields: NumberList
  readonly documentCounts: NumberList
  readonly starts: NumberList
  readonly ends: NumberList
}

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
  const count = references?.places.length ?? 0
  for (let i = 0; references !== undefined && i < count; i++) {
    if (!leaf.fields.includes(references.fields.values[i] as number)) continue
    decodeReference(references, i, scratch)
    addAll(documents, scratch)
  }
  return documents
}

/** Replaces a list by the postings of a reference. */
export function decodeReference(
  { segment, starts, ends }: PostingReferences,
  number: number,
  list: PostingList,
): void {
  list.decode(segment.postings, starts.values[number] as number, ends.values[number] as number)
}

function referencesIn(segment: Segment, column: number, { count, numbers }: Expansion): PostingReferences {
  const references: PostingReferences = {
    segment,
    places: new NumberList(FEW),
    fields: new NumberList(FEW),
    documentCounts: new NumberList(FEW),
    starts: new NumberList(FEW),
    ends: new NumberList(FEW),
  }
  const width = count === 0 ? 0 : numbers.length / count
  for (let place = 0; place < count; place++) {
    const term = numbers[place * width + column] as number
    if (term < 0) continue
    const entry = segment.dictionary.entryOf(term)
    for (let field = 0; field < SEARCH_FIELDS.length; field++) {
      const documentCount = entry.documentCounts[field] as number
      if (documentCount === 0) continue
      references.places.push(place)
      references.fields.push(field)
      references.documentCounts.push(documentCount)
      references.starts.push(entry.starts[field] as number)
      references.ends.push(entry.positionStarts[field] as number)
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
