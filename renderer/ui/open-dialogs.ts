import { create } from 'zustand'

/**
 * The dialogs that are open, the topmost last. Everything outside the topmost is out of reach while it is open: what
 * the user is to see and press meanwhile has to stand inside it.
 */
const useOpenDialogs = create<{ readonly dialogs: readonly HTMLDialogElement[] }>(() => ({ dialogs: [] }))

/** Tells that a dialog has opened; the answer tells that it closes. */
export function announceDialog(dialog: HTMLDialogElement): () => void {
  useOpenDialogs.setState(({ dialogs }) => ({ dialogs: [...dialogs, dialog] }))
  return () =>
    useOpenDialogs.setState(({ dialogs }) => ({ dialogs: dialogs.filter((each) => each !== dialog) }))
}

/** The topmost open dialog, or null. */
export function useTopDialog(): HTMLDialogElement | null {
  return useOpenDialogs(({ dialogs }) => dialogs.at(-1) ?? null)
}
