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
    const page = browser.contexts()[0]?.pages()[0]
    await page?.getByRole('status', { name: 'Activity' }).waitFor({ timeout: 60_000 })
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
