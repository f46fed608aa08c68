import type { Note } from '@shared/model/note.ts'
import { MessageSquarePlus, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useColourNames } from '../../state/highlight-colours.ts'
import type { PlacedHighlight } from '../../state/located-highlights.ts'
import { useMessages } from '../../state/messages.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { addNoteTo, removeHighlight } from './acts.ts'
import { notesMessages } from './messages.ts'
import { NoteRow } from './NoteRow.tsx'
import styles from './Notes.module.css'

interface HighlightCardProps {
  readonly placed: PlacedHighlight
  readonly notes: readonly Note[]
}

/** A highlight: its quote, its colour, the notes on it. */
export function HighlightCard({ placed: { highlight, span }, notes }: HighlightCardProps) {
  const m = useMessages(notesMessages)
  const names = useColourNames()
  const isActive = useWorkspace((workspace) => workspace.activeHighlightId === highlight.id)
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  const colour = `var(--highlight-${highlight.colour})`
  const { articleId } = highlight
  return (
    <div ref={card} className={styles.card} data-active={isActive} data-highlight={highlight.id}>
      <button
        type="button"
        className={styles.quote}
        style={{ borderColor: colour }}
        title={m.goTo}
        onClick={() =>
          useWorkspace.setState({ activeHighlightId: highlight.id, reveal: { articleId, span } })
        }
      >
        <span className={styles.clamped}>{highlight.anchor.exact}</span>
      </button>
      {notes.map((note) => (
        <NoteRow key={note.id} note={note} />
      ))}
      <div className={styles.foot}>
        <i className={styles.swatch} style={{ background: colour }} aria-hidden />
        <span className={styles.grow}>{names[highlight.colour - 1]}</span>
        <IconButton
          label={m.addNote}
          icon={<MessageSquarePlus />}
          onClick={() => void addNoteTo(articleId, highlight.id)}
        />
        <IconButton
          label={m.removeHighlight}
          icon={<Trash2 />}
          onClick={() => void removeHighlight(highlight.id)}
        />
      </div>
    </div>
  )
}
