import type { Span } from '@shared/model/span.ts'
import type { PassagePlace } from '../../state/number-passages.ts'
import { rangesOf, readBlocks } from '../../ui/text/text-blocks.ts'

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where a passage stands beside its paragraph, in pixels from the paragraph's corner. */
export interface MarginPlace {
  readonly place: PassagePlace & { readonly number: number }
  /** Null where the passage began in an earlier paragraph: it carries its number there. */
  readonly badgeTop: number | null
  readonly ruleTop: number
  readonly ruleHeight: number
  /** Boxes round changed figures, one for each line they stand on. */
  readonly boxes: readonly Box[]
}

const BADGE_STEP = 20
const BOX_PADDING = 2
const RULE_INSET = 4

export function measureMargin(
  block: HTMLElement,
  text: HTMLElement,
  paragraph: Span,
  places: readonly (PassagePlace & { readonly number: number })[],
): readonly MarginPlace[] {
  const origin = block.getBoundingClientRect()
  const blocks = readBlocks(block)
  const textTop = text.getBoundingClientRect().top - origin.top
  let freeFrom = textTop
  return [...places]
    .sort((a, b) => a.start - b.start)
    .flatMap((place): MarginPlace[] => {
      const rects = rangesOf(blocks, place).flatMap((range) => [...range.getClientRects()])
      const [first] = rects
      const last = rects.at(-1)
      if (first === undefined || last === undefined) return []
      const top = first.top - origin.top
      const hasBadge = place.start >= paragraph.start
      const badgeTop = hasBadge ? Math.max(freeFrom, top + 1) : null
      if (badgeTop !== null) freeFrom = badgeTop + BADGE_STEP
      const boxes = place.changes
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
      return [{ place, badgeTop, ruleTop: top + RULE_INSET / 2, ruleHeight, boxes }]
    })
}
