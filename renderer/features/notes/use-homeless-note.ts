import type { NoteId } from '@shared/model/ids.ts'
import { useEffect, useState } from 'react'
import { readNote } from '../../data/reads/notes.ts'
import { showInspector } from '../../state/inspector.ts'
import { activeArticleId, useWorkspace } from '../../state/workspace.ts'

/**
 * The note that was asked for and stands nowhere on the screen, because its article is not the active one or it has
 * none; null when there is no such note.
 *
 * @param isListed true while every note is on the screen anyway
 */
export function useHomelessNote(isListed: boolean): readonly [NoteId | null, () => void] {
  const wanted = useWorkspace((workspace) => workspace.noteToEdit)
  const [shown, setShown] = useState<NoteId | null>(null)
  useEffect(() => {
    if (wanted === null || isListed) return
    let isCurrent = true
    void Promise.resolve(readNote(wanted)).then((note) => {
      const workspace = useWorkspace.getState()
      if (!isCurrent || note === undefined) return
      const isHome = note.articleId !== null && note.articleId === activeArticleId(workspace)
      if (isHome) showInspector('notes')
      else setShown(note.id)
    })
    return () => {
      isCurrent = false
    }
  }, [wanted, isListed])
  return [shown, () => setShown(null)]
}
