import type { Span } from '@shared/model/span.ts'
import type { ReactNode } from 'react'

/**
 * Draws a margin for each paragraph that something touches, the same one whenever it is asked for, so that a paragraph
 * is drawn anew only when what stands beside it changes.
 *
 * @param marks ordered by their place
 */
export function marginsOf<Mark extends Span>(
  marks: readonly Mark[],
  draw: (paragraph: Span, touching: readonly Mark[]) => ReactNode,
): (paragraph: Span) => ReactNode {
  const margins = new Map<number, ReactNode>()
  return (paragraph) => {
    if (!margins.has(paragraph.start)) {
      const touching = marks.filter(({ start, end }) => start < paragraph.end && paragraph.start < end)
      margins.set(paragraph.start, touching.length === 0 ? null : draw(paragraph, touching))
    }
    return margins.get(paragraph.start)
  }
}
