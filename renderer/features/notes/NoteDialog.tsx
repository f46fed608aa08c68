import type { NoteId } from '@shared/model/ids.ts'
import { useLive } from '../../data/hooks/use-live.ts'
import { readArticle } from '../../data/reads/articles.ts'
import { readNote } from '../../data/reads/notes.ts'
import { useMessages } from '../../state/messages.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { notesMessages } from './messages.ts'
import { NoteCard } from './NoteCard.tsx'

interface NoteDialogProps {
  readonly noteId: NoteId
  readonly onClose: () => void
}

/** One note that has no place on the screen: a free one, or one of an article that is not open. */
export function NoteDialog({ noteId, onClose }: NoteDialogProps) {
  const m = useMessages(notesMessages)
  const shown = useLive(noteId, async () => {
    const note = await readNote(noteId)
    if (note === undefined || note.trashedAtMs > 0) return null
    const article = note.articleId === null ? undefined : await readArticle(note.articleId)
    return { note, title: article?.title ?? null }
  })
  if (!shown) return null
  return (
    <Dialog title={m.editNote} closeLabel={m.close} onClose={onClose}>
      <NoteCard note={shown.note} title={shown.title ?? m.free} onLeave={onClose} />
    </Dialog>
  )
}
