import { SEARCH_FIELDS } from '../../query/index.ts'
import { BitSet } from '../segment/bit-set.ts'
import type { TermField } from '../segment/dictionary.ts'
import { PostingList } from '../segment/postings.ts'
import type { Segment } from '../segment/segment.ts'
import type { Leaf } from './compile.ts'
import { expandTerms } from './expand.ts'
import { findPhrase } from './find-phrase.ts'

/** What a leaf matches in one segment: terms of its dictionary, or a phrase with postings of its own. */
export type LeafReading =
  | { readonly kind: 'terms'; readonly terms: readonly ReadTerm[] }
  | { readonly kind: 'phrase'; readonly postings: readonly PostingList[] }

export interface ReadTerm {
  readonly term: string
  readonly fields: readonly TermField[]
}

const scratch = new PostingList()

/** Looks a leaf up in a segment. */
export function readLeaf(segment: Segment, leaf: Leaf): LeafReading {
  const matcher = leaf.items[0]?.slots[0]?.matcher
  if (matcher === undefined || isPhrase(leaf)) {
    return { kind: 'phrase', postings: findPhrase(segment, leaf, SEARCH_FIELDS.length) }
  }
  const { dictionary } = segment
  const terms = expandTerms(dictionary, matcher).map(({ number, term }) => ({
    term,
    fields: dictionary.fieldsOf(number),
  }))
  return { kind: 'terms', terms }
}

/** The documents that a leaf matches in its fields, deleted ones perhaps among them. */
export function documentsOf(segment: Segment, leaf: Leaf, reading: LeafReading): BitSet {
  const documents = new BitSet(segment.documentCount)
  if (reading.kind === 'phrase') {
    for (const field of leaf.fields) addAll(documents, reading.postings[field])
    return documents
  }
  for (const { fields } of reading.terms) {
    for (const { field, start, positionStart } of fields) {
      if (!leaf.fields.includes(field)) continue
      scratch.decode(segment.postings, start, positionStart)
      addAll(documents, scratch)
    }
  }
  return documents
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
