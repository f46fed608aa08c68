/** Keeping, opening, renaming and deleting saved searches. */
import type { LibraryQuery } from '@shared/model/query.ts'
import type { SavedSearch } from '@shared/model/saved-search.ts'
import { readSavedSearches } from '../../../data/reads/saved-searches.ts'
import { changeSavedSearch, deleteSavedSearch, saveSearch } from '../../../data/writes/saved-searches.ts'
import { currentMessages } from '../../../state/messages.ts'
import { showNotice } from '../../../state/notices.ts'
import { closeSidebarOverlay } from '../../../state/sidebar.ts'
import { remember } from '../../../state/undo.ts'
import { useWorkspace } from '../../../state/workspace.ts'
import { presentQuery } from '../../../state/library-query.ts'
import { showOrdered } from '../sort-orders.ts'
import { savedSearchMessages } from './messages.ts'

const m = () => currentMessages(savedSearchMessages)

/** A saved search of this name in any case, if there is one. */
export function searchNamed(searches: readonly SavedSearch[], name: string): SavedSearch | undefined {
  const folded = name.trim().toLocaleLowerCase()
  return searches.find((saved) => saved.name.toLocaleLowerCase() === folded)
}

/** Keeps what is searched for now; under a name that is taken, in place of what that asked. */
export async function keepSearch(name: string): Promise<void> {
  const trimmed = name.trim()
  if (trimmed === '') return
  const query = presentQuery()
  const taken = searchNamed(await readSavedSearches(), trimmed)
  remember(
    () => m().saving(trimmed),
    taken === undefined ? await saveSearch(trimmed, query) : await changeSavedSearch(taken.id, { query }),
  )
  showNotice(() => (taken === undefined ? m().saved(trimmed) : m().replaced(taken.name)), {
    commandId: 'edit.undo',
  })
}

/** Asks a saved search's question, in its order. */
export function openSearch({ query }: { readonly query: LibraryQuery }): void {
  closeSidebarOverlay()
  const { view, text, sort } = query
  showOrdered({ view, queryText: text, sort })
  useWorkspace.setState({ selectedIds: [], focusedId: null, anchorId: null })
}

export async function nameSearch({ id }: SavedSearch, name: string): Promise<void> {
  if (name.trim() !== '') remember(() => m().renaming, await changeSavedSearch(id, { name }))
}

export async function discardSearch({ id, name }: SavedSearch): Promise<void> {
  remember(() => m().deleting(name), await deleteSavedSearch(id))
  showNotice(() => m().deleted(name), { commandId: 'edit.undo' })
}
