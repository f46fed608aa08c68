import { readdirSync, readFileSync } from 'node:fs'
import type { ElectronApplication } from '@playwright/test'

/** Processor time since the start of the app, in milliseconds. */
export interface ProcessorTime {
  /** Every process of the app. */
  readonly allMs: number
  /** The window's main thread. */
  readonly windowMs: number
  /** Workers of the window: the engine, and while it starts nothing else. */
  readonly workerMs: number
  /** The window's main thread could have worked, but other threads had the processors. */
  readonly windowWaitedMs: number
}

const NANOSECONDS_IN_MS = 1e6

/** Null on systems that do not tell; Linux does. */
export async function readProcessorTime(app: ElectronApplication): Promise<ProcessorTime | null> {
  const pids = await app.evaluate(({ app: electron, BrowserWindow }) => ({
    all: electron.getAppMetrics().map(({ pid }) => pid),
    window: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  }))
  try {
    const times = { allMs: 0, windowMs: 0, workerMs: 0, windowWaitedMs: 0 }
    for (const pid of pids.all) {
      for (const thread of readdirSync(`/proc/${pid}/task`)) {
        const [workedMs, waitedMs] = timesOf(`/proc/${pid}/task/${thread}`)
        times.allMs += workedMs
        if (pid !== pids.window) continue
        if (thread === String(pid)) {
          times.windowMs += workedMs
          times.windowWaitedMs += waitedMs
        } else if (nameOf(`/proc/${pid}/task/${thread}`).startsWith('DedicatedWorker'))
          times.workerMs += workedMs
      }
    }
    return times
  } catch {
    return null
  }
}

/** What passed between two looks. */
export function timeBetween(from: ProcessorTime, to: ProcessorTime): ProcessorTime {
  return {
    allMs: to.allMs - from.allMs,
    windowMs: to.windowMs - from.windowMs,
    workerMs: to.workerMs - from.workerMs,
    windowWaitedMs: to.windowWaitedMs - from.windowWaitedMs,
  }
}

/** A thread may end between being listed and being read. */
function timesOf(folder: string): readonly [workedMs: number, waitedMs: number] {
  try {
    const [worked = 0, waited = 0] = readFileSync(`${folder}/schedstat`, 'utf8').split(' ').map(Number)
    return [worked / NANOSECONDS_IN_MS, waited / NANOSECONDS_IN_MS]
  } catch {
    return [0, 0]
  }
}

function nameOf(folder: string): string {
  try {
    return readFileSync(`${folder}/comm`, 'utf8').trim()
  } catch {
    return ''
  }
}
