import { create } from 'zustand'
import type { Undo } from '../data/undo.ts'

interface Act {
  /** What was done, in the interface's language, e.g. "Move 3 articles to the trash". */
  readonly label: string
  readonly invert: Undo
}

interface UndoState {
  readonly done: readonly Act[]
  readonly undone: readonly Act[]
}

const MOST_ACTS = 200

/** Everything that can be undone and redone, oldest first. */
export const useUndo = create<UndoState>(() => ({ done: [], undone: [] }))

/** Remembers an act that was just done, so that it can be undone. */
export function remember(label: string, invert: Undo): void {
  useUndo.setState(({ done }) => ({ done: [...done, { label, invert }].slice(-MOST_ACTS), undone: [] }))
}

/** Undoes the latest act; answers its label, or null when there is nothing to undo. */
export async function undoLatest(): Promise<string | null> {
  const act = useUndo.getState().done.at(-1)
  if (act === undefined) return null
  useUndo.setState(({ done }) => ({ done: done.slice(0, -1) }))
  const invert = await act.invert()
  useUndo.setState(({ undone }) => ({ undone: [...undone, { label: act.label, invert }] }))
  return act.label
}

/** Does the latest undone act again; answers its label, or null when there is none. */
export async function redoLatest(): Promise<string | null> {
  const act = useUndo.getState().undone.at(-1)
  if (act === undefined) return null
  useUndo.setState(({ undone }) => ({ undone: undone.slice(0, -1) }))
  const invert = await act.invert()
  useUndo.setState(({ done }) => ({ done: [...done, { label: act.label, invert }] }))
  return act.label
}
