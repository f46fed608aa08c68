import { dropChangedEnds, makeAlignment, type Alignment } from './alignment.ts'
import { isAlike } from './letter-likeness.ts'
import { alignGap, type Gap } from './gap-alignment.ts'
import type { TokenStream } from './token-stream.ts'

/** Most tokens between two alignments that may be one. */
const LONGEST_GAP = 60
/** Gaps as short as this are closed whatever stands in them. */
const ALWAYS_CLOSED = 2
const LEAST_SIMILARITY = 0.5
/** How many earlier alignments are tried, nearest first. */
const LOOK_BACK = 4

function gapBetween(before: Alignment, after: Alignment): Gap {
  return { aFrom: before.aTo, aTo: after.aFrom, bFrom: before.bTo, bTo: after.bFrom }
}

/** True when what stands between is recognisably the same text on both sides, though hardly a word is equal. */
function isSameNoise(a: TokenStream, b: TokenStream, gap: Gap): boolean {
  const aLength = gap.aTo - gap.aFrom
  const bLength = gap.bTo - gap.bFrom
  const longer = Math.max(aLength, bLength)
  if (aLength < 0 || bLength < 0 || longer > LONGEST_GAP) return false
  if (longer <= ALWAYS_CLOSED) return true
  if (Math.abs(aLength - bLength) > 4 + 0.35 * longer) return false
  const aLetters = a.words.slice(gap.aFrom, gap.aTo).join('')
  const bLetters = b.words.slice(gap.bFrom, gap.bTo).join('')
  return isAlike(aLetters, bLetters, LEAST_SIMILARITY)
}

/** The part of an alignment that lies behind another on both sides: two chains may both have grown over one place. */
function behind(a: TokenStream, before: Alignment, alignment: Alignment): Alignment | null {
  const isOverlapping = alignment.aFrom < before.aTo && alignment.bFrom < before.bTo
  const isInOrder = alignment.aTo > before.aTo && alignment.bTo > before.bTo && alignment.bFrom > before.bFrom
  if (!isOverlapping || !isInOrder) return alignment
  const steps = alignment.steps.flatMap((step) => {
    const shift = Math.max(0, before.aTo - step.a, before.bTo - step.b)
    if (shift === 0) return [step]
    if (step.kind !== 'equal' || shift >= step.aCount) return []
    return [
      {
        ...step,
        a: step.a + shift,
        aCount: step.aCount - shift,
        b: step.b + shift,
        bCount: step.bCount - shift,
      },
    ]
  })
  return makeAlignment(a, dropChangedEnds(steps))
}

/**
 * Joins neighbouring alignments where the text between them is the same but too badly recognised to be matched.
 *
 * @param alignments in order of the first text
 */
export function mergeNeighbours(
  a: TokenStream,
  b: TokenStream,
  alignments: readonly Alignment[],
  isSelf: boolean,
): Alignment[] {
  const merged: Alignment[] = []
  for (const alignment of alignments) {
    const nearest = merged.length - 1
    let isMerged = false
    for (let index = nearest; index >= Math.max(0, merged.length - LOOK_BACK) && !isMerged; index--) {
      const before = merged[index]
      if (before === undefined || (isSelf && alignment.aTo > before.bFrom)) continue
      const after = behind(a, before, alignment)
      if (after === null) continue
      const gap = gapBetween(before, after)
      if (!isSameNoise(a, b, gap)) continue
      const joined = makeAlignment(a, [...before.steps, ...alignGap(a, b, gap), ...after.steps])
      if (joined === null) continue
      merged[index] = joined
      isMerged = true
    }
    if (!isMerged) merged.push(alignment)
  }
  return merged
}
