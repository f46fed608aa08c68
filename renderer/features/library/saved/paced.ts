export interface Paced {
  /** Wants the task run with what is known now. */
  readonly ask: () => void
  readonly stop: () => void
}

/**
 * Runs a task as it is asked for, at once or after the run before it and a pause: never two at a time, several
 * wishes in between as one, and the last one is always served. A failed run is over like any other.
 */
export function paced(task: () => Promise<void>, pauseMs: number): Paced {
  let isBusy = false
  let isWanted = false
  let isStopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const run = async (): Promise<void> => {
    isBusy = true
    isWanted = false
    await task().catch(() => undefined)
    if (isStopped) return
    timer = setTimeout(() => {
      isBusy = false
      if (isWanted) void run()
    }, pauseMs)
  }
  return {
    ask: () => {
      isWanted = true
      if (!isBusy && !isStopped) void run()
    },
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
