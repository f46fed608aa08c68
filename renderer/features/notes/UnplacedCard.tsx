import type { Note } from '@shared/model/note.ts'
import { Trash2 } from 'lucide-react'
import type { UnplacedHighlight } from '../../state/located-highlights.ts'
import { useMessages } from '../../state/messages.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { removeHighlight } from './acts.ts'
import { notesMessages } from './messages.ts'
import { NoteRow } from './NoteRow.tsx'
import styles from './Notes.module.css'

interface UnplacedCardProps {
  readonly unplaced: UnplacedHighlight
  readonly notes: readonly Note[]
}

/** A highlight whose text changed so much that nobody but the reader can say where it belongs. */
export function UnplacedCard({ unplaced: { highlight, candidates }, notes }: UnplacedCardProps) {
  const m = useMessages(notesMessages)
  const { id, articleId, anchor, colour } = highlight
  return (
    <div className={styles.card}>
      <blockquote className={styles.quote} style={{ margin: 0, borderColor: `var(--highlight-${colour})` }}>
        {anchor.exact}
      </blockquote>
      {notes.map((note) => (
        <NoteRow key={note.id} note={note} />
      ))}
      <div className={styles.foot}>
        <span className={styles.grow}>{candidates.length === 0 ? m.lost : ''}</span>
        {candidates.map(({ start, end }, index) => (
          <Button
            key={start}
            onClick={() => useWorkspace.setState({ reveal: { articleId, span: { start, end } } })}
          >
            {m.guess(index + 1)}
          </Button>
        ))}
        <IconButton label={m.removeHighlight} icon={<Trash2 />} onClick={() => void removeHighlight(id)} />
      </div>
    </div>
  )
}
