import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { readProcesses, runAsOrdinaryUser } from '../support/electron/ordinary-user.ts'

test('an ordinary user runs the window inside the sandbox of the operating system', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-sandbox-'))
  const { child, endpoint } = await runAsOrdinaryUser(folder)
  try {
    const browser = await chromium.connectOverCDP(endpoint)
    const [context] = browser.contexts()
    if (context === undefined) throw new Error('the runtime that answered has no windows of its own')
    // the runtime answers before its window is made
    const page = context.pages()[0] ?? (await context.waitForEvent('page'))
    await page.getByRole('status', { name: 'Activity' }).waitFor({ timeout: 60_000 })
    const renderers = readProcesses(folder).filter(({ type }) => type === 'renderer')
    expect(renderers.length).toBeGreaterThan(0)
    for (const renderer of renderers) {
      expect(renderer).toEqual({
        type: 'renderer',
        userId: expect.any(Number),
        seccompMode: 2,
        isNamespaced: true,
      })
      expect(renderer.userId).not.toBe(0)
    }
    await browser.close()
  } finally {
    const ended = new Promise((done) => child.once('exit', done))
    child.kill()
    await ended
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})
