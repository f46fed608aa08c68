import { isAlike } from './letter-likeness.ts'
import { isShared, stepEvidence, type Step } from './steps.ts'
import type { TokenStream } from './token-stream.ts'

/** So many words more on one side are new text, not an edit: a reader must not see them as shared. */
const ADDED_TOKENS = 8
/** So many words in the place of others are new text too. */
const REPLACED_TOKENS = 16
/** Shared words between changed ones that say no more than this (`of the`) do not hold a passage together. */
const MOST_CHANCE_EVIDENCE = 1
/** From this likeness on, changed words are the same words badly recognised. */
const LEAST_SIMILARITY = 0.5

interface Run {
  readonly isShared: boolean
  readonly steps: readonly Step[]
}

/** Steps in turns of shared and changed ones; shared ones that are there by chance go with the changed. */
function alternate(steps: readonly Step[], a: TokenStream): Run[] {
  const runs: Run[] = []
  const add = (isSharedRun: boolean, added: readonly Step[]): void => {
    const last = runs.at(-1)
    if (last?.isShared === isSharedRun) {
      runs[runs.length - 1] = { isShared: isSharedRun, steps: [...last.steps, ...added] }
    } else if (added.length > 0) runs.push({ isShared: isSharedRun, steps: added })
  }
  let from = 0
  for (let to = 1; to <= steps.length; to++) {
    const first = steps[from]
    const next = steps[to]
    if (first === undefined || (next !== undefined && isShared(next) === isShared(first))) continue
    const turn = steps.slice(from, to)
    const evidence = turn.reduce((sum, step) => sum + stepEvidence(step, a), 0)
    add(evidence > MOST_CHANCE_EVIDENCE, turn)
    from = to
  }
  return runs
}

function isNews({ steps }: Run, a: TokenStream, b: TokenStream): boolean {
  const first = steps[0]
  const last = steps.at(-1)
  if (first === undefined || last === undefined) return false
  const aTo = last.a + last.aCount
  const bTo = last.b + last.bCount
  const aCount = aTo - first.a
  const bCount = bTo - first.b
  if (Math.abs(aCount - bCount) < ADDED_TOKENS && Math.max(aCount, bCount) < REPLACED_TOKENS) return false
  const aLetters = a.words.slice(first.a, aTo).join('')
  const bLetters = b.words.slice(first.b, bTo).join('')
  return !isAlike(aLetters, bLetters, LEAST_SIMILARITY)
}

/** The parts between stretches that stand on one side only or are other text altogether. */
export function splitAtNews(steps: readonly Step[], a: TokenStream, b: TokenStream): (readonly Step[])[] {
  const parts: Step[][] = [[]]
  for (const run of alternate(steps, a)) {
    if (!run.isShared && isNews(run, a, b)) parts.push([])
    else parts.at(-1)?.push(...run.steps)
  }
  return parts.filter((part) => part.length > 0)
}
