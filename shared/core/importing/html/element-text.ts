/** The text of an element with white space folded; empty for null. */
export function foldedText(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim()
}

/** Share of the text of `element` that stands in links, from 0 to 1. */
export function linkShare01(element: Element): number {
  const length = foldedText(element).length
  if (length === 0) return 0
  let linked = 0
  for (const link of element.querySelectorAll('a')) linked += foldedText(link).length
  return linked / length
}
