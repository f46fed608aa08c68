import { existsSync, readFileSync } from 'node:fs'
import type { ElectronApplication } from '@playwright/test'

/** What the window's main thread did, in milliseconds since it began. */
export interface ThreadTime {
  readonly workedMs: number
  /** Ready to work, but other threads had the processors: on a busy machine this blurs every other figure. */
  readonly waitedMs: number
}

const NANOSECONDS_IN_MS = 1e6

/** Null on systems that do not tell; Linux does. */
export async function readThreadTime(app: ElectronApplication): Promise<ThreadTime | null> {
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  )
  const file = `/proc/${pid}/task/${pid}/schedstat`
  if (!existsSync(file)) return null
  const [worked = 0, waited = 0] = readFileSync(file, 'utf8').split(' ').map(Number)
  return { workedMs: worked / NANOSECONDS_IN_MS, waitedMs: waited / NANOSECONDS_IN_MS }
}
