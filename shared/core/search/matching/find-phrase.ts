import { BitSet } from '../segment/bit-set.ts'
import type { TermField } from '../segment/dictionary.ts'
import { PostingList } from '../segment/postings.ts'
import type { Segment } from '../segment/segment.ts'
import type { Leaf } from './compile.ts'
import { expandTerms } from './expand.ts'
import { PositionList, sweepNear } from './occurrences.ts'
import { SlotPositions, type SlotTerm } from './slot-positions.ts'

/** A term at its place in a phrase; `shift` is added to its positions to give the place of the phrase. */
interface PlacedTerm {
  readonly fields: readonly TermField[]
  readonly shift: number
}

/**
 * The live documents of a segment that hold the phrase of a leaf, with the number of times, field by field: the
 * postings that the phrase would have if it were a term.
 */
export function findPhrase(segment: Segment, leaf: Leaf, fieldCount: number): PostingList[] {
  const phrase = leaf.items.map((item) =>
    item.slots.map(({ offset, matcher }) =>
      expandTerms(segment.dictionary, matcher).map(({ number, shift }): PlacedTerm => ({
        fields: segment.dictionary.fieldsOf(number),
        shift: shift - offset,
      })),
    ),
  )
  return Array.from({ length: fieldCount }, (_, field) => {
    const items = phrase.map((slots) => slots.map((terms) => termsIn(field, terms)))
    const isThere = items.flat().every((terms) => terms.length > 0)
    return isThere ? findInField(segment, items, leaf.reach) : new PostingList()
  })
}

function termsIn(field: number, terms: readonly PlacedTerm[]): SlotTerm[] {
  return terms.flatMap(({ fields, shift }) =>
    fields.filter((entry) => entry.field === field).map((entry) => ({ entry, shift })),
  )
}

/** The slot in fewest documents first, so that what it rules out need not be read of the others. */
function findInField(
  segment: Segment,
  items: readonly (readonly (readonly SlotTerm[])[])[],
  reach: number,
): PostingList {
  const found = new PostingList()
  const documents = segment.live.copy()
  const readers: SlotPositions[][] = items.map(() => [])
  const slots = items.flatMap((item, number) => item.map((terms) => ({ number, terms })))
  for (const { number, terms } of slots.sort((a, b) => holdersOf(a.terms) - holdersOf(b.terms))) {
    const slot = new SlotPositions(segment, terms)
    const holders = new BitSet(segment.documentCount)
    slot.addDocuments(holders)
    documents.intersect(holders)
    if (documents.isEmpty) return found
    readers[number]?.push(slot)
  }
  const positions = items.map(() => new PositionList())
  const scratch = new PositionList()
  documents.forEach((document) => {
    for (let number = 0; number < readers.length; number++) {
      const list = positions[number] as PositionList
      readItem(readers[number] ?? [], document, list, scratch)
      if (list.length === 0) return
    }
    const frequency = countTogether(positions, reach)
    if (frequency > 0) found.add(document, frequency)
  })
  return found
}

function holdersOf(terms: readonly SlotTerm[]): number {
  return terms.reduce((sum, { entry }) => sum + entry.documentCount, 0)
}

/** Replaces a list by the places in a document where all slots of an item stand. */
function readItem(
  slots: readonly SlotPositions[],
  document: number,
  places: PositionList,
  scratch: PositionList,
): void {
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as SlotPositions
    slot.read(document, i === 0 ? places : scratch)
    if (i > 0) places.keepCommon(scratch)
    if (places.length === 0) return
  }
}

/** How often items stand near each other; the only one, how often it stands there. */
function countTogether(items: readonly PositionList[], reach: number): number {
  if (items.length === 1) return (items[0] as PositionList).length
  let count = 0
  sweepNear(items, reach, () => count++)
  return count
}
