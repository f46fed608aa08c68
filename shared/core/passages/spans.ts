import type { Span } from '../../model/span.ts'

/** The spans in rising order, those that touch or overlap joined. Empty spans are dropped. */
export function uniteSpans(spans: readonly Span[]): Span[] {
  const united: Span[] = []
  for (const span of spans.filter(({ start, end }) => end > start).sort((x, y) => x.start - y.start)) {
    const last = united.at(-1)
    if (last === undefined || span.start > last.end) united.push(span)
    else if (span.end > last.end) united[united.length - 1] = { start: last.start, end: span.end }
  }
  return united
}

/** A passage may reach over the edge of what it lies in by a word of chance. */
const INSIDE_SHARE = 0.9

/** True when nine tenths of the stretch from `start` to `end` lie inside the spans. */
export function isInsideSpans(start: number, end: number, spans: readonly Span[]): boolean {
  let inside = 0
  for (const span of uniteSpans(spans)) {
    inside += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start))
  }
  return inside >= INSIDE_SHARE * (end - start)
}
