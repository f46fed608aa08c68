import type { Note } from '@shared/model/note.ts'
import { useEffect } from 'react'
import { errorSentence } from '../../state/errors.ts'
import { showNotice } from '../../state/notices.ts'
import { discardIfBlank } from './acts.ts'
import { changeDraft, flushDraft, type NoteDraft, settleDraft, useNoteDrafts } from './note-drafts.ts'

interface NoteEditing extends NoteDraft {
  readonly change: (text: string) => void
  /** Saves at once; for when the window is left but not the editor. */
  readonly flush: () => void
  /** Saves at once and puts a note away that never held a word; for when the editor is left. */
  readonly settle: () => void
}

/** What is being typed into a note. */
export function useNoteDraft({ id, markdown }: Note): NoteEditing {
  const draft = useNoteDrafts(({ drafts }) => drafts.get(id))
  useEffect(() => () => void settleDraft(id), [id])
  const settle = async (): Promise<void> => {
    if (await settleDraft(id)) await discardIfBlank(id)
  }
  return {
    ...(draft ?? { text: markdown, state: 'saved' }),
    change: (text) => changeDraft(id, markdown, text),
    flush: () => void flushDraft(id),
    settle: () => {
      settle().catch((error: unknown) => showNotice(() => errorSentence(error), { kind: 'error' }))
    },
  }
}
