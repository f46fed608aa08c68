import type { NoteId } from '@shared/model/ids.ts'
import { readNote } from '../../data/reads/notes.ts'
import { useMessages } from '../../state/messages.ts'
import { useSearchRemarks } from '../../state/search-answer.ts'
import { openArticle, useWorkspace } from '../../state/workspace.ts'
import { FoundRows } from './FoundRows.tsx'
import { MarkedText } from './MarkedText.tsx'
import { libraryMessages } from './messages.ts'

/** Notes that answer the search, above the articles. */
export function MatchingNotes() {
  const messages = useMessages(libraryMessages)
  const notes = useSearchRemarks((remarks) => remarks.notes)
  return (
    <FoundRows
      name={messages.matchingNotes}
      rows={notes}
      showAll={messages.allMatchingNotes}
      showFewer={messages.fewerNotes}
      keyOf={({ id }) => id}
      onOpen={({ id }) => void openNote(id)}
    >
      {({ snippet }) => (snippet.text === '' ? messages.emptyNote : <MarkedText snippet={snippet} />)}
    </FoundRows>
  )
}

async function openNote(id: NoteId): Promise<void> {
  const note = await readNote(id)
  if (note === undefined) return
  if (note.articleId !== null) openArticle(note.articleId)
  useWorkspace.setState({ inspectorTab: 'notes', isInspectorOpen: true, noteToEdit: id })
}
