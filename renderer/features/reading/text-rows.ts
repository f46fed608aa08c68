import type { FoldedRun } from '@shared/core/passages/index.ts'
import type { Span } from '@shared/model/span.ts'

export interface ParagraphRow {
  readonly kind: 'paragraph'
  readonly index: number
  readonly span: Span
}

/** The line that stands for a run of repeated paragraphs; repeats are numbered from 1. */
export interface FoldRow {
  readonly kind: 'fold'
  readonly number: number
  readonly run: FoldedRun
  readonly isShown: boolean
}

export type TextRow = ParagraphRow | FoldRow

/** What is drawn of a text: its paragraphs, and a line for each run of repeats with its paragraphs behind it if shown. */
export function textRows(
  paragraphs: readonly Span[],
  runs: readonly FoldedRun[],
  shownRuns: ReadonlySet<number>,
): readonly TextRow[] {
  const rows: TextRow[] = []
  let index = 0
  const addParagraphs = (until: number): void => {
    for (; index < until; index++) {
      const span = paragraphs[index]
      if (span !== undefined) rows.push({ kind: 'paragraph', index, span })
    }
  }
  for (const [at, run] of runs.entries()) {
    addParagraphs(run.firstParagraph)
    const isShown = shownRuns.has(at + 1)
    rows.push({ kind: 'fold', number: at + 1, run, isShown })
    const end = run.firstParagraph + run.paragraphCount
    if (isShown) addParagraphs(end)
    else index = end
  }
  addParagraphs(paragraphs.length)
  return rows
}

/** Numbers of the runs that hold a part of a span. */
export function runsTouching(
  paragraphs: readonly Span[],
  runs: readonly FoldedRun[],
  span: Span,
): readonly number[] {
  return runs.flatMap((run, at) => {
    const whole = spanOfRun(paragraphs, run)
    return whole !== null && whole.start < span.end && span.start < whole.end ? [at + 1] : []
  })
}

/** The text of a run, from its first paragraph to its last. */
export function spanOfRun(paragraphs: readonly Span[], run: FoldedRun): Span | null {
  const first = paragraphs[run.firstParagraph]
  const last = paragraphs[run.firstParagraph + run.paragraphCount - 1]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}
