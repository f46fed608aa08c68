import { create } from 'zustand'

type AppDialog = 'palette' | 'shortcuts' | 'settings' | 'help'

export const useAppDialog = create<{ readonly open: AppDialog | null }>(() => ({ open: null }))

export function openDialog(open: AppDialog): void {
  useAppDialog.setState({ open })
}

export function closeDialog(): void {
  useAppDialog.setState({ open: null })
}
