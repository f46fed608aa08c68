import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { useWorkspace } from '../../state/workspace.ts'
import { TextHistory } from './text-history.ts'

interface QueryHistory {
  /** Takes a text that is typed. */
  readonly type: (text: string) => void
  /** Undoes or redoes where a key asks for it; answers whether it did. */
  readonly takeKey: (event: KeyboardEvent) => boolean
}

/** Undo and redo of the query's text in its box, filters that were chosen elsewhere included. */
export function useTextHistory(input: RefObject<HTMLInputElement | null>): QueryHistory {
  const history = useRef<TextHistory | null>(null)
  const typedAtMs = useRef<number | null>(null)
  useEffect(() => {
    history.current = new TextHistory(useWorkspace.getState().queryText)
    return useWorkspace.subscribe(({ queryText }) => history.current?.note(queryText, typedAtMs.current))
  }, [])
  useEffect(() => {
    const box = input.current
    // the menu asks the field itself, whose own memory would undo the typing of long ago
    const onBeforeInput = (event: InputEvent): void => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
      event.preventDefault()
      show(event.inputType === 'historyUndo' ? history.current?.undo() : history.current?.redo())
    }
    box?.addEventListener('beforeinput', onBeforeInput)
    return () => box?.removeEventListener('beforeinput', onBeforeInput)
  }, [input])
  return {
    type: (queryText) => {
      typedAtMs.current = performance.now()
      useWorkspace.setState({ queryText })
      typedAtMs.current = null
    },
    takeKey: (event) => {
      const key = event.key.toLowerCase()
      if (event.altKey || !(event.ctrlKey || event.metaKey)) return false
      if (key === 'z') show(event.shiftKey ? history.current?.redo() : history.current?.undo())
      else if (key === 'y') show(history.current?.redo())
      else return false
      return true
    },
  }
}

function show(queryText: string | null | undefined): void {
  if (typeof queryText === 'string') useWorkspace.setState({ queryText })
}
