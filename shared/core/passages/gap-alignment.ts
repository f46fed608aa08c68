import type { Step, StepKind } from './steps.ts'
import type { TokenStream } from './token-stream.ts'
import { isJoinedPair, wordSimilarity01 } from './word-similarity.ts'

/** A stretch of tokens between two places of an alignment, half-open on both sides. */
export interface Gap {
  readonly aFrom: number
  readonly aTo: number
  readonly bFrom: number
  readonly bTo: number
}

const LEFT_OUT_COST = 0.4
const REPLACED_COST = 0.7
const JOINED_SCORE = 1.2

const MOVES: readonly StepKind[] = ['equal', 'similar', 'joined', 'split', 'replaced', 'removed', 'added']
const EQUAL = 0
const SIMILAR = 1
const JOINED = 2
const SPLIT = 3
const REPLACED = 4
const REMOVED = 5
const ADDED = 6
const A_COUNTS: readonly number[] = [1, 1, 2, 1, 1, 1, 0]
const B_COUNTS: readonly number[] = [1, 1, 1, 2, 1, 0, 1]

/** A misspelt word is worth its likeness, stretched so that the least alike count for little. */
export function similarScore(similarity01: number, evidence: number): number {
  return evidence * (similarity01 * 1.4 - 0.6)
}

/** Only additions or only removals. */
function oneSidedSteps(gap: Gap): Step[] {
  const steps: Step[] = []
  for (let a = gap.aFrom; a < gap.aTo; a++) {
    steps.push({ kind: 'removed', a, aCount: 1, b: gap.bFrom, bCount: 0 })
  }
  for (let b = gap.bFrom; b < gap.bTo; b++) {
    steps.push({ kind: 'added', a: gap.aFrom, aCount: 0, b, bCount: 1 })
  }
  return steps
}

/** The table of global alignment: best move into each cell. */
function fillMoves(a: TokenStream, b: TokenStream, gap: Gap): Uint8Array {
  const width = gap.bTo - gap.bFrom + 1
  const height = gap.aTo - gap.aFrom + 1
  const scores = new Float32Array(width * height)
  const moves = new Uint8Array(width * height)
  const score = (i: number, j: number): number => scores[i * width + j] ?? 0
  for (let i = 1; i < height; i++) {
    scores[i * width] = score(i - 1, 0) - LEFT_OUT_COST
    moves[i * width] = REMOVED
  }
  for (let j = 1; j < width; j++) {
    scores[j] = score(0, j - 1) - LEFT_OUT_COST
    moves[j] = ADDED
  }
  for (let i = 1; i < height; i++) {
    const aToken = gap.aFrom + i - 1
    for (let j = 1; j < width; j++) {
      const bToken = gap.bFrom + j - 1
      let best = score(i - 1, j - 1)
      let move = EQUAL
      if (a.hashes[aToken] === b.hashes[bToken]) best += a.evidence[aToken] ?? 0
      else {
        const similarity01 = wordSimilarity01(a, aToken, b, bToken)
        move = similarity01 > 0 ? SIMILAR : REPLACED
        best += similarity01 > 0 ? similarScore(similarity01, a.evidence[aToken] ?? 0) : -REPLACED_COST
      }
      const consider = (candidate: number, kind: number): void => {
        if (candidate <= best) return
        best = candidate
        move = kind
      }
      const isEqual = move === EQUAL
      consider(score(i - 1, j) - LEFT_OUT_COST, REMOVED)
      consider(score(i, j - 1) - LEFT_OUT_COST, ADDED)
      if (!isEqual && i > 1 && isJoinedPair(a, aToken - 1, b, bToken)) {
        consider(score(i - 2, j - 1) + JOINED_SCORE, JOINED)
      }
      if (!isEqual && j > 1 && isJoinedPair(b, bToken - 1, a, aToken)) {
        consider(score(i - 1, j - 2) + JOINED_SCORE, SPLIT)
      }
      scores[i * width + j] = best
      moves[i * width + j] = move
    }
  }
  return moves
}

/**
 * The best way from the tokens of a gap in the first text to those in the second (Needleman and Wunsch 1970), with
 * misspelt words, and words joined or split. Cost: product of the two lengths; callers keep gaps below 60 tokens.
 */
export function alignGap(a: TokenStream, b: TokenStream, gap: Gap): Step[] {
  if (gap.aFrom === gap.aTo || gap.bFrom === gap.bTo) return oneSidedSteps(gap)
  const width = gap.bTo - gap.bFrom + 1
  const moves = fillMoves(a, b, gap)
  const steps: Step[] = []
  let i = gap.aTo - gap.aFrom
  let j = gap.bTo - gap.bFrom
  while (i > 0 || j > 0) {
    const move = moves[i * width + j] ?? EQUAL
    const aCount = A_COUNTS[move] ?? 0
    const bCount = B_COUNTS[move] ?? 0
    i -= aCount
    j -= bCount
    steps.push({ kind: MOVES[move] ?? 'equal', a: gap.aFrom + i, aCount, b: gap.bFrom + j, bCount })
  }
  return steps.reverse()
}
