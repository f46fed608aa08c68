import type { Span } from '@shared/model/span.ts'

const MARKS_BEFORE = /["'“”‘’«»„‚「」『』（([¿¡]*$/u
const MARKS_AFTER = /^["'“”‘’«»「」『』）)\].,;:!?…。、，！？]*/u

/** A passage with those of its words that are new. */
export interface KnownSpan extends Span {
  readonly changes: readonly Span[]
}

/**
 * The text of passages that is not new: without their changed words, but with the quotation marks and stops that stand
 * at their edges, which are nobody's news. Ascending, in offsets of the text.
 */
export function sharedSpans(text: string, places: readonly KnownSpan[]): readonly Span[] {
  return places
    .flatMap(({ start, end, changes }) => withoutChanges(withMarks(text, { start, end }), changes))
    .sort((a, b) => a.start - b.start)
}

function withMarks(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const nextLine = text.indexOf('\n', end)
  const before = text.slice(lineStart, start)
  const after = text.slice(end, nextLine < 0 ? text.length : nextLine)
  return {
    start: start - (MARKS_BEFORE.exec(before)?.[0].length ?? 0),
    end: end + (MARKS_AFTER.exec(after)?.[0].length ?? 0),
  }
}

function withoutChanges({ start, end }: Span, changes: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  let from = start
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    if (change.start > from) kept.push({ start: from, end: change.start })
    from = Math.max(from, change.end)
  }
  if (from < end) kept.push({ start: from, end })
  return kept
}
