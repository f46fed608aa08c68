import type { Note } from '@shared/model/note.ts'
import { useMessages } from '../../state/messages.ts'
import { openArticle, useWorkspace } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { notesMessages } from './messages.ts'
import { NoteRow } from './NoteRow.tsx'
import styles from './Notes.module.css'

interface NoteCardProps {
  readonly note: Note
  /** Title of its article, or that it is free. */
  readonly title: string
  /** Called when its article is opened instead. */
  readonly onLeave: () => void
}

/** A note out of its place, with the way back to its article. */
export function NoteCard({ note, title, onLeave }: NoteCardProps) {
  const m = useMessages(notesMessages)
  const { articleId, highlightId } = note
  return (
    <div className={styles.card}>
      <NoteRow note={note} />
      <div className={styles.foot}>
        <span className={styles.grow} title={title}>
          {title}
        </span>
        {articleId === null ? null : (
          <Button
            onClick={() => {
              openArticle(articleId)
              useWorkspace.setState({ activeHighlightId: highlightId, inspectorTab: 'notes' })
              onLeave()
            }}
          >
            {m.openArticle}
          </Button>
        )}
      </div>
    </div>
  )
}
