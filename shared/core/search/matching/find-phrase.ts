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
      return isThere ? findInField(segment, inField, leaf.reach) : new PostingList()
    })
  })
}

/** The terms that may stand at a place of a phrase. */
interface PlacedTerms {
  readonly offset: number
  readonly terms: Expansion
}

function termsIn(segment: Segment, column: number, { offset, terms }: PlacedTerms): SlotTerm[] {
  const width = terms.numbers.length / terms.count
  const found: SlotTerm[] = []
  for (let place = 0; place < terms.count; place++) {
    const number = terms.numbers[place * width + column] as number
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
