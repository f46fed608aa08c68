import { createRoot } from 'react-dom/client'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { database } from '../../../renderer/data/database.ts'
import { readLists } from '../../../renderer/data/reads/lists.ts'
import { createList, trashList } from '../../../renderer/data/writes/lists.ts'
import { TrashedLists } from '../../../renderer/features/library/TrashedLists.tsx'
import { undoLatest } from '../../../renderer/state/undo.ts'

beforeAll(async () => {
  await database.delete({ disableAutoOpen: false })
  await database.open()
  return () => database.delete()
})

test('lists in the trash are counted and restored, and an undo takes that back', async () => {
  for (const name of ['Quotes', 'Thesis']) await trashList((await createList(name)).id)
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  onTestFinished(() => {
    root.unmount()
    host.remove()
  })
  root.render(<TrashedLists />)
  const button = (text: string): HTMLElement | undefined =>
    [...host.querySelectorAll('button')].find(({ textContent }) => textContent === text)
  await expect.poll(() => button('2 lists in the trash')).toBeDefined()
  button('2 lists in the trash')?.click()
  await expect.poll(() => button('Restore Thesis')).toBeDefined()
  button('Restore Thesis')?.click()
  await expect.poll(() => button('1 list in the trash')).toBeDefined()
  expect((await readLists()).map(({ list }) => list.name)).toEqual(['Thesis'])
  await undoLatest()
  await expect.poll(() => button('2 lists in the trash')).toBeDefined()
})
