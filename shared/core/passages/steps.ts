import type { TokenStream } from './token-stream.ts'

/**
 * What becomes of tokens on the way from the first text to the second. `similar`: one misspelt or misread word ·
 * `joined`: two words that are one in the second · `split`: one that is two there.
 */
export type StepKind = 'equal' | 'similar' | 'joined' | 'split' | 'replaced' | 'removed' | 'added'

/** One step of an alignment: `aCount` tokens from token `a` become `bCount` tokens from token `b`. */
export interface Step {
  readonly kind: StepKind
  readonly a: number
  readonly aCount: number
  readonly b: number
  readonly bCount: number
}

/** True for steps whose words stand in both texts, if misspelt. */
export function isShared(step: Step): boolean {
  return step.kind !== 'replaced' && step.kind !== 'removed' && step.kind !== 'added'
}

/** What a misspelt word says, as a share of what an equal one says. */
const SIMILAR_EVIDENCE = 0.7

/** How much a step says for the two texts being the same passage; never negative. */
export function stepEvidence(step: Step, a: TokenStream): number {
  if (!isShared(step)) return 0
  let sum = 0
  for (let i = step.a; i < step.a + step.aCount; i++) sum += a.evidence[i] ?? 0
  return step.kind === 'equal' ? sum : sum * SIMILAR_EVIDENCE
}

/** Joins neighbouring equal steps into one. */
export function joinEqualSteps(steps: readonly Step[]): Step[] {
  const joined: Step[] = []
  for (const step of steps) {
    const last = joined.at(-1)
    if (last?.kind === 'equal' && step.kind === 'equal') {
      joined[joined.length - 1] = {
        ...last,
        aCount: last.aCount + step.aCount,
        bCount: last.bCount + step.bCount,
      }
    } else joined.push(step)
  }
  return joined
}
