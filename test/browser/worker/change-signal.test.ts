import type { LibraryChange } from '@shared/contract/engine/library.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ChangeSignal } from '../../../renderer/worker/change-signal.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('changes that come close together are told as one, of articles where any of them is', () => {
  const told: LibraryChange[] = []
  const signal = new ChangeSignal((change) => told.push(change))
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
