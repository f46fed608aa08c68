import { expect, test } from 'vitest'
import type { Undo } from '../../../renderer/data/undo.ts'
import { forgetActs, redoLatest, remember, undoLatest, useUndo } from '../../../renderer/state/undo.ts'

test('after articles were deleted for good there is nothing to undo and nothing to redo', async () => {
  const invert: Undo = () => Promise.resolve(invert)
  remember(() => 'Move 2 articles to the trash', invert)
  remember(() => 'Tag', invert)
  await undoLatest()
  forgetActs()
  expect(useUndo.getState()).toEqual({ done: [], undone: [] })
  expect(await undoLatest()).toBeNull()
  expect(await redoLatest()).toBeNull()
})
