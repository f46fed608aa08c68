import type { ArticleId } from '@shared/model/ids.ts'
import { createRoot } from 'react-dom/client'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { database } from '../../../renderer/data/database.ts'
import { createHighlight, trashHighlights } from '../../../renderer/data/writes/highlights.ts'
import { createNote, saveNote } from '../../../renderer/data/writes/notes.ts'
import { useRevision } from '../../../renderer/features/library/use-revision.ts'

beforeAll(async () => {
  await database.delete({ disableAutoOpen: false })
  await database.open()
  return () => database.delete()
})

test('a note or highlight that is written, changed or trashed asks for new answers', async () => {
  const seen = new Set<object>()
  function Probe(): null {
    seen.add(useRevision())
    return null
  }
  const root = createRoot(document.createElement('div'))
  onTestFinished(() => root.unmount())
  root.render(<Probe />)
  const settled = async (): Promise<number> => {
    let before = -1
    await expect.poll(() => seen.size === before || void (before = seen.size), { interval: 200 }).toBe(true)
    return before
  }
  const anchor = { exact: 'The', prefix: '', suffix: '', start: 0, end: 3, textHash: '' }
  let count = await settled()
  const acts = [
    () => createNote({ markdown: 'one', articleId: null, highlightId: null }),
    async () => saveNote((await database.notes.toArray())[0]?.id as never, 'two'),
    () => createHighlight({ articleId: 1 as ArticleId, colour: 1, anchor }),
    async () => trashHighlights(await database.highlights.toCollection().primaryKeys()),
  ]
  for (const act of acts) {
    await act()
    await expect.poll(() => seen.size).toBeGreaterThan(count)
    count = await settled()
  }
})
