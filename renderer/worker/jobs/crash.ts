import type { Job } from '../job.ts'

/** Throws outside any call, as a defect would. Only reachable in builds for testing. */
export const crash: Job<'engine.crash'> = () => {
  setTimeout(() => {
    throw new Error('crashed for a test')
  })
  return Promise.resolve(null)
}
