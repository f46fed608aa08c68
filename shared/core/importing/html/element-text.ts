/** The text of an element with white space folded; empty for null. */
export function foldedText(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim()
}

const MAX_TEXT_NODE_UNITS = 20_000
/** Blanks at the edges of neighbouring texts are folded at the end. */
const MAX_SPARE_BLANKS = 400
/** Nodes that are looked at for each character asked for: mark-up without text must end, too. */
const NODES_PER_UNIT = 2

/**
 * As `foldedText` where that has at most `maxUnits` characters, else null. The work is bounded by `maxUnits`, not by
 * the size of the element: for loops over elements that may contain one another.
 */
export function shortText(element: Element, maxUnits: number): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ALL)
  let text = ''
  for (let nodes = 0; walker.nextNode() !== null; nodes++) {
    const { currentNode } = walker
    if (nodes > maxUnits * NODES_PER_UNIT) return null
    if (currentNode.nodeType !== Node.TEXT_NODE) continue
    text += (currentNode.nodeValue ?? '').slice(0, MAX_TEXT_NODE_UNITS).replace(/\s+/gu, ' ')
    if (text.length > maxUnits + MAX_SPARE_BLANKS) return null
  }
  text = text.replace(/\s+/gu, ' ').trim()
  return text.length > maxUnits ? null : text
}

/** Share of the text of `element` that stands in links, from 0 to 1. */
export function linkShare01(element: Element): number {
  const length = foldedText(element).length
  if (length === 0) return 0
  let linked = 0
  for (const link of element.querySelectorAll('a')) linked += foldedText(link).length
  return linked / length
}
