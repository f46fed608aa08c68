import { isShared, joinEqualSteps, stepEvidence, type Step } from './steps.ts'
import { countEquivalents, type TokenStream } from './token-stream.ts'

/** Two stretches of tokens (half-open) and the steps from one to the other. */
export interface Alignment {
  readonly aFrom: number
  readonly aTo: number
  readonly bFrom: number
  readonly bTo: number
  readonly steps: readonly Step[]
  /** Shared words in word equivalents, misspelt ones included. */
  readonly words: number
  readonly evidence: number
  /** Shared tokens over the tokens of the longer side, 0–1. */
  readonly density01: number
}

/** The steps without changed words at either end. */
export function dropChangedEnds(steps: readonly Step[]): readonly Step[] {
  const firstShared = steps.findIndex(isShared)
  return firstShared < 0 ? [] : steps.slice(firstShared, steps.findLastIndex(isShared) + 1)
}

/** The alignment that steps make up, or null when there are none. */
export function makeAlignment(a: TokenStream, looseSteps: readonly Step[]): Alignment | null {
  const steps = joinEqualSteps(looseSteps)
  const first = steps[0]
  const last = steps.at(-1)
  if (first === undefined || last === undefined) return null
  let words = 0
  let evidence = 0
  let sharedTokens = 0
  for (const step of steps) {
    if (!isShared(step)) continue
    words += countEquivalents(a, step.a, step.a + step.aCount)
    evidence += stepEvidence(step, a)
    sharedTokens += Math.max(step.aCount, step.bCount)
  }
  const aTo = last.a + last.aCount
  const bTo = last.b + last.bCount
  return {
    aFrom: first.a,
    aTo,
    bFrom: first.b,
    bTo,
    steps,
    words,
    evidence,
    density01: sharedTokens / Math.max(aTo - first.a, bTo - first.b),
  }
}
