import { AllNotesDialog } from './AllNotesDialog.tsx'
import { closeNotesDialog, useNotesDialog } from './dialog-state.ts'
import { ExportDialog } from './ExportDialog.tsx'
import { NoteDialog } from './NoteDialog.tsx'
import { useHomelessNote } from './use-homeless-note.ts'

export function NotesDialogs() {
  const open = useNotesDialog((state) => state.open)
  const [noteId, closeNote] = useHomelessNote(open === 'notes')
  return (
    <>
      {open === 'notes' ? <AllNotesDialog onClose={closeNotesDialog} /> : null}
      {open === 'export' ? <ExportDialog onClose={closeNotesDialog} /> : null}
      {noteId === null ? null : <NoteDialog key={noteId} noteId={noteId} onClose={closeNote} />}
    </>
  )
}
