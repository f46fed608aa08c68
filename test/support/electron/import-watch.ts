import type { ElectronApplication, Page } from '@playwright/test'
import { dropPaths } from './drop.ts'
import { readProcessorTime, timeBetween, type ProcessorTime } from './processor-time.ts'

/** How an import went, seen from outside. */
export interface WatchedImport {
  /** From the drop to the line that says what came of it. */
  readonly seconds: number
  readonly processor: ProcessorTime | null
  /** Tasks of the window of more than 50 ms, which is what the browser calls long; the longest first. */
  readonly longTasks: readonly number[]
}

interface Watching {
  longTaskDurations: number[]
}

/** Drops files, says yes to the import window where it opens, and waits for the end. */
export async function watchImport(
  app: ElectronApplication,
  page: Page,
  paths: readonly string[],
  meanwhile: () => Promise<void> = () => page.waitForTimeout(50),
): Promise<WatchedImport> {
  await watchTasks(page)
  const before = await readProcessorTime(app)
  const startedMs = performance.now()
  await dropPaths(page, paths)
  for (;;) {
    if (await sayYes(page)) continue
    if (await hasEnded(page)) break
    await meanwhile()
  }
  const seconds = (performance.now() - startedMs) / 1000
  const after = await readProcessorTime(app)
  return {
    seconds,
    processor: before === null || after === null ? null : timeBetween(before, after),
    longTasks: await longestTasks(page),
  }
}

/** Presses the button of the import window once it can be pressed. Answers whether it did. */
export async function sayYes(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const button = document.querySelector<HTMLButtonElement>(
      'dialog[open] [data-dialog-actions] [data-look=primary]:not(:disabled)',
    )
    button?.click()
    return button !== null
  })
}

async function hasEnded(page: Page): Promise<boolean> {
  const text = await page.getByRole('status', { name: 'Activity' }).innerText()
  return (
    /\d+ articles? imported|No article was added|not imported/u.test(text)
    && !/ of .* files? imported/u.test(text)
  )
}

/** Notes from now on every task of the window of more than 50 ms. */
export function watchTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const watching = window as unknown as Partial<Watching>
    if (watching.longTaskDurations !== undefined) {
      watching.longTaskDurations.length = 0
      return
    }
    const durations: number[] = []
    watching.longTaskDurations = durations
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(duration)
    }).observe({ type: 'longtask', buffered: false })
  })
}

/** The tasks noted, the longest first. */
export async function longestTasks(page: Page): Promise<readonly number[]> {
  const noted = await page.evaluate(() => (window as unknown as Watching).longTaskDurations)
  return noted.sort((a, b) => b - a)
}

/** Cancels what is under way; milliseconds until it has ended, null when there was nothing to cancel. */
export function cancelImport(page: Page): Promise<number | null> {
  return page.evaluate(async () => {
    const bar = document.querySelector('footer[role=status]')
    const buttons = (): readonly HTMLButtonElement[] => [...(bar?.querySelectorAll('button') ?? [])]
    const cancel = buttons().find(({ textContent }) => textContent === 'Cancel')
    if (cancel === undefined) return null
    const startedMs = performance.now()
    cancel.click()
    const isUnderWay = (): boolean =>
      bar?.textContent.includes('Cancelling') === true
      || buttons().some(({ textContent }) => textContent === 'Cancel')
    while (isUnderWay()) await new Promise((resolve) => requestAnimationFrame(resolve))
    return performance.now() - startedMs
  })
}
