import type { NoteId } from '@shared/model/ids.ts'
import { readNote } from '../../data/reads/notes.ts'
import { useMessages } from '../../state/messages.ts'
import { useSearchRemarks } from '../../state/search-answer.ts'
import { openArticle, useWorkspace } from '../../state/workspace.ts'
import styles from './ArticleList.module.css'
import { MarkedText } from './MarkedText.tsx'
import { libraryMessages } from './messages.ts'

/** Notes that answer the search, above the articles; at most as many as leave the articles in sight. */
const SHOWN_NOTES = 4

export function MatchingNotes() {
  const messages = useMessages(libraryMessages)
  const notes = useSearchRemarks((remarks) => remarks.notes)
  if (notes.length === 0) return null
  return (
    <section aria-label={messages.matchingNotes} className={styles.notes}>
      <h2>{messages.matchingNotes}</h2>
      <ul>
        {notes.slice(0, SHOWN_NOTES).map(({ id, snippet }) => (
          <li key={id}>
            <button type="button" className={styles.note} onClick={() => void openNote(id)}>
              {snippet.text === '' ? messages.emptyNote : <MarkedText snippet={snippet} />}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

async function openNote(id: NoteId): Promise<void> {
  const note = await readNote(id)
  if (note === undefined) return
  if (note.articleId !== null) openArticle(note.articleId)
  useWorkspace.setState({ inspectorTab: 'notes', isInspectorOpen: true, noteToEdit: id })
}
