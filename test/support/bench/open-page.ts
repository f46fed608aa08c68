import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { createServer } from 'vite'

const ROOT = resolve(import.meta.dirname, '../../..')
const SYSTEM_CHROMIUM = '/usr/bin/chromium'

/**
 * Serves a page of `test/bench` to a real Chromium, waits until its script has put a function on the window, and lets `act` use
 * it. Everything is closed afterwards.
 *
 * @param file name of the page in `test/bench`
 * @param ready name of the function
 */
export async function inBenchPage(
  file: string,
  ready: string,
  act: (page: Page, browser: Browser) => Promise<void>,
): Promise<void> {
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
    page.setDefaultTimeout(0)
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}test/bench/${file}`)
    await page.waitForFunction((name) => name in window, ready)
    await act(page, browser)
  } finally {
    await browser.close()
    await server.close()
  }
}
