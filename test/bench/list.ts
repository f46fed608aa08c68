/**
 * Times opening the list of a large library in a real Chromium: `node test/bench/list.ts [articles]`. Target: the
 * ids of a view in order and the first 50 rows of 20,000 articles within 100 ms (median).
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from 'playwright'
import { createServer } from 'vite'
import type { Timing } from './list.page.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const SYSTEM_CHROMIUM = '/usr/bin/chromium'
const TARGET_MS = 100

const articles = Number(process.argv[2] ?? 20_000)
const server = await createServer({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@shared': resolve(ROOT, 'shared') } },
  optimizeDeps: { include: ['dexie'] },
})
await server.listen()
const browser = await chromium.launch({
  ...(existsSync(SYSTEM_CHROMIUM) ? { executablePath: SYSTEM_CHROMIUM } : {}),
  chromiumSandbox: false,
})
try {
  const page = await browser.newPage()
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}test/bench/list.html`)
  await page.waitForFunction(() => 'benchList' in window)
  const timings: readonly Timing[] = await page.evaluate((count) => window.benchList(count), articles)
  console.log(`${articles} articles, Chromium ${browser.version()}`)
  for (const { what, medianMs, worstMs } of timings) {
    const verdict = medianMs < TARGET_MS ? '' : `  over ${TARGET_MS} ms`
    console.log(
      `${medianMs.toFixed(1).padStart(7)} ms median, ${worstMs.toFixed(1)} worst: ${what}${verdict}`,
    )
  }
} finally {
  await browser.close()
  await server.close()
}
