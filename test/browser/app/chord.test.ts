import { describe, expect, test } from 'vitest'
import { belongsToField, chordOf } from '../../../renderer/app/chord.ts'

function press(key: string, code: string, ...modifiers: readonly ('ctrl' | 'alt' | 'shift')[]): string {
  return chordOf({
    key,
    code,
    ctrlKey: modifiers.includes('ctrl'),
    altKey: modifiers.includes('alt'),
    shiftKey: modifiers.includes('shift'),
    metaKey: false,
  })
}

describe('the chord of a key press', () => {
  test.each([
    ['a letter', press('n', 'KeyN'), 'N'],
    ['a shifted letter', press('U', 'KeyU', 'shift'), 'Shift+U'],
    ['a shifted sign', press('?', 'Slash', 'shift'), '?'],
    ['a named key', press('ArrowDown', 'ArrowDown', 'alt'), 'Alt+ArrowDown'],
    ['Ctrl on a Cyrillic layout', press('л', 'KeyK', 'ctrl'), 'Mod+K'],
    ['a letter on a Korean layout', press('ㅜ', 'KeyN'), 'N'],
    ['a shifted letter on a Greek layout', press('Θ', 'KeyU', 'shift'), 'Shift+U'],
    ['a Latin letter where another layout has it', press('z', 'KeyY', 'ctrl'), 'Mod+Z'],
    ['a foreign letter on a key of a sign', press('ж', 'Semicolon'), 'Ж'],
  ])('%s', (_name, chord, expected) => {
    expect(chord).toBe(expected)
  })
})

describe('a text field', () => {
  test.each([
    ...['N', '3', '?', 'Shift+U', 'Delete', 'Backspace', 'Enter', 'Mod+Z', 'Mod+Shift+Z', 'Mod+Y', 'Mod+A'],
    ...['Mod+Enter', 'Mod+B', 'Mod+I', 'Mod+J', 'Alt+ArrowUp', 'Alt+ArrowDown', 'Mod+Shift+ArrowLeft'],
  ])('keeps %s for itself', (chord) => {
    expect(belongsToField(chord)).toBe(true)
  })

  test.each(['Mod+K', 'Mod+F', 'Mod+E', 'Mod+W', 'Mod+Shift+N', 'F3', 'F6', 'Escape'])(
    'leaves %s to the commands',
    (chord) => {
      expect(belongsToField(chord)).toBe(false)
    },
  )
})
