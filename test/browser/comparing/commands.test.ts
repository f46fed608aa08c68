import type { ArticleId, HighlightId } from '@shared/model/ids.ts'
import { beforeEach, expect, test } from 'vitest'
import { comparingCommands } from '../../../renderer/features/comparing/commands.ts'
import { useComparison } from '../../../renderer/state/comparison.ts'
import { useWorkspace } from '../../../renderer/state/workspace.ts'

const canStep = (): boolean | undefined =>
  comparingCommands.find(({ id }) => id === 'passage.next')?.isEnabled?.()

beforeEach(() => {
  useComparison.setState({
    comparison: {
      base: 1 as ArticleId,
      passages: [],
      pairs: [],
      hidden: { quotation: 0, stock: 0, table: 0, short: 0 },
      gone: [],
    },
  })
  useWorkspace.setState({ selection: null, activeHighlightId: null })
})

test('N goes to the next passage while nothing is chosen', () => {
  expect(canStep()).toBe(true)
})

test.each([
  ['text is selected', { selection: { articleId: 1 as ArticleId, span: { start: 0, end: 4 } } }],
  ['a highlight is chosen', { activeHighlightId: 'mark' as HighlightId }],
])('N is left to notes while %s', (_name, chosen) => {
  useWorkspace.setState(chosen)
  expect(canStep()).toBe(false)
})
