import type { ArticleId } from '@shared/model/ids.ts'
import { beforeEach, expect, test } from 'vitest'
import { libraryCommands } from '../../../renderer/features/library/commands.ts'
import { useNotices } from '../../../renderer/state/notices.ts'
import { useWorkspace } from '../../../renderer/state/workspace.ts'

async function compare(count: number): Promise<readonly string[]> {
  const selectedIds = Array.from({ length: count }, (_, index) => (index + 1) as ArticleId)
  useWorkspace.setState({ selectedIds })
  await libraryCommands.find(({ id }) => id === 'article.compare')?.run()
  expect(useWorkspace.getState().panes).toEqual(selectedIds.slice(0, 4))
  return useNotices.getState().notices.map(({ text }) => text())
}

beforeEach(() => useNotices.setState({ notices: [] }))

test('more articles than stand side by side are told of', async () => {
  expect(await compare(6)).toEqual(['4 articles stand side by side at most: the first 4 of 6 were opened.'])
})

test('as many as stand side by side are opened without a word', async () => {
  expect(await compare(4)).toEqual([])
})
