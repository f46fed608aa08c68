import type { Job } from '../job.ts'
import { nextTask } from '../next-task.ts'

/** Small enough to be cancelled at once, large enough that a transaction each costs little. */
const CHUNK = 25

/** Links what is not linked yet, searches and imports served in between. What arrives meanwhile is taken along. */
export const derivePassages: Job<'passages.derive'> = async (_request, { library }, task) => {
  const { passages } = library
  await passages.ready
  let done = 0
  while (passages.pendingCount > 0 && !task.isCancelled) {
    const chunk = passages.pending.slice(0, CHUNK)
    task.report({ done, total: done + passages.pendingCount, current: '' })
    await passages.link(chunk)
    done += chunk.length
    await nextTask()
  }
  task.report({ done, total: done + passages.pendingCount, current: '' })
  return { linked: done }
}
