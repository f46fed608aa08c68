import type { Note } from '@shared/model/note.ts'
import { createRoot } from 'react-dom/client'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { database } from '../../../renderer/data/database.ts'
import { readNote } from '../../../renderer/data/reads/notes.ts'
import '../../../renderer/ui/tokens.css'
import '../../../renderer/ui/base.css'
import { createNote } from '../../../renderer/data/writes/notes.ts'
import { changeDraft } from '../../../renderer/features/notes/note-drafts.ts'
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

test('what is said about saving covers no text', async () => {
  const { note, area } = await showBlankNote()
  changeDraft(note.id, '', 'A line that is long enough to reach the edge of its field. '.repeat(4))
  const state = (): Element | null | undefined => area.parentElement?.querySelector('output')
  await expect.poll(() => state()?.textContent).toBe('Saving…')
  const { paddingBottom, borderBottomWidth } = getComputedStyle(area)
  const lastLine =
    area.getBoundingClientRect().bottom - parseFloat(paddingBottom) - parseFloat(borderBottomWidth)
  expect(state()?.getBoundingClientRect().top).toBeGreaterThanOrEqual(lastLine - 1)
})

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
