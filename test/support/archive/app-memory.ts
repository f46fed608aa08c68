import { readFileSync } from 'node:fs'
import type { ElectronApplication } from '@playwright/test'

/** Linux counts processor time in hundredths of a second, whatever the machine. */
const MS_A_TICK = 10

/**
 * Megabytes of the app's processes by their type, pages that several of them share counted once over all (proportional
 * set size). Linux only.
 */
export async function appMemory(app: ElectronApplication): Promise<Readonly<Record<string, number>>> {
  const processes = await app.evaluate(({ app: main }) =>
    main.getAppMetrics().map(({ pid, type }) => ({ pid, type })),
  )
  const sums: Record<string, number> = {}
  for (const { pid, type } of processes) {
    const kilobytes = Number(
      /^Pss:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0,
    )
    sums[type] = (sums[type] ?? 0) + kilobytes / 1024
  }
  return sums
}

/** Milliseconds of processor time that all of the app's processes used so far. Linux only, in steps of 10 ms. */
export async function appProcessorMs(app: ElectronApplication): Promise<number> {
  const pids = await app.evaluate(({ app: main }) => main.getAppMetrics().map(({ pid }) => pid))
  return pids.reduce((sum, pid) => {
    // the name of a process, the second field, may hold blanks
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ')
    return sum + (Number(fields[11]) + Number(fields[12])) * MS_A_TICK
  }, 0)
}
