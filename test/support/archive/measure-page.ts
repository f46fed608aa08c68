import type { Page } from '@playwright/test'

/** Milliseconds from setting a text in the search box to the first rows of its answer on the screen. */
export function timeQuery(page: Page, text: string): Promise<number> {
  return page.evaluate(async (query) => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]')
    if (box === null) throw new Error('there is no search box')
    const startedMs = performance.now()
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, query)
    box.dispatchEvent(new Event('input', { bubbles: true }))
    // without an answer there is no list
    const isShown = (): boolean => {
      const grid = document.querySelector('[role=grid]')
      const rows = [...(grid?.querySelectorAll('[role=row]') ?? [])].slice(0, 6)
      return grid?.ariaBusy !== 'true' && rows.every((row) => row.ariaLabel !== null)
    }
    do {
      await new Promise((resolve) => requestAnimationFrame(resolve))
    } while (!isShown())
    return performance.now() - startedMs
  }, text)
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share01: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share01))] ?? NaN
}
