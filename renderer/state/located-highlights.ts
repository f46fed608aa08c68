import { locateAll, type LocatedSpan } from '@shared/core/anchoring/index.ts'
import type { Highlight } from '@shared/model/highlight.ts'
import type { Span } from '@shared/model/span.ts'

export interface PlacedHighlight {
  readonly highlight: Highlight
  readonly span: Span
}

/** A highlight whose place is in doubt: it is drawn nowhere until the reader decides. */
export interface UnplacedHighlight {
  readonly highlight: Highlight
  /** Best guesses first; empty when the quote is gone. */
  readonly candidates: readonly LocatedSpan[]
}

export interface LocatedHighlights {
  /** In the order of the text. */
  readonly placed: readonly PlacedHighlight[]
  readonly unplaced: readonly UnplacedHighlight[]
}

/** Where an article's highlights stand in its text now. Constant time for each whose surroundings did not change. */
export function locateHighlights(text: string, highlights: readonly Highlight[]): LocatedHighlights {
  const placed: PlacedHighlight[] = []
  const unplaced: UnplacedHighlight[] = []
  const places = locateAll(
    text,
    highlights.map(({ anchor }) => anchor),
  )
  highlights.forEach((highlight, index) => {
    const located = places[index] ?? { kind: 'lost' }
    if (located.kind === 'found') {
      placed.push({ highlight, span: { start: located.start, end: located.end } })
    } else {
      const candidates = located.kind === 'doubtful' ? located.candidates : []
      unplaced.push({ highlight, candidates })
    }
  })
  placed.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return { placed, unplaced }
}

/** The shortest highlight over an offset, because overlapping ones could not be reached otherwise. */
export function smallestAt(placed: readonly PlacedHighlight[], offset: number): PlacedHighlight | null {
  const over = placed.filter(({ span }) => span.start <= offset && offset < span.end)
  const lengthOf = ({ span }: PlacedHighlight): number => span.end - span.start
  return over.reduce<PlacedHighlight | null>(
    (best, each) => (best === null || lengthOf(each) < lengthOf(best) ? each : best),
    null,
  )
}
