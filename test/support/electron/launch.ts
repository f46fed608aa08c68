import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, type Page, _electron, test as base, expect } from '@playwright/test'
import { type NetworkTrap, startNetworkTrap } from './network-trap.ts'

export interface Launched {
  readonly app: ElectronApplication
  readonly page: Page
  /** Console errors and uncaught errors of the window so far. */
  readonly errors: string[]
}

export interface LaunchOptions {
  /** Files, folders and switches, as after `npm start --`. */
  readonly args?: readonly string[]
  readonly userDataDir?: string
}

const isRoot = process.getuid?.() === 0

/** Starts the built app on a library of its own and waits until it can be used. */
export async function startApp(
  userDataDir: string,
  options: LaunchOptions & { readonly switches?: readonly string[] } = {},
): Promise<Launched> {
  const app = await _electron.launch({
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(options.switches ?? []),
      `--user-data-dir=${options.userDataDir ?? userDataDir}`,
      '.',
      ...(options.args ?? []),
    ],
  })
  const page = await app.firstWindow()
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.getByRole('status', { name: 'Activity' }).waitFor({ timeout: 60_000 })
  return { app, page, errors }
}

interface Fixtures {
  readonly userDataDir: string
  readonly trap: NetworkTrap
  /** Console errors a test expects; anything else fails it. */
  readonly expectedErrors: RegExp[]
  readonly launch: (options?: LaunchOptions) => Promise<Launched>
}

/**
 * Every test of the app: a fresh library, a trap for network traffic, and at the end the proof that nothing went out and that
 * the window reported no error.
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
  expectedErrors: async ({}, use) => {
    await use([])
  },
  launch: async ({ userDataDir, trap, expectedErrors }, use) => {
    const launched: Launched[] = []
    await use(async (options = {}) => {
      const started = await startApp(userDataDir, { ...options, switches: [trap.proxySwitch] })
      launched.push(started)
      return started
    })
    for (const { app } of launched) await app.close().catch(() => undefined)
    expect(trap.attempts, 'nothing may leave the machine').toEqual([])
    const errors = launched.flatMap((started) => started.errors)
    expect(errors.filter((text) => !expectedErrors.some((pattern) => pattern.test(text)))).toEqual([])
  },
})

/** Ends the app as a power cut would. */
export async function killHard({ app }: Launched): Promise<void> {
  const child = app.process()
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGKILL')
  await ended
}

export { expect } from '@playwright/test'
