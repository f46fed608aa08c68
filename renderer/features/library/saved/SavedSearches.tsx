import type { SavedSearchId } from '@shared/model/ids.ts'
import type { SavedSearch } from '@shared/model/saved-search.ts'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useSavedSearches } from '../../../data/hooks/saved-searches.ts'
import { runCommand } from '../../../state/commands.ts'
import { openContextMenu } from '../../../state/context-menu.ts'
import { useMessages } from '../../../state/messages.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { NavigationEntry } from '../NavigationEntry.tsx'
import { isBrowsing, useLibraryQuery } from '../../../state/library-query.ts'
import { RenameField } from '../RenameField.tsx'
import styles from '../Sidebar.module.css'
import { nameSearch, openSearch } from './acts.ts'
import { savedSearchMessages } from './messages.ts'
import { useShownSearch } from './shown-search.ts'
import { useSavedCounts } from './use-saved-counts.ts'

const NONE: readonly SavedSearch[] = []

/** The saved searches; nothing where there are none and nothing is searched for. A double click renames one. */
export function SavedSearches() {
  const messages = useMessages(savedSearchMessages)
  const searches = useSavedSearches() ?? NONE
  const counts = useSavedCounts(searches)
  const shownId = useShownSearch(({ shown }) => shown?.id)
  const canSave = !isBrowsing(useLibraryQuery())
  const [renamedId, setRenamedId] = useState<SavedSearchId | null>(null)
  if (searches.length === 0 && !canSave) return null
  return (
    <>
      <div className={styles.heading}>
        <h2>{messages.savedSearches}</h2>
        <IconButton
          className={styles.add ?? ''}
          label={messages.save}
          icon={<Plus />}
          disabled={!canSave}
          onClick={() => void runCommand('search.save')}
        />
      </div>
      <ul>
        {searches.map((saved) =>
          saved.id === renamedId ? (
            <RenameField
              key={saved.id}
              label={messages.name}
              name={saved.name}
              onSave={(name) => void nameSearch(saved, name)}
              onDone={() => setRenamedId(null)}
            />
          ) : (
            <NavigationEntry
              key={saved.id}
              label={saved.name}
              count={counts.get(saved.id)}
              isShown={saved.id === shownId}
              onClick={() => openSearch(saved)}
              onDoubleClick={() => setRenamedId(saved.id)}
              onContextMenu={() => {
                openSearch(saved)
                void openContextMenu(['savedSearch.rename', 'savedSearch.delete', null, 'search.copy'])
              }}
            />
          ),
        )}
      </ul>
    </>
  )
}
