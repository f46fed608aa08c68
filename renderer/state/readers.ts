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

/** The text from the first paragraph in view to the last; asks the boxes of a few paragraphs, which is cheap. */
export function spanInView({ scroller, blocks }: OpenReader): Span | null {
  const view = scroller.getBoundingClientRect()
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((boxOf(blocks[middle])?.bottom ?? 0) <= view.top) low = middle + 1
    else high = middle
  }
  const first = blocks[low]
  let last = first
  for (let at = low; at < blocks.length && (boxOf(blocks[at])?.top ?? 0) < view.bottom; at++)
    last = blocks[at]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

export function isInside(span: Span, view: Span | null): boolean {
  return view !== null && span.start < view.end && view.start < span.end
}

/**
 * As `extentOf`, but lines are measured only in the paragraphs of `view`. Elsewhere the place is reckoned from the
 * letters: measuring would lay out paragraphs that are not drawn.
 */
export function roughExtentOf(
  reader: OpenReader,
  span: Span,
  view: Span | null,
): { readonly top: number; readonly bottom: number } | null {
  const touched = blocksOf(reader.blocks, span)
  const first = touched[0]
  const last = touched.at(-1)
  if (first === undefined || last === undefined) return null
  const origin = reader.scroller.getBoundingClientRect().top
  const top = isInside(first, view) ? extentOf(reader, { start: span.start, end: first.end })?.top : null
  const bottom = isInside(last, view) ? extentOf(reader, { start: last.start, end: span.end })?.bottom : null
  return {
    top: top ?? heightAt(first, span.start) - origin,
    bottom: bottom ?? heightAt(last, span.end) - origin,
  }
}

/** Where a letter of a paragraph stands on the screen, reckoned from its place among the letters. */
export function heightAt(block: TextBlock, offset: number): number {
  const box = boxOf(block)
  if (box === undefined) return 0
  const share = (offset - block.start) / Math.max(1, block.end - block.start)
  return box.top + box.height * Math.min(1, Math.max(0, share))
}

function boxOf(block: TextBlock | undefined): DOMRect | undefined {
  return block?.node.parentElement?.parentElement?.getBoundingClientRect()
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
