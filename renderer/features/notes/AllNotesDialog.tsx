import type { Note } from '@shared/model/note.ts'
import { Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useArticles } from '../../data/hooks/articles.ts'
import { useAllNotes } from '../../data/hooks/notes.ts'
import { useLive } from '../../data/hooks/use-live.ts'
import { readTrashedNotes } from '../../data/reads/notes.ts'
import { readTrashedHighlights } from '../../data/reads/trash.ts'
import { errorSentence } from '../../state/errors.ts'
import { useMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { controlClass } from '../../ui/Field.tsx'
import { addFreeNote, discardLostNotes } from './acts.ts'
import { notesMessages } from './messages.ts'
import { NoteCard } from './NoteCard.tsx'
import styles from './Notes.module.css'
import { TrashedCard } from './TrashedCard.tsx'
import { holdsWords, keyOf, type TrashedItem, trashedItems } from './trashed-items.ts'

/** Every note with the article it stands at, and the trash of notes and highlights. */
export function AllNotesDialog({ onClose }: { readonly onClose: () => void }) {
  const m = useMessages(notesMessages)
  const [place, setPlace] = useState<'kept' | 'trash'>('kept')
  const [filter, setFilter] = useState('')
  const kept = useAllNotes()
  const trashed = useLive('trash', readTrash)
  useEffect(() => {
    discardLostNotes(useWorkspace.getState().noteToEdit).catch((error: unknown) =>
      showNotice(() => errorSentence(error), { kind: 'error' }),
    )
  }, [])
  const wanted = filter.trim().toLocaleLowerCase()
  const notes = (kept ?? []).filter(({ markdown }) => markdown.toLocaleLowerCase().includes(wanted))
  const items = (trashed ?? []).filter((item) => holdsWords(item, wanted))
  const shown: readonly Pick<Note, 'articleId'>[] = place === 'kept' ? notes : items
  const isLoading = (place === 'kept' ? kept : trashed) === undefined
  const ids = shown.flatMap(({ articleId }) => (articleId === null ? [] : [articleId]))
  const articles = useArticles([...new Set(ids)])
  const titleOf = ({ articleId }: Pick<Note, 'articleId'>): string =>
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
        {place === 'kept'
          ? notes.map((note) => (
              <NoteCard key={note.id} note={note} title={titleOf(note)} onLeave={onClose} />
            ))
          : items.map((item) => <TrashedCard key={keyOf(item)} item={item} title={titleOf(item)} />)}
        {!isLoading && shown.length === 0 ? <p className={styles.quiet}>{nothing}</p> : null}
      </div>
    </Dialog>
  )
}

async function readTrash(): Promise<readonly TrashedItem[]> {
  return trashedItems(...(await Promise.all([readTrashedHighlights(), readTrashedNotes()])))
}
