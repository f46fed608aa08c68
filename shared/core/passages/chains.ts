import type { Match } from './matches.ts'
import type { TokenStream } from './token-stream.ts'
import type { WorkBudget } from './work-budget.ts'

/** Most tokens between two matches of one chain, on either side. */
const LONGEST_GAP = 24
const COST_PER_GAP_TOKEN = 0.15
const COST_PER_DRIFT_TOKEN = 0.1
/** How many matches back a predecessor is looked for: keeps texts of one repeated phrase from going quadratic. */
const LOOK_BACK = 60

/** Matches in rising order on both sides, cut so that they do not overlap. */
export interface Chain {
  readonly matches: readonly Match[]
  readonly score: number
}

interface ChainTable {
  readonly scores: Float64Array
  readonly predecessors: Int32Array
}

function prefixSums(values: Float32Array): Float64Array {
  const sums = new Float64Array(values.length + 1)
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] ?? 0) + (values[i] ?? 0)
  return sums
}

/** Tokens by which `later` reaches into `earlier` on either side. */
function overlap(earlier: Match, later: Match): number {
  return Math.max(earlier.a + earlier.length - later.a, earlier.b + earlier.length - later.b, 0)
}

/** What linking `later` behind `earlier` costs, or null when they cannot be linked. */
function linkCost(earlier: Match, later: Match, cut: number): number | null {
  if (cut >= later.length || later.a <= earlier.a || later.b <= earlier.b) return null
  const aGap = later.a + cut - earlier.a - earlier.length
  const bGap = later.b + cut - earlier.b - earlier.length
  const longer = Math.max(aGap, bGap)
  if (longer > LONGEST_GAP) return null
  return COST_PER_GAP_TOKEN * longer + COST_PER_DRIFT_TOKEN * Math.abs(aGap - bGap)
}

/**
 * The best chain that ends in each match (the usual chaining of seeds, e.g. Abouelhoda and Ohlebusch 2005).
 * In a text with itself, a chain ends where its second copy begins.
 */
function scoreChains(
  matches: readonly Match[],
  a: TokenStream,
  isSelf: boolean,
  budget: WorkBudget,
): ChainTable {
  const sums = prefixSums(a.evidence)
  const evidence = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0)
  const longest = matches.reduce((length, match) => Math.max(length, match.length), 0)
  const scores = new Float64Array(matches.length)
  const predecessors = new Int32Array(matches.length).fill(-1)
  const firstB = Int32Array.from(matches, (match) => match.b)
  for (const [index, match] of matches.entries()) {
    const end = match.a + match.length
    scores[index] = evidence(match.a, end)
    const oldest = Math.max(0, index - LOOK_BACK)
    budget.spend(index - oldest)
    for (let before = index - 1; before >= oldest; before--) {
      const earlier = matches[before]
      if (earlier === undefined || earlier.a + longest + LONGEST_GAP < match.a) break
      if (isSelf && end > (firstB[before] ?? 0)) continue
      const cut = overlap(earlier, match)
      const cost = linkCost(earlier, match, cut)
      if (cost === null) continue
      const score = (scores[before] ?? 0) + evidence(match.a + cut, end) - cost
      if (score <= (scores[index] ?? 0)) continue
      scores[index] = score
      predecessors[index] = before
      firstB[index] = firstB[before] ?? 0
    }
  }
  return { scores, predecessors }
}

/** The matches of one chain, first to last, without what overlaps. */
function cutOverlaps(matches: readonly Match[]): Match[] {
  const cut: Match[] = []
  for (const match of matches) {
    const last = cut.at(-1)
    const shift = last === undefined ? 0 : overlap(last, match)
    if (shift < match.length) {
      cut.push({ a: match.a + shift, b: match.b + shift, length: match.length - shift })
    }
  }
  return cut
}

/**
 * Chains of matches, best first; each match is in one chain at most. Chains below `leastScore` are left out.
 *
 * @param matches ordered by place in the first text, then in the second
 */
export function chainMatches(
  matches: readonly Match[],
  a: TokenStream,
  isSelf: boolean,
  leastScore: number,
  budget: WorkBudget,
): Chain[] {
  const { scores, predecessors } = scoreChains(matches, a, isSelf, budget)
  const scoreOf = (index: number): number => scores[index] ?? 0
  const bestFirst = Array.from(matches.keys()).sort((x, y) => scoreOf(y) - scoreOf(x) || x - y)
  const isUsed = new Uint8Array(matches.length)
  const chains: Chain[] = []
  for (const last of bestFirst) {
    if (isUsed[last] === 1) continue
    if (scoreOf(last) < leastScore) break
    const members: Match[] = []
    let index = last
    while (index >= 0 && isUsed[index] === 0) {
      const match = matches[index]
      if (match !== undefined) members.push(match)
      isUsed[index] = 1
      index = predecessors[index] ?? -1
    }
    // where the chain runs into one that is taken, only what it adds is its own
    const score = scoreOf(last) - (index >= 0 ? scoreOf(index) : 0)
    if (score >= leastScore) chains.push({ matches: cutOverlaps(members.reverse()), score })
  }
  return chains
}
