/**
 * Times what a start reads of passages and stories from the database in a real Chromium, and measures what it keeps:
 * `npm run bench -- stored-passages [ARTICLES]`. Target: 20,000 articles in 3 s and 60 MB, 100,000 in 150 MB.
 */
import type { CDPSession } from 'playwright'
import { inBenchPage } from '../support/bench/open-page.ts'

const BYTES_IN_MB = 1e6
const RUNS = 3

const articles = Number(process.argv[2] ?? 20_000)

/** Objects and buffers that are in use. */
async function usedMb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const usage: { readonly usedSize: number; readonly backingStorageSize?: number } =
    await session.send('Runtime.getHeapUsage')
  return (usage.usedSize + (usage.backingStorageSize ?? NaN)) / BYTES_IN_MB
}

await inBenchPage('stored-passages.html', 'benchStored', async (page, browser) => {
  const session = await page.context().newCDPSession(page)
  await page.evaluate((count) => window.benchStored.fill(count), articles)
  console.log(`${articles} articles, Chromium ${browser.version()}`)
  for (let run = 0; run < RUNS; run++) {
    await page.evaluate(() => {
      delete window.kept
    })
    const before = await usedMb(session)
    const figures = await page.evaluate(() => window.benchStored.read())
    const memory = (await usedMb(session)) - before
    console.log(
      `read in ${figures.readyMs.toFixed(0)} ms with ${figures.links} links, stories in ${figures.storiesMs.toFixed(0)} ms more;`
        + ` ${memory.toFixed(0)} MB, of it the index's arrays ${(figures.arrayBytes / BYTES_IN_MB).toFixed(0)} MB;`
        + ` a query ${figures.queryMs.toFixed(2)} ms`,
    )
  }
  await page.evaluate(() => window.benchStored.forget())
})
