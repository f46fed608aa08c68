import type { Span } from '../../../model/span.ts'
import type { Token } from '../analysis/analyse.ts'
import { clusterEnds } from '../analysis/clusters.ts'
import type { Item, Leaf, Slot } from '../matching/compile.ts'
import {
  intersectPlaces,
  placeOf,
  positionOf,
  sweepNear,
  unitePlaces,
  type Places,
} from '../matching/occurrences.ts'
import { matchesWord } from '../matching/term-matcher.ts'

/** The tokens of a text with the stretch that each position covers. */
export interface AnalysedText {
  readonly tokens: readonly Token[]
  readonly spans: readonly Span[]
}

/** Finds the span of every position: of the word there, or of the character for scripts without spaces. */
export function layOut(text: string, tokens: readonly Token[]): AnalysedText {
  const spans: Span[] = []
  for (const { start, end, position, kind } of tokens) {
    if (kind === 'letter') continue
    const middle = kind === 'pair' ? (clusterEnds(text, start, end)[0] ?? end) : end
    spans[position] = { start, end: middle }
    if (kind === 'pair') spans[position + 1] = { start: middle, end }
  }
  return { tokens, spans }
}

/** The spans in a text that a leaf matches, one for each occurrence (of each item, where items stand apart). */
export function spansOfLeaf({ tokens, spans }: AnalysedText, leaf: Leaf): Span[] {
  const items = leaf.items.map((item) =>
    item.slots.map((slot) => placesOfSlot(tokens, slot)).reduce(intersectPlaces),
  )
  const found: Span[] = []
  const mark = (place: number, item: Item | undefined): void => {
    const position = positionOf(place)
    const first = spans[position]
    const last = spans[position + (item?.width ?? 1) - 1]
    if (first !== undefined && last !== undefined) found.push({ start: first.start, end: last.end })
  }
  const [only] = items
  if (items.length === 1 && only !== undefined) for (const place of only) mark(place, leaf.items[0])
  else sweepNear(items, leaf.reach, (places) => places.forEach((place, i) => mark(place, leaf.items[i])))
  return found
}

function placesOfSlot(tokens: readonly Token[], { offset, matcher }: Slot): Places {
  const places: number[] = []
  for (const token of tokens) {
    if (!matchesWord(matcher, token)) continue
    const place = placeOf(0, token.position - offset)
    if (matcher.kind !== 'character') {
      places.push(place)
      continue
    }
    if (token.term.startsWith(matcher.character)) places.push(place)
    if (token.term.endsWith(matcher.character) && token.term !== matcher.character) places.push(place + 1)
  }
  return unitePlaces([Float64Array.from(places)]).slice()
}
