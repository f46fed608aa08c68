import { flushSync } from 'react-dom'

/** Reads places on the screen; what it answers shows them. */
export type Measure = () => () => void

const measures = new Map<Element, Measure>()

// The browser tells of sizes only where it lays text out, which is near the view. Everything is read before the first
// margin is written, and written in the same frame: otherwise each paragraph would lay the page out anew.
const observer = new ResizeObserver((entries) => {
  const shows = entries.flatMap(({ target }) => measures.get(target)?.() ?? [])
  flushSync(() => {
    for (const show of shows) show()
  })
})

document.fonts.addEventListener('loadingdone', () => {
  for (const paragraph of measures.keys()) observe(paragraph)
})

function observe(paragraph: Element): void {
  observer.unobserve(paragraph)
  observer.observe(paragraph)
}

/**
 * Measures a paragraph whenever it is drawn or its size changes, never while it is far out of view. The answer ends
 * this.
 */
export function whileDrawn(paragraph: Element, measure: Measure): () => void {
  measures.set(paragraph, measure)
  observe(paragraph)
  return () => {
    observer.unobserve(paragraph)
    measures.delete(paragraph)
  }
}
