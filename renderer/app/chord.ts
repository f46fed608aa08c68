const isMac = navigator.userAgent.includes('Mac OS')
/** Keys that a text field needs for itself even with Ctrl or Alt: its own undo, marking, and moving of the caret. */
const OF_A_FIELD =
  /^(?:Mod\+(?:Shift\+)?(?:[ABIJYZ]|Enter)|(?:Mod\+|Alt\+)+(?:Shift\+)?(?:Arrow.*|Delete|Backspace))$/u
const PLAIN = /^(?:Shift\+)?(?:.|Delete|Backspace|Enter|Arrow.*|Home|End|Page.*)$/u

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * The chord of a key press in the notation of `Command.keys`. Letters of other scripts stand for the Latin ones on the
 * same keys, so that shortcuts work on a Korean or Cyrillic layout.
 */
export function chordOf(event: KeyPress): string {
  const isLetter = /^\p{L}$/u.test(event.key)
  const key = isLetter ? latinLetterOf(event).toUpperCase() : event.key
  const isMod = isMac ? event.metaKey : event.ctrlKey
  // a shifted sign is already another sign: Shift stands only with letters and named keys
  const hasShift = event.shiftKey && (isLetter || event.key.length > 1)
  return (isMod ? 'Mod+' : '') + (event.altKey ? 'Alt+' : '') + (hasShift ? 'Shift+' : '') + key
}

/** Whether a text field that is typed in keeps this chord for itself. */
export function belongsToField(chord: string): boolean {
  return PLAIN.test(chord) || OF_A_FIELD.test(chord)
}

function latinLetterOf({ key, code }: KeyPress): string {
  return /^\p{Script=Latin}$/u.test(key) ? key : (/^Key([A-Z])$/u.exec(code)?.[1] ?? key)
}
