import { useSavedSearches } from '../../../data/hooks/saved-searches.ts'
import { useMessages } from '../../../state/messages.ts'
import { useWorkspace } from '../../../state/workspace.ts'
import { NameDialog } from '../NameDialog.tsx'
import { keepSearch, nameSearch, searchNamed } from './acts.ts'
import { savedSearchMessages } from './messages.ts'
import { useShownSearch } from './shown-search.ts'

/** Names what is searched for now; its text is the name until another is typed. */
export function SaveSearchDialog() {
  const messages = useMessages(savedSearchMessages)
  const queryText = useWorkspace((workspace) => workspace.queryText)
  const searches = useSavedSearches() ?? []
  const hintOf = (name: string): string | undefined => {
    const taken = searchNamed(searches, name)
    return taken === undefined ? undefined : messages.replaces(taken.name)
  }
  return (
    <NameDialog
      title={messages.save}
      label={messages.name}
      present={queryText.trim()}
      hintOf={hintOf}
      onSave={(name) => void keepSearch(name)}
    />
  )
}

/** Names the saved search that is shown anew. */
export function RenameSearchDialog() {
  const messages = useMessages(savedSearchMessages)
  const shown = useShownSearch((state) => state.shown)
  if (shown === null) return null
  return (
    <NameDialog
      title={messages.renameTitle}
      label={messages.name}
      present={shown.name}
      onSave={(name) => void nameSearch(shown, name)}
    />
  )
}
