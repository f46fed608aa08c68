import { create } from 'zustand'
import type { Undo } from '../data/undo.ts'

interface Act {
  /** What was done, e.g. "Move 3 articles to the trash", in the language that the interface has when it is asked. */
  readonly label: () => string
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
export function remember(label: Act['label'], invert: Undo): void {
  useUndo.setState(({ done }) => ({ done: [...done, { label, invert }].slice(-MOST_ACTS), undone: [] }))
}

/** Undoing and redoing, one after the other: two at once could take back what the other is just writing. */
let turns: Promise<unknown> = Promise.resolve()
/** Moves when the acts are forgotten, so that one that is being taken back then does not come back. */
let era = 0

function inTurn<Answer>(run: () => Promise<Answer>): Promise<Answer> {
  const answer = turns.then(run)
  turns = answer.catch(() => undefined)
  return answer
}

const without = (acts: readonly Act[], gone: Act): readonly Act[] => acts.filter((act) => act !== gone)

/**
 * Undoes the latest act; answers its label, or null when there is nothing to undo. Where that fails the act stays
 * the latest one, to be undone later.
 */
export function undoLatest(): Promise<Act['label'] | null> {
  return inTurn(async () => {
    const act = useUndo.getState().done.at(-1)
    if (act === undefined) return null
    const startedIn = era
    const again = { label: act.label, invert: await act.invert() }
    if (era === startedIn) {
      useUndo.setState(({ done, undone }) => ({ done: without(done, act), undone: [...undone, again] }))
    }
    return act.label
  })
}

/** Does the latest undone act again; answers its label, or null when there is none. A failure leaves it undone. */
export function redoLatest(): Promise<Act['label'] | null> {
  return inTurn(async () => {
    const act = useUndo.getState().undone.at(-1)
    if (act === undefined) return null
    const startedIn = era
    const back = { label: act.label, invert: await act.invert() }
    if (era === startedIn) {
      useUndo.setState(({ done, undone }) => ({ done: [...done, back], undone: without(undone, act) }))
    }
    return act.label
  })
}

/** Forgets every act; for when what they would bring back is gone for good. */
export function forgetActs(): void {
  era++
  useUndo.setState({ done: [], undone: [] })
}
