import type { Page } from '@playwright/test'

/** Presses the keys of comparing, and answers the milliseconds until every pane stands with the places of its passages. */
export function openComparison(page: Page, panes: number): Promise<number> {
  return page.evaluate(
    (count) =>
      new Promise<number>((resolve) => {
        let from = 0
        const look = (): void => {
          const readers = [...document.querySelectorAll('[data-reader]')]
          const isDrawn = readers.every((reader) => reader.querySelector('[data-measured="true"]') !== null)
          if (readers.length === count && isDrawn) resolve(performance.now() - from)
          else requestAnimationFrame(look)
        }
        window.addEventListener(
          'keydown',
          () => {
            from = performance.now()
            requestAnimationFrame(look)
          },
          { once: true, capture: true },
        )
        const key = { key: 'C', code: 'KeyC', ctrlKey: true, shiftKey: true, bubbles: true }
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key))
      }),
    panes,
  )
}

/** Clicks the row, and answers the milliseconds until the article stands with marks of what stands elsewhere. */
export function openAlone(page: Page, title: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const row = [...document.querySelectorAll<HTMLElement>('[role="row"]')].find((each) =>
          each.textContent.includes(wanted),
        )
        if (row === undefined) reject(new Error(`no row says ${wanted}`))
        const from = performance.now()
        const look = (): void => {
          const reader = document.querySelector(`[data-reader][aria-label*="${wanted}"]`)
          if (reader?.querySelector('[data-measured="true"]')) resolve(performance.now() - from)
          else requestAnimationFrame(look)
        }
        row?.click()
        requestAnimationFrame(look)
      }),
    title,
  )
}

/** Scrolls the first pane by `pixels` a frame, as a wheel does, and answers the milliseconds between frames. */
export function scrollFirstPane(page: Page, frames: number, pixels: number): Promise<number[]> {
  return page.evaluate(
    ([count, step]) =>
      new Promise<number[]>((resolve) => {
        const scroller = document.querySelector('[data-reader] article')?.parentElement?.parentElement
        scroller?.dispatchEvent(new WheelEvent('wheel'))
        const gaps: number[] = []
        let before = performance.now()
        const next = (now: number): void => {
          gaps.push(now - before)
          before = now
          scroller?.scrollBy(0, step)
          if (gaps.length < count) requestAnimationFrame(next)
          else resolve(gaps.slice(1))
        }
        requestAnimationFrame(next)
      }),
    [frames, pixels] as const,
  )
}
