import { create } from 'zustand'

type NotesDialog = 'notes' | 'export'

export const useNotesDialog = create<{ readonly open: NotesDialog | null }>(() => ({ open: null }))

export function openNotesDialog(open: NotesDialog): void {
  useNotesDialog.setState({ open })
}

export function closeNotesDialog(): void {
  useNotesDialog.setState({ open: null })
}
