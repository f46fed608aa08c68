import { similarScore } from './gap-alignment.ts'
import type { Step, StepKind } from './steps.ts'
import type { TokenStream } from './token-stream.ts'
import { wordSimilarity01 } from './word-similarity.ts'

/** Where an alignment ends and how far it may grow from there. */
export interface Edge {
  /** First token outside the alignment, on both sides, when `direction` is 1; the token before it when it is -1. */
  readonly a: number
  readonly b: number
  readonly direction: 1 | -1
  /** Most tokens to take in; above `MOST_ROOM` is as good as `MOST_ROOM`. */
  readonly aRoom: number
  readonly bRoom: number
}

/** Most tokens that an alignment grows by at one end. */
const MOST_ROOM = 40
/** Tokens that one side may run ahead of the other. */
const BAND = 6
const WIDTH = 2 * BAND + 1
/** Growing stops when the score has fallen so far below its best (Altschul et al. 1997, X-drop). */
const DROP = 3
const REPLACED_COST = 0.9
const LEFT_OUT_COST = 0.6
const FIRST_ADDED_COST = 0.5
const IMPOSSIBLE = -1e9
const EPSILON = 1e-6

const MOVES: readonly StepKind[] = ['equal', 'similar', 'replaced', 'removed', 'added']
const EQUAL = 0
const SIMILAR = 1
const REPLACED = 2
const REMOVED = 3
const ADDED = 4

// kept from call to call: most edges are not worth the time it takes to make two tables
const scores = new Float32Array((MOST_ROOM + 1) * WIDTH)
const moves = new Uint8Array((MOST_ROOM + 1) * WIDTH)

interface Reach {
  readonly aCount: number
  readonly bCount: number
}

function cell(i: number, j: number): number {
  return i * WIDTH + (j - i + BAND)
}

/** Fills `moves` in a band around the diagonal and finds the best place to end. */
function reachFrom(a: TokenStream, b: TokenStream, edge: Edge): Reach {
  const { direction } = edge
  const aRoom = Math.min(MOST_ROOM, edge.aRoom)
  const bRoom = Math.min(MOST_ROOM, edge.bRoom)
  scores.fill(IMPOSSIBLE, 0, WIDTH)
  scores[cell(0, 0)] = 0
  for (let j = 1; j <= Math.min(BAND, bRoom); j++) {
    scores[cell(0, j)] = -FIRST_ADDED_COST * j
    moves[cell(0, j)] = ADDED
  }
  let bestScore = 0
  let bestI = 0
  let bestJ = 0
  for (let i = 1; i <= aRoom; i++) {
    const aToken = edge.a + direction * (i - 1)
    const from = Math.max(0, i - BAND)
    const to = Math.min(bRoom, i + BAND)
    let rowBest = IMPOSSIBLE
    scores.fill(IMPOSSIBLE, i * WIDTH, (i + 1) * WIDTH)
    for (let j = from; j <= to; j++) {
      const bToken = edge.b + direction * (j - 1)
      let score = IMPOSSIBLE
      let move = EQUAL
      if (j > 0) {
        const diagonal = scores[cell(i - 1, j - 1)] ?? IMPOSSIBLE
        if (a.hashes[aToken] === b.hashes[bToken]) score = diagonal + (a.evidence[aToken] ?? 0)
        else {
          const similarity01 = wordSimilarity01(a, aToken, b, bToken)
          move = similarity01 > 0 ? SIMILAR : REPLACED
          score = diagonal
          score += similarity01 > 0 ? similarScore(similarity01, a.evidence[aToken] ?? 0) : -REPLACED_COST
        }
      }
      const removed = j < i + BAND ? (scores[cell(i - 1, j)] ?? IMPOSSIBLE) - LEFT_OUT_COST : IMPOSSIBLE
      if (removed > score) {
        score = removed
        move = REMOVED
      }
      const added = j > from ? (scores[cell(i, j - 1)] ?? IMPOSSIBLE) - LEFT_OUT_COST : IMPOSSIBLE
      if (added > score) {
        score = added
        move = ADDED
      }
      scores[cell(i, j)] = score
      moves[cell(i, j)] = move
      rowBest = Math.max(rowBest, score)
      if (score > bestScore + EPSILON && (move === EQUAL || move === SIMILAR)) {
        bestScore = score
        bestI = i
        bestJ = j
      }
    }
    if (rowBest < bestScore - DROP) break
  }
  return { aCount: bestI, bCount: bestJ }
}

/**
 * The steps by which an alignment grows over an edge, in text order; empty when nothing is gained. They end in an
 * equal or similar word. Cost: room times 13.
 */
export function extendEdge(a: TokenStream, b: TokenStream, edge: Edge): Step[] {
  if (edge.aRoom <= 0 || edge.bRoom <= 0) return []
  const { aCount, bCount } = reachFrom(a, b, edge)
  const steps: Step[] = []
  let i = aCount
  let j = bCount
  while (i > 0 || j > 0) {
    const move = moves[cell(i, j)] ?? EQUAL
    const aStep = move === ADDED ? 0 : 1
    const bStep = move === REMOVED ? 0 : 1
    i -= aStep
    j -= bStep
    // going left, the token that is left out lies before the next of the other side
    const shift = edge.direction === 1 ? 0 : 1
    steps.push({
      kind: MOVES[move] ?? 'equal',
      a: edge.a + edge.direction * i + shift * (1 - aStep),
      aCount: aStep,
      b: edge.b + edge.direction * j + shift * (1 - bStep),
      bCount: bStep,
    })
  }
  return edge.direction === 1 ? steps.reverse() : steps
}
