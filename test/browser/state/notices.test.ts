import { beforeEach, expect, test } from 'vitest'
import { showNotice, useNotices } from '../../../renderer/state/notices.ts'

const shown = (): readonly string[] => useNotices.getState().notices.map(({ text }) => text())
const shownMs = (): number | null | undefined => useNotices.getState().notices.at(-1)?.shownMs

beforeEach(() => useNotices.setState({ notices: [] }))

test('at most two stand at once, and one that stays outlives one that goes', () => {
  showNotice(() => 'stays', { kind: 'error' })
  showNotice(() => 'goes')
  showNotice(() => 'newest')
  expect(shown()).toEqual(['stays', 'newest'])
  showNotice(() => 'stays too', { kind: 'error' })
  showNotice(() => 'stays as well', { kind: 'error' })
  expect(shown()).toEqual(['stays too', 'stays as well'])
})

test('an error stays until it is dismissed, unless the report in the foot tells it too', () => {
  showNotice(() => 'The disk is full.', { kind: 'error' })
  expect(shownMs()).toBeNull()
  showNotice(() => '3 files failed.', { kind: 'error', commandId: 'imports.report' })
  expect(shownMs()).toBe(12_000)
})

test('what was undone stands for 20 seconds with its way back, and only the latest', () => {
  showNotice(() => 'Undone: import of 25 articles', { commandId: 'edit.redo' })
  expect(shownMs()).toBe(20_000)
  showNotice(() => 'Done again: import of 25 articles', { commandId: 'edit.undo' })
  expect(shown()).toEqual(['Done again: import of 25 articles'])
})
