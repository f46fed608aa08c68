/** The answer and the CPU seconds of the process, with all its threads. */
export async function timed<Answer>(run: () => Answer): Promise<readonly [Awaited<Answer>, number]> {
  const before = process.cpuUsage()
  const answer = await run()
  const { user, system } = process.cpuUsage(before)
  return [answer, (user + system) / 1e6]
}

/** The middle one of three runs; see `millisecondsOf`. */
export function medianOfThree(run: () => unknown): number {
  const times = Array.from({ length: 3 }, () => millisecondsOf(run))
  return times.sort((a, b) => a - b)[1] ?? 0
}

/** Milliseconds of CPU on this thread: what else runs on the machine counts little. */
export function millisecondsOf(run: () => unknown): number {
  settle()
  const before = process.threadCpuUsage()
  run()
  settle()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

const nobody = new Int32Array(new SharedArrayBuffer(4))

/** Lets go of the processor for a moment: only then does the system bring its count of the thread's time up to date. */
function settle(): void {
  Atomics.wait(nobody, 0, 0, 0.01)
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0
}

/** What the process holds, garbage aside: its memory as the machine sees it, and what of it JavaScript manages. */
export function memoryHeld(): { readonly resident: number; readonly managed: number } {
  if (globalThis.gc === undefined) throw new Error('to be started with --expose-gc')
  // what one round finds unused, the next gives back
  for (let round = 0; round < 3; round++) {
    globalThis.gc()
    settle()
  }
  const { rss, heapUsed, external } = process.memoryUsage()
  return { resident: rss, managed: heapUsed + external }
}
