import type { Note } from '@shared/model/note.ts'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Undo } from '../../data/undo.ts'
import { saveNote } from '../../data/writes/notes.ts'
import { errorSentence } from '../../state/errors.ts'
import { currentMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { remember } from '../../state/undo.ts'
import { discardIfBlank } from './acts.ts'
import { notesMessages } from './messages.ts'

/** Well under a second, so that a killed process costs no more than a few words. */
const SAVE_AFTER_MS = 500

interface NoteDraft {
  readonly text: string
  readonly state: 'saved' | 'saving' | 'failed'
  readonly change: (text: string) => void
  /** Saves at once; for when the editor is left. */
  readonly settle: () => void
}

/** What is being typed into a note. Saves follow each other in order; one visit to the editor is one act to undo. */
export function useNoteDraft(note: Note): NoteDraft {
  const { id, markdown } = note
  const [draft, setDraft] = useState<string | null>(null)
  const [state, setState] = useState<NoteDraft['state']>('saved')
  const pending = useRef<string | null>(null)
  const timer = useRef(0)
  const isRemembered = useRef(false)
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  const flush = useCallback(() => {
    window.clearTimeout(timer.current)
    const text = pending.current
    if (text === null) return queue.current
    pending.current = null
    const shouldRemember = !isRemembered.current
    isRemembered.current = true
    queue.current = queue.current
      .then(() => saveNote(id, text))
      .then(
        (undo: Undo) => {
          if (shouldRemember) remember(currentMessages(notesMessages).actEditNote, undo)
          if (pending.current === null) setState('saved')
        },
        (error: unknown) => {
          setState('failed')
          showNotice(errorSentence(error), { kind: 'error' })
        },
      )
    return queue.current
  }, [id])

  useEffect(() => {
    // a window that is closed while a word is being typed still saves it
    const onLeave = (): void => void flush()
    window.addEventListener('pagehide', onLeave)
    document.addEventListener('visibilitychange', onLeave)
    return () => {
      window.removeEventListener('pagehide', onLeave)
      document.removeEventListener('visibilitychange', onLeave)
      void flush()
    }
  }, [flush])

  const change = (text: string): void => {
    setDraft(text)
    setState('saving')
    pending.current = text
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => void flush(), SAVE_AFTER_MS)
  }
  const settle = (): void => {
    void flush().then(() => {
      if (pending.current !== null) return
      isRemembered.current = false
      // from here on the stored text shows again, so that undo is seen
      setDraft(null)
      return discardIfBlank(id)
    })
  }
  return { text: draft ?? markdown, state, change, settle }
}
