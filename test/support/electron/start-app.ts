import { createInterface } from 'node:readline'
import { type ElectronApplication, type Page, _electron } from '@playwright/test'

export interface Launched {
  readonly app: ElectronApplication
  readonly page: Page
  /** Console errors and uncaught errors of the window so far. */
  readonly errors: string[]
  /** Requests that the main process refused so far, as it logged them. */
  readonly refusals: string[]
}

export interface StartOptions {
  /** Files and folders, as after `npm start --`. */
  readonly args?: readonly string[]
  /** Electron's own switches. */
  readonly switches?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Another binary than the runtime in node_modules, such as a wrapper around it. */
  readonly executablePath?: string
  /** Whether Chromium's sandbox is on; by default wherever it can be, which is not as root. */
  readonly isSandboxed?: boolean
  /** The library is expected to be in trouble: the app is ready when it says so. */
  readonly isTroubled?: boolean
}

const READY_TIMEOUT_MS = 60_000
/** The bar that stands once library and engine are open, in either language. */
const READY_NAME = /^(Activity|진행 상황)$/
const REFUSED = 'network: refused '
const isRoot = process.getuid?.() === 0

/** Starts the built app on this library and waits until it can be used. */
export async function startApp(userDataDir: string, options: StartOptions = {}): Promise<Launched> {
  const isSandboxed = options.isSandboxed ?? !isRoot
  const app = await _electron.launch({
    ...(options.executablePath === undefined ? {} : { executablePath: options.executablePath }),
    chromiumSandbox: isSandboxed,
    // the app's own theme, not the light one that Playwright feigns by default
    colorScheme: null,
    args: [
      ...(isSandboxed ? [] : ['--no-sandbox']),
      ...(options.switches ?? []),
      `--user-data-dir=${userDataDir}`,
      '.',
      ...(options.args ?? []),
    ],
    env: { ...definedEnvironment(), ...options.env },
    timeout: READY_TIMEOUT_MS,
  })
  const refusals = collectRefusals(app)
  const page = await app.firstWindow({ timeout: READY_TIMEOUT_MS })
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  const usable =
    options.isTroubled === true
      ? page.getByRole('heading', { level: 1 })
      : page.getByRole('status', { name: READY_NAME })
  await usable.waitFor({ timeout: READY_TIMEOUT_MS })
  return { app, page, errors, refusals }
}

/** Ends the app as a power cut would. */
export async function killHard({ app }: Launched): Promise<void> {
  const child = app.process()
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGKILL')
  await ended
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

function collectRefusals(app: ElectronApplication): string[] {
  const refusals: string[] = []
  const { stderr } = app.process()
  if (stderr === null) throw new Error('the app was started without a pipe for its messages')
  createInterface({ input: stderr }).on('line', (line) => {
    if (line.startsWith(REFUSED)) refusals.push(line.slice(REFUSED.length))
  })
  return refusals
}
