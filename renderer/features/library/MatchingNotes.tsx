import type { NoteId } from '@shared/model/ids.ts'
import { useState } from 'react'
import { readNote } from '../../data/reads/notes.ts'
import { useMessages } from '../../state/messages.ts'
import { useSearchRemarks } from '../../state/search-answer.ts'
import { openArticle, useWorkspace } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './ArticleList.module.css'
import { MarkedText } from './MarkedText.tsx'
import ownStyles from './MatchingNotes.module.css'
import { libraryMessages } from './messages.ts'

/** As many as leave the articles in sight. */
const SHOWN_NOTES = 4

/** Notes that answer the search, above the articles. */
export function MatchingNotes() {
  const messages = useMessages(libraryMessages)
  const notes = useSearchRemarks((remarks) => remarks.notes)
  const [isUnfolded, setIsUnfolded] = useState(false)
  if (notes.length === 0) return null
  return (
    <section aria-label={messages.matchingNotes} className={styles.notes}>
      <h2>{messages.matchingNotes}</h2>
      <ul className={ownStyles.found}>
        {(isUnfolded ? notes : notes.slice(0, SHOWN_NOTES)).map(({ id, snippet }) => (
          <li key={id}>
            <button type="button" className={styles.note} onClick={() => void openNote(id)}>
              {snippet.text === '' ? messages.emptyNote : <MarkedText snippet={snippet} />}
            </button>
          </li>
        ))}
      </ul>
      {notes.length <= SHOWN_NOTES ? null : (
        <Button aria-expanded={isUnfolded} onClick={() => setIsUnfolded(!isUnfolded)}>
          {isUnfolded ? messages.fewerNotes : messages.allMatchingNotes(notes.length)}
        </Button>
      )}
    </section>
  )
}

async function openNote(id: NoteId): Promise<void> {
  const note = await readNote(id)
  if (note === undefined) return
  if (note.articleId !== null) openArticle(note.articleId)
  useWorkspace.setState({ inspectorTab: 'notes', isInspectorOpen: true, noteToEdit: id })
}
