import { type Note, noteTitle } from '@shared/model/note.ts'
import { Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useArticles } from '../../data/hooks/articles.ts'
import { useAllNotes } from '../../data/hooks/notes.ts'
import { useLive } from '../../data/hooks/use-live.ts'
import { readTrashedNotes } from '../../data/reads/notes.ts'
import { errorSentence } from '../../state/errors.ts'
import { useMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { controlClass } from '../../ui/Field.tsx'
import { addFreeNote, discardLostNotes, restoreNote } from './acts.ts'
import { notesMessages } from './messages.ts'
import { NoteCard } from './NoteCard.tsx'
import styles from './Notes.module.css'

/** Every note with the article it stands at, and those in the trash. */
export function AllNotesDialog({ onClose }: { readonly onClose: () => void }) {
  const m = useMessages(notesMessages)
  const [place, setPlace] = useState<'kept' | 'trash'>('kept')
  const [filter, setFilter] = useState('')
  const kept = useAllNotes()
  const trashed = useLive('trash', () => readTrashedNotes())
  const all = place === 'kept' ? kept : trashed?.filter(({ markdown }) => markdown.trim() !== '')
  useEffect(() => {
    discardLostNotes(useWorkspace.getState().noteToEdit).catch((error: unknown) =>
      showNotice(errorSentence(error), { kind: 'error' }),
    )
  }, [])
  const wanted = filter.trim().toLocaleLowerCase()
  const shown = (all ?? []).filter(({ markdown }) => markdown.toLocaleLowerCase().includes(wanted))
  const ids = shown.flatMap(({ articleId }) => (articleId === null ? [] : [articleId]))
  const articles = useArticles([...new Set(ids)])
  const titleOf = ({ articleId }: Note): string =>
    articleId === null ? m.free : (articles?.find((article) => article?.id === articleId)?.title ?? '')
  const nothing = wanted !== '' ? m.nothingFound : place === 'kept' ? m.noNotes : m.trashEmpty

  return (
    <Dialog title={m.allNotes} closeLabel={m.close} onClose={onClose} size="large">
      <div className={styles.bar}>
        <input
          type="search"
          className={`${controlClass} ${styles.filter ?? ''}`}
          aria-label={m.filter}
          placeholder={m.filter}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
        <Button isPressed={place === 'kept'} onClick={() => setPlace('kept')}>
          {m.kept}
        </Button>
        <Button isPressed={place === 'trash'} onClick={() => setPlace('trash')}>
          {m.trash}
        </Button>
        <Button
          look="outlined"
          icon={<Plus />}
          onClick={() => {
            setPlace('kept')
            setFilter('')
            void addFreeNote()
          }}
        >
          {m.newFreeNote}
        </Button>
      </div>
      <div className={styles.notes}>
        {shown.map((note) =>
          place === 'kept' ? (
            <NoteCard key={note.id} note={note} title={titleOf(note)} onLeave={onClose} />
          ) : (
            <div key={note.id} className={styles.card}>
              <p>{noteTitle(note.markdown) || m.emptyNote}</p>
              <div className={styles.foot}>
                <span className={styles.grow}>{titleOf(note)}</span>
                <Button look="outlined" onClick={() => void restoreNote(note.id)}>
                  {m.restore}
                </Button>
              </div>
            </div>
          ),
        )}
        {all !== undefined && shown.length === 0 ? <p className={styles.quiet}>{nothing}</p> : null}
      </div>
    </Dialog>
  )
}
