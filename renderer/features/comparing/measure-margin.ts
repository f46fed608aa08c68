import type { Span } from '@shared/model/span.ts'
import type { PassageChange } from '../../state/number-passages.ts'
import { rangesOf, readBlocks } from '../../ui/text/text-blocks.ts'

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What is marked beside a text. */
export interface MarginMark extends Span {
  readonly kind: 'exact' | 'edited' | 'elsewhere'
  readonly changes: readonly PassageChange[]
}

/** Where a mark stands beside its paragraph, in pixels from the paragraph's corner. */
export interface MarginPlace {
  /** Null where the mark began in an earlier paragraph: it carries its number there. */
  readonly badgeTop: number | null
  readonly ruleTop: number
  readonly ruleHeight: number
  /** Boxes round changed figures, one for each line they stand on. */
  readonly boxes: readonly Box[]
}

const BADGE_STEP = 20
const BOX_PADDING = 2
const RULE_INSET = 4

/** @param marks what touches the paragraph, ordered by their place; what is not drawn is left out */
export function measureMargin(
  block: HTMLElement,
  text: HTMLElement,
  paragraph: Span,
  marks: readonly MarginMark[],
): ReadonlyMap<MarginMark, MarginPlace> {
  const origin = block.getBoundingClientRect()
  const blocks = readBlocks(block)
  let freeFrom = text.getBoundingClientRect().top - origin.top
  const margins = new Map<MarginMark, MarginPlace>()
  for (const mark of marks) {
    const rects = rangesOf(blocks, mark).flatMap((range) => [...range.getClientRects()])
    const [first] = rects
    const last = rects.at(-1)
    if (first === undefined || last === undefined) continue
    const top = first.top - origin.top
    const hasBadge = mark.start >= paragraph.start
    const badgeTop = hasBadge ? Math.max(freeFrom, top + 1) : null
    if (badgeTop !== null) freeFrom = badgeTop + BADGE_STEP
    const boxes = mark.changes
      .filter(({ isFigure }) => isFigure)
      .flatMap((change) => rangesOf(blocks, change))
      .flatMap((range) => [...range.getClientRects()])
      .map((rect) => ({
        left: rect.left - origin.left - BOX_PADDING,
        top: rect.top - origin.top,
        width: rect.width + 2 * BOX_PADDING,
        height: rect.height,
      }))
    const ruleHeight = Math.max(0, last.bottom - first.top - RULE_INSET)
    margins.set(mark, { badgeTop, ruleTop: top + RULE_INSET / 2, ruleHeight, boxes })
  }
  return margins
}
