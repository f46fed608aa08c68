import { useEffect } from 'react'
import { ConfirmPurge } from './ConfirmPurge.tsx'
import { useLibraryDialog } from './dialog-state.ts'
import { ListNameDialog } from './ListNameDialog.tsx'
import { ListsDialog, TagsDialog } from './MembershipDialogs.tsx'
import { RenameSearchDialog, SaveSearchDialog } from './saved/SearchNameDialog.tsx'
import { useTrackShownSearch } from './saved/use-track-shown-search.ts'
import { keepSortOrders } from './sort-orders.ts'
import { useListedArticles } from './use-listing.ts'
import { useLostList } from './use-lost-list.ts'
import { useMarkOpened } from './use-mark-opened.ts'

/** The library's dialogs, and what must go on while its list is folded away. */
export function LibraryDialogs() {
  useListedArticles()
  useLostList()
  useMarkOpened()
  useTrackShownSearch()
  useEffect(keepSortOrders, [])
  const open = useLibraryDialog((state) => state.open)
  switch (open) {
    case 'lists':
      return <ListsDialog />
    case 'tags':
      return <TagsDialog />
    case 'purge':
    case 'empty-trash':
      return <ConfirmPurge isWholeTrash={open === 'empty-trash'} />
    case 'new-list':
    case 'rename-list':
      return <ListNameDialog isNew={open === 'new-list'} />
    case 'save-search':
      return <SaveSearchDialog />
    case 'rename-search':
      return <RenameSearchDialog />
    case null:
      return null
  }
}
