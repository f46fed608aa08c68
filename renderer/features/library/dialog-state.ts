import { create } from 'zustand'

type LibraryDialog =
  'lists' | 'tags' | 'purge' | 'empty-trash' | 'rename-list' | 'new-list' | 'save-search' | 'rename-search'

export const useLibraryDialog = create<{ readonly open: LibraryDialog | null }>(() => ({ open: null }))

export function openLibraryDialog(open: LibraryDialog): void {
  useLibraryDialog.setState({ open })
}

export function closeLibraryDialog(): void {
  useLibraryDialog.setState({ open: null })
}
