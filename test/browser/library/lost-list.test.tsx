import { createRoot } from 'react-dom/client'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { database } from '../../../renderer/data/database.ts'
import { createList } from '../../../renderer/data/writes/lists.ts'
import { useLostList } from '../../../renderer/features/library/use-lost-list.ts'
import { showView } from '../../../renderer/features/library/views.ts'
import { useWorkspace } from '../../../renderer/state/workspace.ts'

beforeAll(async () => {
  await database.delete({ disableAutoOpen: false })
  await database.open()
  return () => database.delete()
})

function Probe(): null {
  useLostList()
  return null
}

test('undoing the creation of the list that is shown goes to all articles', async () => {
  const root = createRoot(document.createElement('div'))
  onTestFinished(() => root.unmount())
  root.render(<Probe />)
  const { id, undo } = await createList('Thesis')
  showView({ kind: 'list', listId: id })
  await database.lists.count()
  expect(useWorkspace.getState().view).toEqual({ kind: 'list', listId: id })
  await undo()
  await expect.poll(() => useWorkspace.getState().view).toEqual({ kind: 'all' })
})
