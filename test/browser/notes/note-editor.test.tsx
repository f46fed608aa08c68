import type { Note } from '@shared/model/note.ts'
import { createRoot } from 'react-dom/client'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { database } from '../../../renderer/data/database.ts'
import { readNote } from '../../../renderer/data/reads/notes.ts'
import { createNote } from '../../../renderer/data/writes/notes.ts'
import { NoteEditor } from '../../../renderer/features/notes/NoteEditor.tsx'

beforeAll(async () => {
  await database.delete({ disableAutoOpen: false })
  await database.open()
  return () => database.delete()
})

async function showBlankNote(): Promise<{ readonly note: Note; readonly area: HTMLTextAreaElement }> {
  const { id } = await createNote({ markdown: '', articleId: null, highlightId: null })
  const note = (await readNote(id)) as Note
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  onTestFinished(() => {
    root.unmount()
    host.remove()
  })
  root.render(<NoteEditor note={note} />)
  await expect.poll(() => host.querySelector('textarea')).not.toBeNull()
  const area = host.querySelector('textarea') as HTMLTextAreaElement
  area.focus()
  return { note, area }
}

const isKept = async ({ id }: Note): Promise<boolean> => (await readNote(id))?.trashedAtMs === 0

test('a blank note stays while another window is in front, and goes when its editor is left', async () => {
  const { note, area } = await showBlankNote()
  // what the browser sends when the window loses the focus, which the field keeps within it
  area.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  await database.notes.count()
  expect(document.activeElement).toBe(area)
  expect(await isKept(note)).toBe(true)
  area.blur()
  await expect.poll(() => isKept(note)).toBe(false)
})
