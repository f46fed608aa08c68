import type { Note } from '@shared/model/note.ts'
import { Trash2 } from 'lucide-react'
import { useMessages } from '../../state/messages.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { removeNote } from './acts.ts'
import { notesMessages } from './messages.ts'
import { NoteEditor } from './NoteEditor.tsx'
import styles from './Notes.module.css'

export function NoteRow({ note }: { readonly note: Note }) {
  const m = useMessages(notesMessages)
  return (
    <div className={styles.noteRow}>
      <NoteEditor note={note} />
      <IconButton label={m.removeNote} icon={<Trash2 />} onClick={() => void removeNote(note.id)} />
    </div>
  )
}
