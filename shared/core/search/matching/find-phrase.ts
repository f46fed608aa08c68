import { SEARCH_FIELDS } from '../../query/index.ts'
import type { Expansion, Lexicon } from '../lexicon/lexicon.ts'
import { BitSet } from '../segment/bit-set.ts'
import { PostingList } from '../segment/postings.ts'
import type { Segment } from '../segment/segment.ts'
import type { Leaf } from './compile.ts'
import { PositionList, sweepNear } from './occurrences.ts'
import { SlotPositions, type SlotTerm } from './slot-positions.ts'

/**
 * By segment, field by field: the live documents that hold the phrase of a leaf, with the number of times. They are the
 * postings that the phrase would have if it were a term.
 */
export function findPhrase(lexicon: Lexicon, leaf: Leaf): PostingList[][] {
  const phrase = leaf.items.map(({ slots }) =>
    slots.map(({ offset, matcher }): PlacedTerms => ({ offset, terms: lexicon.expand(matcher) })),
  )
  return lexicon.segments.map((segment, number) => {
    const items = phrase.map((slots) => slots.map((slot) => termsIn(segment, number, slot)))
    return SEARCH_FIELDS.map((_, field) => {
      const inField = items.map((slots) =>
        slots.map((terms) => terms.filter(({ entry }) => entry.field === field)),
      )
      const isThere = inField.flat().every((terms) => terms.length > 0)
      return isThere ? findInField(segment, inField, leaf.reach) : NO_POSTINGS
    })
  })
}

const NO_POSTINGS = new PostingList(0)

/** The terms that may stand at a place of a phrase. */
interface PlacedTerms {
  readonly offset: number
  readonly terms: Expansion
}

function termsIn(segment: Segment, column: number, { offset, terms }: PlacedTerms): SlotTerm[] {
  const found: SlotTerm[] = []
  for (let place = 0; place < terms.count; place++) {
    const number = terms.numbers[column * terms.count + place] as number
    if (number < 0) continue
    const shift = (terms.shifts[place] as number) - offset
    for (const entry of segment.dictionary.fieldsOf(number)) found.push({ entry, shift })
  }
  return found
}

/** The slot in fewest documents first, so that what it rules out need not be read of the others. */
function findInField(
  segment: Segment,
  items: readonly (readonly (readonly SlotTerm[])[])[],
  reach: number,
): PostingList {
  const documents = segment.live.copy()
  const readers: SlotPositions[][] = items.map(() => [])
  const slots = items.flatMap((item, number) => item.map((terms) => ({ number, terms })))
  for (const { number, terms } of slots.sort((a, b) => holdersOf(a.terms) - holdersOf(b.terms))) {
    const slot = new SlotPositions(segment, terms)
    const holders = new BitSet(segment.documentCount)
    slot.addDocuments(holders)
    documents.intersect(holders)
    readers[number]?.push(slot)
    if (documents.isEmpty) break
  }
  const found = documents.isEmpty ? NO_POSTINGS : findTogether(documents, readers, reach)
  for (const slot of readers.flat()) slot.release()
  return found
}

/** @param readers of the slots of each item */
function findTogether(documents: BitSet, readers: readonly SlotPositions[][], reach: number): PostingList {
  const found = new PostingList()
  const positions = readers.map(() => new PositionList())
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
  return items.length === 1 ? (items[0] as PositionList).length : sweepNear(items, reach, null)
}
