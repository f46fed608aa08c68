import type { ArticleId, HighlightId } from '@shared/model/ids.ts'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { selectOnly, selectRange } from '../../../renderer/features/library/selection.ts'
import { focusedReaderId, isFocusAt } from '../../../renderer/state/focus.ts'
import {
  activatePane,
  closePane,
  openBeside,
  targetIds,
  useWorkspace,
} from '../../../renderer/state/workspace.ts'

const [A, B, C] = [1, 2, 3] as [ArticleId, ArticleId, ArticleId]
const MARK = 'mark' as HighlightId

function focusIn(name: 'reader' | 'highlight', value: string): void {
  const place = document.body.appendChild(document.createElement('div'))
  place.dataset[name] = value
  place.append(document.createElement('button'))
  onTestFinished(() => place.remove())
  place.querySelector('button')?.focus()
}

beforeEach(() => {
  useWorkspace.setState({
    listedIds: Uint32Array.of(A, B, C),
    selectedIds: [A, B],
    panes: [A, B],
    activePane: 0,
    activeHighlightId: MARK,
  })
})

test('commands act on the article that the focus is in, whatever is selected in the list', () => {
  expect(targetIds(useWorkspace.getState())).toEqual([A, B])
  focusIn('reader', String(B))
  expect(focusedReaderId()).toBe(B)
  expect(targetIds(useWorkspace.getState())).toEqual([B])
})

test('the keys for a chosen highlight count in a text and on its own card', () => {
  expect(isFocusAt(MARK)).toBe(false)
  focusIn('highlight', 'another')
  expect(isFocusAt(MARK)).toBe(false)
  focusIn('highlight', MARK)
  expect(isFocusAt(MARK)).toBe(true)
  focusIn('reader', String(A))
  expect(isFocusAt(MARK)).toBe(true)
  expect(isFocusAt(null)).toBe(false)
})

test.each([
  ['another row is chosen', () => selectOnly(C)],
  ['rows are chosen together', () => selectRange(C)],
  ['another pane becomes the active one', () => activatePane(1)],
  ['an article is opened beside', () => openBeside(C)],
  ['an article is closed', () => closePane(0)],
])('a highlight is no longer chosen when %s', (_name, act) => {
  act()
  expect(useWorkspace.getState().activeHighlightId).toBeNull()
})

test('a highlight stays chosen while its own pane is used', () => {
  activatePane(0)
  expect(useWorkspace.getState().activeHighlightId).toBe(MARK)
})
