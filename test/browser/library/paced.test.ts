import { beforeEach, expect, test, vi } from 'vitest'
import { paced } from '../../../renderer/features/library/saved/paced.ts'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

test('wishes during a run and the pause after it are served by one more run', async () => {
  let finish = (): void => undefined
  const task = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
  const pace = paced(task, 500)
  pace.ask()
  pace.ask()
  expect(task).toHaveBeenCalledTimes(1)
  finish()
  await vi.advanceTimersByTimeAsync(499)
  pace.ask()
  expect(task).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(task).toHaveBeenCalledTimes(2)
  finish()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(task).toHaveBeenCalledTimes(2)
})

test('a failed run does not end the service, stopping does', async () => {
  const task = vi.fn(() => Promise.reject(new Error('gone')))
  const pace = paced(task, 10)
  pace.ask()
  await vi.advanceTimersByTimeAsync(10)
  pace.ask()
  expect(task).toHaveBeenCalledTimes(2)
  pace.ask()
  pace.stop()
  await vi.advanceTimersByTimeAsync(100)
  pace.ask()
  expect(task).toHaveBeenCalledTimes(2)
})
