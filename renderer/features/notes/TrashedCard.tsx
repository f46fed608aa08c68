import { noteTitle } from '@shared/model/note.ts'
import { useMessages } from '../../state/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { restoreItem } from './acts.ts'
import { notesMessages } from './messages.ts'
import styles from './Notes.module.css'
import type { TrashedItem } from './trashed-items.ts'

interface TrashedCardProps {
  readonly item: TrashedItem
  /** Title of its article, or that it is free. */
  readonly title: string
}

/** A highlight or a note in the trash, with the way out. */
export function TrashedCard({ item, title }: TrashedCardProps) {
  const m = useMessages(notesMessages)
  const { highlight, notes } = item
  return (
    <div className={styles.card}>
      {highlight === null ? null : (
        <blockquote
          className={styles.quote}
          style={{ borderColor: `var(--highlight-line-${highlight.colour})` }}
        >
          <span className={styles.clamped}>{highlight.anchor.exact}</span>
        </blockquote>
      )}
      {notes.map(({ id, markdown }) => (
        <p key={id}>{noteTitle(markdown)}</p>
      ))}
      <div className={styles.foot}>
        <span className={styles.grow}>{title}</span>
        <Button look="outlined" onClick={() => void restoreItem(item)}>
          {m.restore}
        </Button>
      </div>
    </div>
  )
}
