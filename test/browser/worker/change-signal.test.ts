import type { LibraryChange } from '@shared/contract/engine/library.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ChangeSignal } from '../../../renderer/worker/change-signal.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('changes that come close together are told as one, of articles where any of them is', () => {
  const told: LibraryChange[] = []
  const signal = new ChangeSignal(
    (change) => told.push(change),
    () => 0,
  )
  signal.raise('links')
  expect(told).toEqual(['links'])
  signal.raise('links')
  signal.raise('articles')
  signal.raise('links')
  vi.runAllTimers()
  expect(told).toEqual(['links', 'articles'])
  signal.raise('links')
  vi.runAllTimers()
  expect(told).toEqual(['links', 'articles', 'links'])
})

test('a large library is told of less often, after a quiet while still at once', () => {
  const told: LibraryChange[] = []
  const signal = new ChangeSignal(
    (change) => told.push(change),
    () => 100_000,
  )
  signal.raise('articles')
  expect(told).toHaveLength(1)
  for (let ms = 0; ms < 4_000; ms += 100) {
    vi.advanceTimersByTime(100)
    signal.raise('articles')
  }
  expect(told).toHaveLength(3)
  vi.runAllTimers()
  signal.raise('articles')
  expect(told).toHaveLength(5)
})
