/**
 * Times opening the list of a large library in a real Chromium: `node test/bench/list.ts [articles]`. Target: the
 * ids of a view in order and the first 50 rows of 20,000 articles within 100 ms (median).
 */
import { inBenchPage } from '../support/bench/open-page.ts'
import type { Timing } from './list.page.ts'

const TARGET_MS = 100

const articles = Number(process.argv[2] ?? 20_000)
await inBenchPage('list.html', 'benchList', async (page, browser) => {
  const timings: readonly Timing[] = await page.evaluate((count) => window.benchList(count), articles)
  console.log(`${articles} articles, Chromium ${browser.version()}`)
  for (const { what, medianMs, worstMs } of timings) {
    const verdict = medianMs < TARGET_MS ? '' : `  over ${TARGET_MS} ms`
    console.log(
      `${medianMs.toFixed(1).padStart(7)} ms median, ${worstMs.toFixed(1)} worst: ${what}${verdict}`,
    )
  }
})
