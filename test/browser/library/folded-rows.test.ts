import type { ArticleId } from '@shared/model/ids.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { useListing } from '../../../renderer/features/library/listing-state.ts'
import { showRows, toggleCopies } from '../../../renderer/features/library/show-rows.ts'
import { foldStory, unfoldStories, useStories } from '../../../renderer/state/stories.ts'
import { targetIds, useWorkspace } from '../../../renderer/state/workspace.ts'

const id = (number: number): ArticleId => number as ArticleId
const rows = (): number[] => [...useWorkspace.getState().listedIds]
const story = [id(1), id(2), id(3)]

beforeEach(() => {
  useWorkspace.setState({ panes: [], selectedIds: [], focusedId: null, anchorId: null, sort: 'date-asc' })
  useStories.setState({
    storyOf: new Map(story.map((copy) => [copy, story])),
    isGathered: true,
    unfolded: new Set(),
    folded: new Set(),
  })
  useListing.setState({ answered: Uint32Array.of(1, 2, 3, 4) })
  showRows()
})

describe('the rows of the list', () => {
  test('stand for all copies, and commands act on all of them', () => {
    useWorkspace.setState({ selectedIds: [id(1), id(4)] })
    expect(rows()).toEqual([1, 4])
    expect(targetIds(useWorkspace.getState())).toEqual([1, 2, 3, 4])
  })

  test('stand for one article each once the story is unfolded', () => {
    toggleCopies(id(1))
    showRows()
    useWorkspace.setState({ selectedIds: [id(1)] })
    expect(rows()).toEqual([1, 2, 3, 4])
    expect(targetIds(useWorkspace.getState())).toEqual([1])
  })

  test('are one for each article when stories are not gathered', () => {
    useStories.setState({ isGathered: false })
    showRows()
    expect(rows()).toEqual([1, 2, 3, 4])
  })

  test('show a copy that is open, until the user folds the story', () => {
    useWorkspace.setState({ panes: [id(3)], selectedIds: [id(3)], focusedId: id(3) })
    showRows()
    expect(rows()).toEqual([1, 2, 3, 4])
    useWorkspace.setState({ panes: [id(1)], selectedIds: [id(1)] })
    showRows()
    expect(rows()).toEqual([1, 2, 3, 4])
    useWorkspace.setState({ selectedIds: [id(3)] })
    toggleCopies(id(3))
    showRows()
    expect(rows()).toEqual([1, 4])
    expect(useWorkspace.getState().selectedIds).toEqual([1])
  })

  test('stay as they are when the lead is open', () => {
    useWorkspace.setState({ panes: [id(1)], selectedIds: [id(1)] })
    showRows()
    expect(rows()).toEqual([1, 4])
  })
})

test('a story that is unfolded before it is known is so once it is', () => {
  useStories.setState({ storyOf: new Map() })
  unfoldStories([id(2)])
  useStories.setState({ storyOf: new Map(story.map((copy) => [copy, story])) })
  showRows()
  expect(rows()).toEqual([1, 2, 3, 4])
  foldStory(story)
  showRows()
  expect(rows()).toEqual([1, 4])
})
