import { readFileSync } from 'node:fs'
import type { ElectronApplication } from '@playwright/test'

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
