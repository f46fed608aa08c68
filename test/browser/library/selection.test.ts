import type { ArticleId } from '@shared/model/ids.ts'
import { beforeEach, expect, test } from 'vitest'
import {
  moveFocusTo,
  selectAfter,
  selectAll,
  selectOnly,
  selectRange,
  toggleSelected,
} from '../../../renderer/features/library/selection.ts'
import { useWorkspace } from '../../../renderer/state/workspace.ts'

const id = (number: number): ArticleId => number as ArticleId
const selected = (): readonly ArticleId[] => useWorkspace.getState().selectedIds

beforeEach(() => {
  useWorkspace.setState({
    listedIds: Uint32Array.of(40, 10, 30, 20),
    selectedIds: [],
    focusedId: null,
    anchorId: null,
  })
})

test('a range runs from the anchor in both directions, in the order of the list', () => {
  selectOnly(id(30))
  selectRange(id(40))
  expect(selected()).toEqual([40, 10, 30])
  selectRange(id(20))
  expect(selected()).toEqual([30, 20])
})

test('rows chosen one by one stand in the order of the list', () => {
  selectOnly(id(20))
  toggleSelected(id(40))
  expect(selected()).toEqual([40, 20])
  toggleSelected(id(20))
  expect(selected()).toEqual([40])
})

test('the focus stays within the list', () => {
  moveFocusTo(99, false)
  expect(selected()).toEqual([20])
  moveFocusTo(-5, false)
  expect(selected()).toEqual([40])
})

test('all rows can be chosen', () => {
  selectAll()
  expect(selected()).toEqual([40, 10, 30, 20])
})

test.each([
  ['the row after them', [10], [30]],
  ['the row before when they were the last', [30, 20], [10]],
  ['none when nothing is left', [40, 10, 30, 20], []],
])('when rows leave, %s is chosen', (_, leaving, expected) => {
  selectAfter(leaving.map(id))
  expect(selected()).toEqual(expected)
})
