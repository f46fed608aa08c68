import { create } from 'zustand'

/** Whether the dialog of the backups is open. */
export const useBackupsDialog = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }))
