import type { Span } from '../../../model/span.ts'
import type { Token } from '../analysis/analyse.ts'
import { clusterEnds } from '../analysis/clusters.ts'
import type { Item, Leaf, Slot } from '../matching/compile.ts'
import { PositionList, sweepNear } from '../matching/occurrences.ts'
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
  const items = leaf.items.map((item) => positionsOfItem(tokens, item))
  const found: Span[] = []
  const mark = (position: number, item: Item | undefined): void => {
    const first = spans[position]
    const last = spans[position + (item?.width ?? 1) - 1]
    if (first !== undefined && last !== undefined) found.push({ start: first.start, end: last.end })
  }
  const [only] = items
  if (items.length === 1 && only !== undefined) {
    for (const position of only.values.subarray(0, only.length)) mark(position, leaf.items[0])
  } else {
    sweepNear(items, leaf.reach, (positions) => positions.forEach((at, i) => mark(at, leaf.items[i])))
  }
  return found
}

/** Where all slots of an item stand. */
function positionsOfItem(tokens: readonly Token[], { slots }: Item): PositionList {
  const [first, ...rest] = slots.map((slot) => positionsOfSlot(tokens, slot))
  if (first === undefined) return new PositionList()
  for (const list of rest) first.keepCommon(list)
  return first
}

function positionsOfSlot(tokens: readonly Token[], { offset, matcher }: Slot): PositionList {
  const positions = new PositionList()
  for (const token of tokens) {
    if (!matchesWord(matcher, token)) continue
    const position = token.position - offset
    if (matcher.kind !== 'character') {
      positions.push(position)
      continue
    }
    if (token.term.startsWith(matcher.character)) positions.push(position)
    if (token.term.endsWith(matcher.character) && token.term !== matcher.character)
      positions.push(position + 1)
  }
  positions.tidy()
  return positions
}
