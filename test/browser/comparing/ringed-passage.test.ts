import type { ArticleId, HighlightId } from '@shared/model/ids.ts'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { comparingCommands } from '../../../renderer/features/comparing/commands.ts'
import { notesCommands } from '../../../renderer/features/notes/commands.ts'
import { ringedPlace, spanToMark, stepPassage, useComparison } from '../../../renderer/state/comparison.ts'
import type { PassagePlace } from '../../../renderer/state/number-passages.ts'
import { putReader, removeReader } from '../../../renderer/state/readers.ts'
import { useWorkspace } from '../../../renderer/state/workspace.ts'

const [A, B, C] = [1 as ArticleId, 2 as ArticleId, 3 as ArticleId]
const place = (articleId: ArticleId, start: number): PassagePlace => ({
  articleId,
  start,
  end: start + 10,
  kind: 'exact',
  changes: [],
})
const command = (id: string) => [...comparingCommands, ...notesCommands].find((each) => each.id === id)

beforeEach(() => {
  const passage = {
    number: 2,
    kind: 'exact',
    aside: null,
    sharedWords: 8,
    places: [place(A, 100), place(B, 40)],
  } as const
  useComparison.setState({
    comparison: {
      base: A,
      passages: [passage],
      pairs: [],
      hidden: { quotation: 0, stock: 0, table: 0, short: 0 },
      gone: [],
    },
    activeNumber: 2,
  })
  useWorkspace.setState({ panes: [A, B, C], activePane: 1, selection: null, activeHighlightId: null })
})

test('the ringed passage is meant where it stands in the active pane', () => {
  expect(ringedPlace()).toMatchObject({ articleId: B, start: 40, end: 50 })
  useWorkspace.setState({ activePane: 2 })
  expect(ringedPlace()).toBeNull()
})

test('colours and notes go onto selected text first, then onto the ringed passage', () => {
  expect(spanToMark()).toEqual({ articleId: B, span: { start: 40, end: 50 } })
  const selection = { articleId: B, span: { start: 0, end: 5 } }
  useWorkspace.setState({ selection })
  expect(spanToMark()).toEqual(selection)
})

test('a chosen highlight keeps the keys of colours for itself', () => {
  useWorkspace.setState({ activeHighlightId: 'mark' as HighlightId })
  expect(spanToMark()).toBeNull()
})

test.each(['highlight.add', 'highlight.add.3'])('%s is there for a ringed passage, and only then', (id) => {
  expect(command(id)?.isEnabled?.()).toBe(true)
  useComparison.setState({ activeNumber: null })
  expect(command(id)?.isEnabled?.()).toBe(false)
})

test('N goes to the next passage while one is ringed; with Shift it always writes a note', () => {
  expect(command('passage.next')?.isEnabled?.()).toBe(true)
  expect(command('note.new')?.keys).toContain('Shift+N')
})

test('in a pane without passages N steps through those of the base', () => {
  putReader({
    articleId: A,
    scroller: document.createElement('div'),
    blocks: [],
    unfold: () => undefined,
  })
  onTestFinished(() => removeReader(A))
  useWorkspace.setState({ activePane: 2 })
  useComparison.setState({ activeNumber: null })
  stepPassage(1)
  expect(useComparison.getState().activeNumber).toBe(2)
})
