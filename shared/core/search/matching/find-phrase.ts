import { BitSet } from '../segment/bit-set.ts'
import type { TermField } from '../segment/dictionary.ts'
import { DistanceReader, widthOf } from '../segment/position-code.ts'
import { PostingList } from '../segment/postings.ts'
import type { Segment } from '../segment/segment.ts'
import type { Leaf } from './compile.ts'
import { expandTerms } from './expand.ts'
import { documentOf, intersectPlaces, placeOf, sweepNear, unitePlaces, type Places } from './occurrences.ts'

/** A term at its place in a phrase; `shift` is added to its positions to give the place of the phrase. */
interface PlacedTerm {
  readonly fields: readonly TermField[]
  readonly shift: number
}

/** For each item, for each slot, the terms that may stand there. */
type PhraseTerms = readonly (readonly (readonly PlacedTerm[])[])[]

const scratch = new PostingList()

/**
 * The live documents of a segment that hold the phrase of a leaf, with the number of times, field by field: the
 * postings that the phrase would have if it were a term.
 */
export function findPhrase(segment: Segment, leaf: Leaf, fieldCount: number): PostingList[] {
  const terms = leaf.items.map((item) =>
    item.slots.map(({ offset, matcher }) =>
      expandTerms(segment.dictionary, matcher).map(({ number, shift }) => ({
        fields: segment.dictionary.fieldsOf(number),
        shift: shift - offset,
      })),
    ),
  )
  return Array.from({ length: fieldCount }, (_, field) => findInField(segment, terms, leaf.reach, field))
}

function findInField(segment: Segment, phrase: PhraseTerms, reach: number, field: number): PostingList {
  const found = new PostingList()
  const slots = phrase.flat().map((terms) => terms.flatMap(({ fields }) => entriesOf(fields, field)))
  if (slots.some((entries) => entries.length === 0)) return found
  const candidates = documentsOfAll(segment, slots)
  if (candidates.isEmpty) return found
  const items = phrase.map((item) =>
    item
      .map((terms) => unitePlaces(terms.flatMap((term) => placesOf(segment, term, field, candidates))))
      .reduce(intersectPlaces),
  )
  count(items, reach, found)
  return found
}

function entriesOf(fields: readonly TermField[], field: number): TermField[] {
  return fields.filter((entry) => entry.field === field)
}

/** Live documents that hold a term of every slot; the rarest slot first, so that the rest may stop early. */
function documentsOfAll(segment: Segment, slots: readonly (readonly TermField[])[]): BitSet {
  const size = (entries: readonly TermField[]): number =>
    entries.reduce((sum, { documentCount }) => sum + documentCount, 0)
  const documents = segment.live.copy()
  for (const entries of slots.toSorted((a, b) => size(a) - size(b))) {
    const holders = new BitSet(segment.documentCount)
    for (const { start, positionStart } of entries) {
      scratch.decode(segment.postings, start, positionStart)
      for (let i = 0; i < scratch.count; i++) holders.add(scratch.documents[i] as number)
    }
    documents.intersect(holders)
    if (documents.isEmpty) break
  }
  return documents
}

function placesOf(segment: Segment, term: PlacedTerm, field: number, candidates: BitSet): Places[] {
  const bytes = segment.postings
  return entriesOf(term.fields, field).map((entry) => {
    scratch.decode(bytes, entry.start, entry.positionStart)
    // a posting's positions are as many as it has occurrences
    let total = 0
    for (let i = 0; i < scratch.count; i++) {
      if (candidates.has(scratch.documents[i] as number)) total += scratch.frequencies[i] as number
    }
    const places = new Float64Array(total)
    const distances = new DistanceReader(bytes, entry.positionStart)
    const lengths = segment.lengths[field]
    for (let i = 0, count = 0; count < total; i++) {
      const document = scratch.documents[i] as number
      const frequency = scratch.frequencies[i] as number
      const width = widthOf(frequency, lengths?.[document] ?? 0)
      if (!candidates.has(document)) {
        distances.skip(frequency, width)
        continue
      }
      let place = placeOf(document, term.shift)
      for (let rest = frequency; rest > 0; rest--) places[count++] = place += distances.next(width)
    }
    return places
  })
}

function count(items: readonly Places[], reach: number, found: PostingList): void {
  let document = -1
  let frequency = 0
  const note = (place: number): void => {
    const next = documentOf(place)
    if (next !== document) {
      if (frequency > 0) found.add(document, frequency)
      document = next
      frequency = 0
    }
    frequency++
  }
  const [only] = items
  if (items.length === 1 && only !== undefined) for (const place of only) note(place)
  else sweepNear(items, reach, (places) => note(Math.min(...places)))
  if (frequency > 0) found.add(document, frequency)
}
