import type { Step } from './steps.ts'
import type { TokenStream } from './token-stream.ts'

/** So little on the far side of a sentence's end (`The`, `He said`) is shared by chance. */
const MOST_CHANCE_EVIDENCE = 1.5
const MOST_CHANCE_TOKENS = 2

function isBreak(stream: TokenStream, token: number): boolean {
  return token >= stream.count || stream.opensSentence[token] === true
}

/** True when a sentence ends before token `aToken` of one text and before `bToken` of the other. */
function isSharedBreak(a: TokenStream, aToken: number, b: TokenStream, bToken: number): boolean {
  return isBreak(a, aToken) && isBreak(b, bToken)
}

/** Number of equal words at the end that begin a sentence on both sides but do not make a whole one. */
function countChanceAtEnd(last: Step, a: TokenStream, b: TokenStream): number {
  const aEnd = last.a + last.aCount
  const bEnd = last.b + last.bCount
  if (isSharedBreak(a, aEnd, b, bEnd)) return 0
  let evidence = 0
  for (let count = 1; count <= Math.min(MOST_CHANCE_TOKENS, last.aCount); count++) {
    evidence += a.evidence[aEnd - count] ?? 0
    if (evidence > MOST_CHANCE_EVIDENCE) return 0
    if (isSharedBreak(a, aEnd - count, b, bEnd - count)) return count
  }
  return 0
}

/** Number of equal words at the start that end a sentence on both sides but are not a whole one. */
function countChanceAtStart(first: Step, a: TokenStream, b: TokenStream): number {
  if (isSharedBreak(a, first.a, b, first.b)) return 0
  let evidence = 0
  for (let count = 1; count <= Math.min(MOST_CHANCE_TOKENS, first.aCount); count++) {
    evidence += a.evidence[first.a + count - 1] ?? 0
    if (evidence > MOST_CHANCE_EVIDENCE) return 0
    if (isSharedBreak(a, first.a + count, b, first.b + count)) return count
  }
  return 0
}

/**
 * The steps without the one or two equal words at either end that only happen to begin or end the neighbouring
 * sentence in both texts. A step may be left empty-handed; it is dropped then.
 */
export function trimChanceEdges(steps: readonly Step[], a: TokenStream, b: TokenStream): readonly Step[] {
  const trimmed = [...steps]
  const last = trimmed.at(-1)
  if (last?.kind === 'equal') {
    const cut = countChanceAtEnd(last, a, b)
    trimmed[trimmed.length - 1] = { ...last, aCount: last.aCount - cut, bCount: last.bCount - cut }
  }
  const first = trimmed[0]
  if (first?.kind === 'equal') {
    const cut = countChanceAtStart(first, a, b)
    trimmed[0] = {
      ...first,
      a: first.a + cut,
      aCount: first.aCount - cut,
      b: first.b + cut,
      bCount: first.bCount - cut,
    }
  }
  return trimmed.filter((step) => step.aCount > 0 || step.bCount > 0)
}
