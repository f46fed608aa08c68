import type { ArticleId } from '@shared/model/ids.ts'
import { beforeEach, expect, test } from 'vitest'
import { readOn } from '../../../renderer/features/library/read-on.ts'
import { useWorkspace } from '../../../renderer/state/workspace.ts'

const id = (number: number): ArticleId => number as ArticleId

beforeEach(() => {
  useWorkspace.setState({
    listedIds: Uint32Array.of(40, 10, 30, 20),
    selectedIds: [],
    focusedId: null,
    anchorId: null,
    panes: [],
    activePane: 0,
  })
})

test.each([
  ['the next one is read', [10], [30]],
  ['the one before, where they were the last', [30, 20, 10], [40]],
  ['none, where no other is left', [40, 10, 30, 20], []],
])('when the article that is read leaves the list, %s', (_, leaving, expected) => {
  useWorkspace.setState({ panes: [id(10)] })
  readOn(leaving.map(id))
  expect(useWorkspace.getState().panes).toEqual(expected)
  expect(useWorkspace.getState().selectedIds).toEqual(expected)
})

test('an article that is read while another leaves stays', () => {
  useWorkspace.setState({ panes: [id(10)] })
  readOn([id(40)])
  expect(useWorkspace.getState()).toMatchObject({ panes: [10], selectedIds: [10] })
})

test('articles that are compared stay beside each other', () => {
  useWorkspace.setState({ panes: [id(10), id(20)] })
  readOn([id(10)])
  expect(useWorkspace.getState().panes).toEqual([10, 20])
})
