import type { FoldedRun } from '@shared/core/passages/index.ts'
import type { Span } from '@shared/model/span.ts'
import type { ArticleImage } from '@shared/model/supplement.ts'

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

/** A picture of the page, behind the paragraph it stood after. */
export interface PictureRow {
  readonly kind: 'picture'
  readonly image: ArticleImage
}

export type TextRow = ParagraphRow | FoldRow | PictureRow

/**
 * What is drawn of a text: its paragraphs and pictures, and a line for each run of repeats with its paragraphs behind it if
 * shown. A picture within a folded run stands behind its line.
 */
export function textRows(
  paragraphs: readonly Span[],
  runs: readonly FoldedRun[],
  shownRuns: ReadonlySet<number>,
  images: readonly ArticleImage[] = [],
): readonly TextRow[] {
  const rows: TextRow[] = []
  let index = 0
  let shownImages = 0
  const addImages = (): void => {
    for (let image = images[shownImages]; image !== undefined; image = images[++shownImages]) {
      if (image.afterParagraph >= index) return
      rows.push({ kind: 'picture', image })
    }
  }
  const addParagraphs = (until: number): void => {
    for (; index < until; index++) {
      const span = paragraphs[index]
      addImages()
      if (span !== undefined) rows.push({ kind: 'paragraph', index, span })
    }
    addImages()
  }
  for (const [at, run] of runs.entries()) {
    addParagraphs(run.firstParagraph)
    const isShown = shownRuns.has(at + 1)
    rows.push({ kind: 'fold', number: at + 1, run, isShown })
    const end = run.firstParagraph + run.paragraphCount
    if (isShown) addParagraphs(end)
    else index = end
    addImages()
  }
  addParagraphs(paragraphs.length)
  // an article that was cleaned since may have fewer paragraphs
  index = Infinity
  addImages()
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
