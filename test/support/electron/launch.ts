import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { type NetworkTrap, startNetworkTrap } from './network-trap.ts'
import { type Launched, type StartOptions, killHard, startApp } from './start-app.ts'

interface LaunchOptions extends StartOptions {
  /** Another library than the test's own. */
  readonly userDataDir?: string
}

/** What a test expects to go wrong; everything else fails it. */
interface Expected {
  /** Console errors and uncaught errors of the window. */
  readonly errors: RegExp[]
  /** Addresses of requests that the main process refuses. */
  readonly refusals: RegExp[]
}

interface Fixtures {
  /** The test's own folder for a library; empty at its start, gone at its end. */
  readonly userDataDir: string
  readonly trap: NetworkTrap
  readonly expected: Expected
  /** Starts the app; a second start on the same library needs the first one closed or killed before. */
  readonly launch: (options?: LaunchOptions) => Promise<Launched>
  /** Closes the app as a user does and starts it anew on the same library. */
  readonly restart: (launched: Launched, options?: LaunchOptions) => Promise<Launched>
}

/**
 * Every test of the app: a fresh library, a trap for network traffic, and at the end the proof that nothing went out
 * and that the window reported no error.
 */
export const test = base.extend<Fixtures>({
  // Playwright wants a destructured first parameter
  // eslint-disable-next-line no-empty-pattern
  userDataDir: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'collate-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  // eslint-disable-next-line no-empty-pattern
  trap: async ({}, use) => {
    const trap = await startNetworkTrap()
    await use(trap)
    await trap.close()
  },
  // eslint-disable-next-line no-empty-pattern
  expected: async ({}, use) => {
    await use({ errors: [], refusals: [] })
  },
  launch: async ({ userDataDir, trap, expected }, use, info) => {
    const all: Launched[] = []
    await use(async ({ userDataDir: other, switches = [], ...options } = {}) => {
      const launched = await startApp(other ?? userDataDir, {
        ...options,
        switches: [trap.proxySwitch, ...switches],
      })
      await launched.app.context().tracing.start({ screenshots: true, snapshots: true })
      all.push(launched)
      return launched
    })
    const hasFailed = info.status !== info.expectedStatus
    for (const [index, { app }] of all.entries()) {
      const path = hasFailed ? { path: info.outputPath(`trace-${index + 1}.zip`) } : {}
      // one that the test closed or killed has nothing left to stop
      await app
        .context()
        .tracing.stop(path)
        .catch(() => undefined)
      await app.close().catch(() => undefined)
    }
    expect(trap.attempts, 'nothing may leave the machine').toEqual([])
    expect(unexpected(all, 'refusals', expected), 'nothing may try to leave it').toEqual([])
    expect(unexpected(all, 'errors', expected), 'the window may report no error').toEqual([])
  },
  restart: async ({ launch }, use) => {
    await use(async ({ app }, options) => {
      await app.close()
      return launch(options)
    })
  },
})

function unexpected(all: readonly Launched[], kind: 'errors' | 'refusals', expected: Expected): string[] {
  const texts = all.flatMap((launched) => launched[kind])
  return texts.filter((text) => !expected[kind].some((pattern) => pattern.test(text)))
}

export { expect, killHard }
