import { isShared, joinEqualSteps, type Step } from './steps.ts'
import { isSentenceStart, type TokenStream } from './token-stream.ts'

/** So little on the far side of a sentence's end (`The`, `He said`) is shared by chance. */
const MOST_CHANCE_EVIDENCE = 1.5
const MOST_CHANCE_TOKENS = 2

/** Shared and changed words looked at from either end. */
const REACH = 2 * MOST_CHANCE_TOKENS

/** A run of equal words as single ones where it is within reach of its start or end. */
function loosen(step: Step): Step[] {
  const { a, b, aCount } = step
  const part = (from: number, count: number): Step => ({
    kind: 'equal',
    a: a + from,
    aCount: count,
    b: b + from,
    bCount: count,
  })
  const singles = (from: number, to: number): Step[] =>
    Array.from({ length: to - from }, (_, i) => part(from + i, 1))
  if (aCount <= 2 * REACH) return singles(0, aCount)
  return [...singles(0, REACH), part(REACH, aCount - 2 * REACH), ...singles(aCount - REACH, aCount)]
}

function loosenEnds(steps: readonly Step[]): Step[] {
  return steps.flatMap((step, index) => {
    const isNearEnd = index < REACH || index >= steps.length - REACH
    return isNearEnd && step.kind === 'equal' ? loosen(step) : [step]
  })
}

/**
 * Number of words at the start that only end the neighbouring sentence, in both texts: few, and not a sentence of
 * their own.
 */
function countChanceAtStart(words: readonly Step[], a: TokenStream, b: TokenStream): number {
  const first = words[0]
  if (first === undefined || (isSentenceStart(a, first.a) && isSentenceStart(b, first.b))) return 0
  let evidence = 0
  for (const [index, word] of words.slice(0, REACH).entries()) {
    const isBreak = isSentenceStart(a, word.a) && isSentenceStart(b, word.b)
    if (isBreak && word.aCount > 0 && word.bCount > 0) return index
    if (isShared(word)) evidence += a.evidence[word.a] ?? 0
    if (evidence > MOST_CHANCE_EVIDENCE) return 0
  }
  return 0
}

/** The same for words at the end that only begin the next sentence. */
function countChanceAtEnd(words: readonly Step[], a: TokenStream, b: TokenStream): number {
  const last = words.at(-1)
  if (last === undefined) return 0
  if (isSentenceStart(a, last.a + last.aCount) && isSentenceStart(b, last.b + last.bCount)) return 0
  let evidence = 0
  for (const [index, word] of words
    .slice(-2 * MOST_CHANCE_TOKENS)
    .reverse()
    .entries()) {
    if (isShared(word)) evidence += a.evidence[word.a] ?? 0
    if (evidence > MOST_CHANCE_EVIDENCE) return 0
    const isBreak = isSentenceStart(a, word.a) && isSentenceStart(b, word.b)
    if (isBreak && word.aCount > 0 && word.bCount > 0) return index + 1
  }
  return 0
}

/**
 * The steps without the one or two shared words at either end that only happen to begin or end the neighbouring
 * sentence in both texts.
 */
export function trimChanceEdges(steps: readonly Step[], a: TokenStream, b: TokenStream): readonly Step[] {
  const words = loosenEnds(joinEqualSteps(steps))
  const fromStart = countChanceAtStart(words, a, b)
  const fromEnd = countChanceAtEnd(words, a, b)
  return words.slice(fromStart, words.length - fromEnd)
}
