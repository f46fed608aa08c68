import type { ArticleId } from '@shared/model/ids.ts'
import { NotebookPen, Plus } from 'lucide-react'
import { useNotesOfArticle } from '../../data/hooks/notes.ts'
import { runCommand } from '../../state/commands.ts'
import { useMessages } from '../../state/messages.ts'
import { useLocatedHighlights } from '../../state/use-located-highlights.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { addNoteTo } from './acts.ts'
import { HighlightCard } from './HighlightCard.tsx'
import { notesMessages } from './messages.ts'
import { NoteRow } from './NoteRow.tsx'
import styles from './Notes.module.css'
import { placesOfNotes } from './places-of-notes.ts'
import { UnplacedCard } from './UnplacedCard.tsx'

/** The notes and highlights of an article, in the order of its text. */
export function NotesTab({ articleId }: { readonly articleId: ArticleId }) {
  const m = useMessages(notesMessages)
  const notes = useNotesOfArticle(articleId)
  const located = useLocatedHighlights(articleId)
  if (notes === undefined || located === undefined) return null
  const { placed, unplaced } = located
  const { onArticle, on } = placesOfNotes(
    notes,
    [...placed, ...unplaced].map(({ highlight }) => highlight),
  )
  const isEmpty = onArticle.length + placed.length + unplaced.length === 0
  return (
    <div className={styles.tab}>
      <div className={styles.top}>
        <Button icon={<NotebookPen />} onClick={() => void runCommand('notes.show')}>
          {m.allNotes}
        </Button>
        <Button look="outlined" icon={<Plus />} onClick={() => void addNoteTo(articleId, null)}>
          {m.newNote}
        </Button>
      </div>
      {isEmpty ? <EmptyState title={m.emptyTitle}>{m.emptyText}</EmptyState> : null}
      {onArticle.length === 0 ? null : (
        <section className={styles.section} aria-label={m.articleNotes}>
          <h3 className={styles.heading}>{m.articleNotes}</h3>
          {onArticle.map((note) => (
            <NoteRow key={note.id} note={note} />
          ))}
        </section>
      )}
      {unplaced.length === 0 ? null : (
        <section className={styles.section} aria-label={m.toCheck}>
          <h3 className={styles.heading}>{m.toCheck}</h3>
          <p className={styles.quiet}>{m.toCheckText}</p>
          {unplaced.map((each) => (
            <UnplacedCard key={each.highlight.id} unplaced={each} notes={on(each.highlight.id)} />
          ))}
        </section>
      )}
      {placed.length === 0 ? null : (
        <section className={styles.section} aria-label={m.highlights}>
          <h3 className={styles.heading}>{m.highlights}</h3>
          {placed.map((each) => (
            <HighlightCard key={each.highlight.id} placed={each} notes={on(each.highlight.id)} />
          ))}
        </section>
      )}
    </div>
  )
}
