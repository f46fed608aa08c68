import type { Note } from '@shared/model/note.ts'
import { useEffect, useRef } from 'react'
import { useMessages } from '../../state/messages.ts'
import { takeTyped } from '../../state/type-ahead.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { notesMessages } from './messages.ts'
import { leaveNote } from './leave-note.ts'
import { changeDraft } from './note-drafts.ts'
import styles from './Notes.module.css'
import { useNoteDraft } from './use-note-draft.ts'

interface NoteEditorProps {
  readonly note: Note
}

/** A note's text, saved as it is typed. */
export function NoteEditor({ note }: NoteEditorProps) {
  const m = useMessages(notesMessages)
  const { text, state, change, flush, settle } = useNoteDraft(note)
  const area = useRef<HTMLTextAreaElement>(null)
  const isWanted = useWorkspace((workspace) => workspace.noteToEdit === note.id)
  useEffect(() => {
    if (!isWanted) return
    // a frame later, because a dialog that opens with the editor in it takes the focus first
    const frame = requestAnimationFrame(() => {
      const typed = takeTyped()
      area.current?.focus()
      area.current?.scrollIntoView({ block: 'nearest' })
      if (typed !== '') changeDraft(note.id, note.markdown, note.markdown + typed)
      useWorkspace.setState({ noteToEdit: null })
    })
    return () => cancelAnimationFrame(frame)
  }, [isWanted, note])
  return (
    <div className={styles.editor} data-text={`${text}\n`}>
      <textarea
        ref={area}
        rows={1}
        className={styles.area}
        aria-label={m.noteText}
        placeholder={m.notePlaceholder}
        value={text}
        onChange={(event) => change(event.target.value)}
        onBlur={(event) => {
          // another window in front is no reason to take the note for finished
          if (document.activeElement === event.currentTarget) flush()
          else settle()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) leaveNote(note, event.currentTarget)
        }}
      />
      <output className={styles.state}>
        {state === 'saved' ? '' : state === 'failed' ? m.notSaved : m.saving}
      </output>
    </div>
  )
}
