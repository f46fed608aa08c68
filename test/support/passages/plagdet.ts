import type { SharedPassage } from '@shared/model/passage.ts'
import type { Span } from '@shared/model/span.ts'
import type { SharedSpans } from './edited-pair.ts'

/** The figures by which text-reuse detectors are compared, each 0–1 but for granularity (1 or more). */
export interface ReuseFigures {
  readonly precision: number
  readonly recall: number
  /** How many detections there are for a passage that is found at all: 1 is best. */
  readonly granularity: number
  readonly plagdet: number
}

/** What was found in a pair of texts, beside what they share. */
export interface JudgedPair {
  readonly found: readonly SharedPassage[]
  readonly shared: readonly SharedSpans[]
}

function length(span: Span): number {
  return span.end - span.start
}

function intersect(x: Span, y: Span): Span {
  const start = Math.max(x.start, y.start)
  return { start, end: Math.max(start, Math.min(x.end, y.end)) }
}

function sides(passage: SharedPassage): SharedSpans {
  return {
    a: { start: passage.aStart, end: passage.aEnd },
    b: { start: passage.bStart, end: passage.bEnd },
  }
}

function detects(x: SharedSpans, y: SharedSpans): boolean {
  return length(intersect(x.a, y.a)) > 0 && length(intersect(x.b, y.b)) > 0
}

/** Number of characters in any of the spans. */
function unionLength(spans: readonly Span[]): number {
  let total = 0
  let end = 0
  for (const span of [...spans].sort((x, y) => x.start - y.start)) {
    total += Math.max(0, span.end - Math.max(span.start, end))
    end = Math.max(end, span.end)
  }
  return total
}

/** Share of the characters of one passage, both sides, that those which detect it have in common with it. */
function coveredShare(passage: SharedSpans, others: readonly SharedSpans[]): number {
  const detecting = others.filter((other) => detects(other, passage))
  const a = unionLength(detecting.map((other) => intersect(other.a, passage.a)))
  const b = unionLength(detecting.map((other) => intersect(other.b, passage.b)))
  return (a + b) / (length(passage.a) + length(passage.b))
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * Macro-averaged precision, recall, granularity and plagdet over pairs of texts, as defined for the PAN evaluations
 * (Potthast, Stein, Barrón-Cedeño, Rosso 2010: "An evaluation framework for plagiarism detection").
 */
export function measureReuse(pairs: readonly JudgedPair[]): ReuseFigures {
  const precisions: number[] = []
  const recalls: number[] = []
  const detectionCounts: number[] = []
  for (const { found, shared } of pairs) {
    const detections = found.map(sides)
    for (const detection of detections) precisions.push(coveredShare(detection, shared))
    for (const passage of shared) {
      recalls.push(coveredShare(passage, detections))
      const count = detections.filter((detection) => detects(detection, passage)).length
      if (count > 0) detectionCounts.push(count)
    }
  }
  const precision = mean(precisions)
  const recall = mean(recalls)
  const granularity = mean(detectionCounts)
  const harmonic = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, granularity, plagdet: harmonic / Math.log2(1 + granularity) }
}
