/** A stretch of text: UTF-16 offsets, half-open. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** One paragraph on the screen: its only text node, and where that stands in the whole text. */
export interface TextBlock extends TextSpan {
  readonly node: Text
}

/** Paragraphs carry `data-start`, the offset of their first character, and hold exactly one text node. */
const BLOCK = 'p[data-start]'

/** The paragraphs inside an element, in order. Paragraphs that are not drawn are left out. */
export function readBlocks(root: Element): readonly TextBlock[] {
  return [...root.querySelectorAll<HTMLElement>(BLOCK)].flatMap((element) => {
    const node = element.firstChild
    if (!(node instanceof Text)) return []
    const start = Number(element.dataset.start)
    return [{ node, start, end: start + node.length }]
  })
}

/** The blocks that a span touches. Binary search, so marks are cheap in a long text. */
export function blocksOf(blocks: readonly TextBlock[], span: TextSpan): readonly TextBlock[] {
  const first = firstBlockEndingAfter(blocks, span.start)
  let last = first
  while (last < blocks.length && (blocks[last]?.start ?? 0) < span.end) last++
  return blocks.slice(first, last)
}

/** The stretches of text nodes that a span covers, one for each paragraph; what is not drawn is left out. */
export function stretchesOf(blocks: readonly TextBlock[], span: TextSpan): StaticRangeInit[] {
  return blocksOf(blocks, span).map(({ node, start, end }) => ({
    startContainer: node,
    startOffset: Math.max(span.start, start) - start,
    endContainer: node,
    endOffset: Math.min(span.end, end) - start,
  }))
}

/** Live ranges of a span, for measuring and selecting. */
export function rangesOf(blocks: readonly TextBlock[], span: TextSpan): Range[] {
  return stretchesOf(blocks, span).map((stretch) => {
    const range = document.createRange()
    range.setStart(stretch.startContainer, stretch.startOffset)
    range.setEnd(stretch.endContainer, stretch.endOffset)
    return range
  })
}

/** The offset of a point in a paragraph's text node, or null for a point elsewhere. */
export function offsetOfPoint(node: Node, offset: number): number | null {
  if (!(node instanceof Text)) return null
  const start = node.parentElement?.matches(BLOCK) === true ? node.parentElement.dataset.start : undefined
  return start === undefined ? null : Number(start) + offset
}

/**
 * The span that a range covers within these blocks, null when it covers none of their text. A range may begin or
 * end outside of paragraphs: a triple click ends it in front of the next one.
 */
export function spanOfRange(blocks: readonly TextBlock[], range: Range): TextSpan | null {
  let start: number | null = null
  let end: number | null = null
  for (const block of blocks) {
    const { node } = block
    if (!range.intersectsNode(node)) {
      if (start !== null) break
      continue
    }
    start ??= node === range.startContainer ? block.start + range.startOffset : block.start
    end = node === range.endContainer ? block.start + range.endOffset : block.end
  }
  return start === null || end === null || start >= end ? null : { start, end }
}

function firstBlockEndingAfter(blocks: readonly TextBlock[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
