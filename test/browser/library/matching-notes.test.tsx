import type { NoteId } from '@shared/model/ids.ts'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test } from 'vitest'
import { MatchingNotes } from '../../../renderer/features/library/MatchingNotes.tsx'
import { NO_REMARKS, useSearchRemarks } from '../../../renderer/state/search-answer.ts'

test('notes after the fourth are told of and shown when asked for', async () => {
  const notes = Array.from({ length: 6 }, (_, number) => ({
    id: `note-${number}` as NoteId,
    snippet: { text: `Note ${number}`, marks: [] },
  }))
  useSearchRemarks.setState({ ...NO_REMARKS, notes })
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  onTestFinished(() => {
    root.unmount()
    host.remove()
  })
  root.render(<MatchingNotes />)
  const count = (): number => host.querySelectorAll('li').length
  await expect.poll(count).toBe(4)
  const more = host.querySelector<HTMLElement>('[aria-expanded]')
  expect(more?.textContent).toBe('Show all 6 notes')
  more?.click()
  await expect.poll(count).toBe(6)
})
