import type { Undo } from '../../data/undo.ts'

/** Makes one act of two: undoing takes back the later one first, redoing does the earlier one first. */
export function joinUndos(earlier: Undo, later: Undo): Undo {
  return async () => {
    const redoLater = await later()
    const redoEarlier = await earlier()
    return joinUndos(redoLater, redoEarlier)
  }
}
