import { dropChangedEnds, makeAlignment, type Alignment } from './alignment.ts'
import { trimChanceEdges } from './chance-edges.ts'
import { chainMatches, type Chain } from './chains.ts'
import { Coverage } from './coverage.ts'
import { extendEdge } from './edge-extension.ts'
import { alignGap } from './gap-alignment.ts'
import { collectMatches, type Match } from './matches.ts'
import { mergeNeighbours } from './merging.ts'
import { completeSentences } from './sentence-completion.ts'
import { splitAtNews } from './splitting.ts'
import type { Step } from './steps.ts'
import { isSentenceStart, type TokenStream } from './token-stream.ts'
import { trimToBestRun } from './trimming.ts'
import type { WorkBudget } from './work-budget.ts'

/** What one comparison of two token streams is given. A text with itself is compared when `a` is `b`. */
export interface Comparison {
  readonly a: TokenStream
  readonly b: TokenStream
  /** Least shared words (word equivalents) of an alignment. */
  readonly minimumWords: number
  readonly budget: WorkBudget
}

const RARE_SHINGLE = 2
const RARE_SHINGLE_UNSPACED = 6
/** The frequent seed is longer than the rare one by so many tokens. */
const FREQUENT_EXTRA = 2
const RARE_OCCURRENCES = 4
const FREQUENT_OCCURRENCES = 64
/** In a text with itself the next few places are enough: each later one is paired with one before it. */
const FREQUENT_OCCURRENCES_IN_SELF = 16
/** Above this share of single-character tokens a text is taken for one without spaces. */
const UNSPACED_FROM = 0.3
/** Of eight words, two may be short ones that say half as much. */
const EVIDENCE_PER_MINIMUM_WORD = 0.75
/** With so many of its least words matched, an alignment may be a sentence that is badly recognised for the rest. */
const COMPLETED_FROM_SHARE = 0.6
/** Whole sentences of small words on both sides are no chance. */
const EVIDENCE_PER_SENTENCE_WORD = 0.5
/** A chain of bare matches may fall short by what its edges and gaps add; in a badly recognised text that is most. */
const CHAIN_SHARE_OF_EVIDENCE = 0.3
/** In long texts chance makes so many such chains that trying them all would take longer than all the rest. */
const CHAIN_SHARE_IN_LONG_TEXTS = 0.6
/** Two texts of 2,000 words: the product is what the number of chance chains grows with. */
const LONG_TEXTS_PRODUCT = 4_000_000
const LEAST_DENSITY = 0.45
/** An alignment with less than this that is new on either side, and too short, lies inside better ones. */
const LEAST_NEW_SHARE = 0.3

/** Seeds: every shared run of four words, and runs of two or three that are rare. */
function seedMatches({ a, b, budget }: Comparison): Match[] {
  const unspaced = Math.max(a.unspacedShare01, b.unspacedShare01) > UNSPACED_FROM
  const rare = unspaced ? RARE_SHINGLE_UNSPACED : RARE_SHINGLE
  const frequent = rare + FREQUENT_EXTRA
  const shared = { a, b, isSelf: a === b, budget }
  const matches = [
    ...collectMatches({
      ...shared,
      shingleLength: frequent,
      occurrenceLimit: a === b ? FREQUENT_OCCURRENCES_IN_SELF : FREQUENT_OCCURRENCES,
      rareBelowLength: null,
    }),
    ...collectMatches({
      ...shared,
      shingleLength: rare,
      occurrenceLimit: RARE_OCCURRENCES,
      rareBelowLength: frequent,
    }),
  ]
  return matches.sort((x, y) => x.a - y.a || x.b - y.b)
}

function equalStep({ a, b, length }: Match): Step {
  return { kind: 'equal', a, aCount: length, b, bCount: length }
}

/** The steps of a chain: its matches, and what lies between them. */
function bodySteps({ a, b }: Comparison, matches: readonly Match[]): Step[] {
  const steps: Step[] = []
  let before: Match | null = null
  for (const match of matches) {
    if (before !== null) {
      const gap = {
        aFrom: before.a + before.length,
        aTo: match.a,
        bFrom: before.b + before.length,
        bTo: match.b,
      }
      for (const step of alignGap(a, b, gap)) steps.push(step)
    }
    steps.push(equalStep(match))
    before = match
  }
  return steps
}

/** Lets a chain grow over both ends, up to the next text or, in a text with itself, up to its other copy. */
function withExtendedEdges({ a, b }: Comparison, body: readonly Step[]): readonly Step[] {
  const first = body[0]
  const last = body.at(-1)
  if (first === undefined || last === undefined) return body
  const aEnd = last.a + last.aCount
  const bEnd = last.b + last.bCount
  const between = a === b ? Math.max(0, first.b - aEnd) : Infinity
  const left = extendEdge(a, b, {
    a: first.a - 1,
    b: first.b - 1,
    direction: -1,
    aRoom: first.a,
    bRoom: Math.min(first.b, between),
  })
  const leftmostB = left[0]?.b ?? first.b
  const right = extendEdge(a, b, {
    a: aEnd,
    b: bEnd,
    direction: 1,
    aRoom: Math.min(a.count - aEnd, a === b ? Math.max(0, leftmostB - aEnd) : Infinity),
    bRoom: b.count - bEnd,
  })
  return [...left, ...body, ...right]
}

/** Completed to the sentences it lies in, unless it is too short or a text would then overlap its own copy. */
function completed({ a, b, minimumWords }: Comparison, steps: readonly Step[]): Alignment | null {
  const plain = makeAlignment(a, dropChangedEnds(steps))
  if (plain === null || plain.words < minimumWords * COMPLETED_FROM_SHARE) return plain
  const whole = makeAlignment(a, completeSentences(plain.steps, a, b))
  const isOverlapping = whole !== null && a === b && whole.aTo > whole.bFrom
  return isOverlapping ? plain : whole
}

/** The matches of a chain, each by itself: what there is no time to align any better. */
function exactRuns({ a }: Comparison, { matches }: Chain): Alignment[] {
  return matches
    .map((match) => makeAlignment(a, [equalStep(match)]))
    .filter((alignment) => alignment !== null)
}

function alignChain(comparison: Comparison, chain: Chain): Alignment[] {
  const { a, b, budget } = comparison
  if (budget.isExhausted) return exactRuns(comparison, chain)
  const body = bodySteps(comparison, chain.matches)
  budget.spend(body.length)
  // split first: trimming keeps one run only, and would lose what lies beyond a long stretch of other text
  return splitAtNews(body, a, b)
    .map((part) => trimToBestRun(withExtendedEdges(comparison, dropChangedEnds(part)), a, b))
    .map((part) => completed(comparison, trimChanceEdges(part, a, b)))
    .filter((alignment) => alignment !== null)
}

/** True when both sides are whole sentences. */
function isWholeSentences({ a, b }: Comparison, { aFrom, aTo, bFrom, bTo }: Alignment): boolean {
  return (
    isSentenceStart(a, aFrom)
    && isSentenceStart(b, bFrom)
    && isSentenceStart(a, aTo)
    && isSentenceStart(b, bTo)
  )
}

function isEnough(comparison: Comparison, alignment: Alignment): boolean {
  const { minimumWords } = comparison
  if (alignment.words < minimumWords || alignment.density01 < LEAST_DENSITY) return false
  if (alignment.evidence >= minimumWords * EVIDENCE_PER_MINIMUM_WORD) return true
  return (
    alignment.evidence >= minimumWords * EVIDENCE_PER_SENTENCE_WORD && isWholeSentences(comparison, alignment)
  )
}

/**
 * Alignments of two token streams, in order of the first: seeds, maximal exact matches, chains, fuzzy gaps, edges,
 * trimmed, merged. Near linear in the texts; see `WorkBudget` for what holds pathological ones.
 */
export function alignStreams(comparison: Comparison): Alignment[] {
  const { a, b, minimumWords, budget } = comparison
  const isSelf = a === b
  const isLong = a.count * b.count > LONG_TEXTS_PRODUCT
  const chainShare = isLong ? CHAIN_SHARE_IN_LONG_TEXTS : CHAIN_SHARE_OF_EVIDENCE
  const leastScore = minimumWords * EVIDENCE_PER_MINIMUM_WORD * chainShare
  const chains = chainMatches(seedMatches(comparison), a, isSelf, leastScore, budget)
  const coveredA = new Coverage(a.count)
  const coveredB = new Coverage(b.count)
  const found: Alignment[] = []
  for (const chain of chains) {
    budget.spend(1)
    if (budget.isCancelled) return []
    for (const alignment of alignChain(comparison, chain)) {
      if (!isEnough(comparison, alignment)) continue
      const { aFrom, aTo, bFrom, bTo } = alignment
      budget.spend(aTo - aFrom)
      const newTokens = Math.max(coveredA.countNew(aFrom, aTo), coveredB.countNew(bFrom, bTo))
      const isOld = newTokens < (aTo - aFrom) * LEAST_NEW_SHARE && newTokens < minimumWords
      if (isOld) continue
      coveredA.add(aFrom, aTo)
      coveredB.add(bFrom, bTo)
      found.push(alignment)
    }
  }
  const inOrder = found.sort((x, y) => x.aFrom - y.aFrom || x.bFrom - y.bFrom)
  return budget.isExhausted ? inOrder : mergeNeighbours(a, b, inOrder, isSelf)
}
