import { useEffect } from 'react'
import { runCommand, useCommandRegistry } from '../state/commands.ts'

const isMac = navigator.userAgent.includes('Mac OS')
const PLAIN = /^(?:Shift\+)?.$|^(?:Shift\+)?(?:Delete|Backspace|Enter|Arrow.*|Home|End|Page.*| )$/u

/** The chord of a key press in the notation of `Command.keys`. */
function chordOf(event: KeyboardEvent): string {
  const isLetter = /^\p{L}$/u.test(event.key)
  const key = isLetter ? event.key.toUpperCase() : event.key
  const isMod = isMac ? event.metaKey : event.ctrlKey
  // a shifted sign is already another sign: Shift stands only with letters and named keys
  const hasShift = event.shiftKey && (isLetter || event.key.length > 1)
  return (isMod ? 'Mod+' : '') + (event.altKey ? 'Alt+' : '') + (hasShift ? 'Shift+' : '') + key
}

function isTyping(target: EventTarget | null): boolean {
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
      const plain = PLAIN.test(chord)
      if (plain && (isTyping(event.target) || belongsToControl(chord, event.target))) return
      // text fields keep their own undo, redo and select all
      if (/^Mod\+(?:Shift\+)?[ZYA]$/u.test(chord) && isTyping(event.target)) return
      if (document.querySelector('dialog[open]') !== null) return
      for (const command of useCommandRegistry.getState().commands.values()) {
        if (command.keys?.includes(chord) !== true || command.isEnabled?.() === false) continue
        event.preventDefault()
        void runCommand(command.id)
        return
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
