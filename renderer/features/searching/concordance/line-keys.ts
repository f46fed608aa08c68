import type { KeyboardEvent } from 'react'
import { focusLine, shownLines, useConcordance } from './concordance-state.ts'
import { openLine } from './open-line.ts'

/** The keys of the concordance, after the ARIA grid pattern with rows as its cells. */
export function lineKeys(event: KeyboardEvent, pageRows: number): void {
  if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
  const state = useConcordance.getState()
  const lines = shownLines(state)
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: state.focused + 1,
    ArrowUp: state.focused - 1,
    PageDown: state.focused + pageRows,
    PageUp: state.focused - pageRows,
    Home: 0,
    End: lines.length - 1,
  }
  const target = moves[event.key]
  const line = lines[state.focused]
  if (target !== undefined) focusLine(target)
  else if (event.key === 'Enter' && line !== undefined) openLine(line)
  else return
  event.preventDefault()
  event.stopPropagation()
}
