/** The articles as they stand on the screen, for everything that measures, scrolls or marks their text. */
import type { ArticleId } from '@shared/model/ids.ts'
import type { Span } from '@shared/model/span.ts'
import { create } from 'zustand'
import { blocksOf, rangesOf, type TextBlock } from '../ui/text/text-blocks.ts'

export interface OpenReader {
  readonly articleId: ArticleId
  /** The element that scrolls. */
  readonly scroller: HTMLElement
  /** The paragraphs that are drawn; a new list whenever that changes. */
  readonly blocks: readonly TextBlock[]
  /** Shows the paragraphs of a span where they are folded away. */
  readonly unfold: (span: Span) => void
}

export const useReaders = create<{ readonly readers: ReadonlyMap<ArticleId, OpenReader> }>(() => ({
  readers: new Map(),
}))

export function useReader(articleId: ArticleId): OpenReader | undefined {
  return useReaders(({ readers }) => readers.get(articleId))
}

export function putReader(reader: OpenReader): void {
  useReaders.setState(({ readers }) => ({ readers: new Map(readers).set(reader.articleId, reader) }))
}

export function removeReader(articleId: ArticleId): void {
  useReaders.setState(({ readers }) => {
    const next = new Map(readers)
    next.delete(articleId)
    return { readers: next }
  })
}

/** Top and bottom of a span, counted from the top of the visible part of its reader; null when it is not drawn. */
export function extentOf(
  reader: OpenReader,
  span: Span,
): { readonly top: number; readonly bottom: number } | null {
  const ranges = rangesOf(reader.blocks, span)
  const first = ranges[0]?.getClientRects()[0]
  const last = [...(ranges.at(-1)?.getClientRects() ?? [])].at(-1)
  if (first === undefined || last === undefined) return null
  const origin = reader.scroller.getBoundingClientRect().top
  return { top: first.top - origin, bottom: last.bottom - origin }
}

/** Whether a paragraph that the span touches is in view: asks the boxes of paragraphs, which is cheap, and no lines. */
export function isNearView({ scroller, blocks }: OpenReader, span: Span): boolean {
  const view = scroller.getBoundingClientRect()
  return blocksOf(blocks, span).some(({ node }) => {
    const box = node.parentElement?.parentElement?.getBoundingClientRect()
    return box !== undefined && box.bottom > view.top && box.top < view.bottom
  })
}

const MOST_CORRECTIONS = 4

/**
 * Scrolls until the span begins `top` pixels below the upper edge of its reader; unfolds it where it is folded away.
 * Paragraphs far away have estimated heights until they are drawn, so the place is corrected in the next frames.
 */
export function scrollSpanTo(
  articleId: ArticleId,
  span: Span,
  top: number,
  corrections = MOST_CORRECTIONS,
): void {
  const reader = useReaders.getState().readers.get(articleId)
  if (reader === undefined) return
  const extent = extentOf(reader, span)
  if (extent === null) reader.unfold(span)
  else if (Math.abs(extent.top - top) < 1) return
  else reader.scroller.scrollTop += extent.top - top
  if (corrections > 0) requestAnimationFrame(() => scrollSpanTo(articleId, span, top, corrections - 1))
}
