import { useEffect } from 'react'
import { runCommand, useCommandRegistry } from '../state/commands.ts'
import { belongsToField, chordOf } from './chord.ts'

/** Whether keys pressed on it are typed into a field. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement
    && (target.isContentEditable
      || target.matches('input:not([type=checkbox],[type=radio],[type=range]), textarea, select'))
  )
}

/** Keys that a focused control handles itself. */
function belongsToControl(chord: string, target: EventTarget | null): boolean {
  return (
    (chord === 'Enter' || chord === ' ')
    && target instanceof HTMLElement
    && target.matches('button, summary, a[href], input, [role=tab]')
  )
}

/** Runs commands by their chords, everywhere in the window but behind a modal dialog and while a field is typed in. */
export function useKeyboard(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return
      const chord = chordOf(event)
      if (isTyping(event.target) && belongsToField(chord)) return
      if (belongsToControl(chord, event.target)) return
      if (document.querySelector('dialog[open]') !== null) return
      for (const command of useCommandRegistry.getState().commands.values()) {
        if (command.keys?.includes(chord) !== true) continue
        if (command.isKeyed?.() === false || command.isEnabled?.() === false) continue
        event.preventDefault()
        void runCommand(command.id)
        return
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
