import type { Job } from '../job.ts'
import { nextTask } from '../next-task.ts'

/** Small enough to be cancelled at once, large enough that a transaction each costs little. */
const CHUNK = 25

/** How often it is looked whether an import has ended. */
const IMPORT_POLL_MS = 100

/** Links what is not linked yet, searches served in between, imports before it. What arrives meanwhile is taken along. */
export const derivePassages: Job<'passages.derive'> = async (_request, { library, runningImports }, task) => {
  const { passages } = library
  await passages.ready
  let done = 0
  while (passages.pendingCount > 0 && !task.isCancelled) {
    if (runningImports.size > 0) {
      await pause(IMPORT_POLL_MS)
      continue
    }
    const chunk = passages.firstPending(CHUNK)
    task.report({ done, total: done + passages.pendingCount, current: '' })
    await passages.link(chunk)
    done += chunk.length
    await nextTask()
  }
  task.report({ done, total: done + passages.pendingCount, current: '' })
  return { linked: done }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
