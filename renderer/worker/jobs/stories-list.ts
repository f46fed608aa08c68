import type { Job } from '../job.ts'

/** Tells the revisions of this worker from those of one before it. */
const WORKER_ID = crypto.randomUUID()

export const listStories: Job<'stories.list'> = async ({ rule, revision }, { library }, task) => {
  const { stories, passages } = library
  await stories.update()
  task.throwIfCancelled()
  const isComplete = passages.pendingCount === 0
  const current = `${WORKER_ID} ${stories.revision} ${rule} ${isComplete}`
  if (current === revision) return null
  const copies = [...stories.stories()].map((story) => stories.inLeadOrder(story, rule))
  return {
    articles: Uint32Array.from(copies.flatMap((story) => story.map(({ id }) => id))),
    sizes: Uint32Array.from(copies, ({ length }) => length),
    revision: current,
    isComplete,
  }
}
