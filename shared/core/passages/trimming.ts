import { isShared, stepEvidence, type Step } from './steps.ts'
import type { TokenStream } from './token-stream.ts'
import { isHalfSimilar } from './word-similarity.ts'

const REPLACED_COST = 0.7
/** A replaced word with half its letters in common is likely one that a recogniser misread. */
const HALF_SIMILAR_COST = 0.28
const LEFT_OUT_COST = 0.6

function stepValue(step: Step, a: TokenStream, b: TokenStream): number {
  if (isShared(step)) return stepEvidence(step, a)
  if (step.kind !== 'replaced') return -LEFT_OUT_COST
  return isHalfSimilar(a.words[step.a] ?? '', b.words[step.b] ?? '') ? -HALF_SIMILAR_COST : -REPLACED_COST
}

/** The contiguous run of steps that says most: what hangs on to the edges must earn its place (Kadane's algorithm). */
export function trimToBestRun(steps: readonly Step[], a: TokenStream, b: TokenStream): readonly Step[] {
  let best = 0
  let bestFrom = 0
  let bestTo = 0
  let sum = 0
  let from = 0
  for (const [index, step] of steps.entries()) {
    if (sum <= 0) {
      sum = 0
      from = index
    }
    sum += stepValue(step, a, b)
    if (sum > best && isShared(step)) {
      best = sum
      bestFrom = from
      bestTo = index + 1
    }
  }
  return steps.slice(bestFrom, bestTo)
}
