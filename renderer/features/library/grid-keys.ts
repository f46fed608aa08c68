import type { KeyboardEvent } from 'react'
import { openBeside, useWorkspace } from '../../state/workspace.ts'
import { openRow } from './open-row.ts'
import { areCopiesShown, toggleCopies } from './show-rows.ts'
import { moveFocusTo, placeOf, selectAll, toggleSelected } from './selection.ts'

/** The keys of the list of articles, after the ARIA grid pattern with rows as its cells. */
export function gridKeys(event: KeyboardEvent, pageRows: number): void {
  if (event.nativeEvent.isComposing || event.altKey) return
  if (!act(event, pageRows)) return
  event.preventDefault()
  event.stopPropagation()
}

function act(event: KeyboardEvent, pageRows: number): boolean {
  const { focusedId, listedIds } = useWorkspace.getState()
  const isMod = event.ctrlKey || event.metaKey
  const place = placeOf(focusedId)
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: place + pageRows,
    PageUp: place - pageRows,
    Home: 0,
    End: listedIds.length - 1,
  }
  const target = moves[event.key]
  if (target !== undefined) {
    moveFocusTo(target, event.shiftKey)
    return true
  }
  if (isMod && event.key.toLowerCase() === 'a') {
    selectAll()
    return true
  }
  if (focusedId === null) return false
  if (event.key === ' ') {
    toggleSelected(focusedId)
    return true
  }
  if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
    const isShown = areCopiesShown(focusedId)
    if (isShown === (event.key === 'ArrowLeft')) toggleCopies(focusedId)
    return isShown !== null
  }
  if (event.key !== 'Enter') return false
  if (isMod) openBeside(focusedId)
  else openRow(focusedId)
  return true
}
