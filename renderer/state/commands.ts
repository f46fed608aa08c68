/**
 * Commands: one action object feeds the native menus, the palette, the shortcuts and the context menus.
 * Features define theirs in `commands.ts`; the app registers them; anybody runs them by id.
 */
import { create } from 'zustand'

export type MenuName = 'file' | 'edit' | 'view' | 'article' | 'notes' | 'help'

export interface Command {
  /** Stable, dotted, e.g. `article.import`; scripts and tests rely on it. */
  readonly id: string
  /** Plain name in the interface's language. */
  readonly label: () => string
  /** Words that find it in the palette beside its name. */
  readonly keywords?: () => string
  /**
   * Chords, the first one is shown: modifiers `Mod` (Ctrl, on macOS Cmd), `Shift`, `Alt`, then a key as in
   * `KeyboardEvent.key`: `Mod+K`, `Shift+F3`, `Delete`, `?`. A chord without Mod or Alt is ignored while typing in a field.
   */
  readonly keys?: readonly string[]
  /**
   * Whether the chords count where the focus is now, so that one chord can mean different things in different places.
   * Menus and palette do not ask. Absent: everywhere.
   */
  readonly isKeyed?: () => boolean
  /** Where it stands in the native menus; groups are separated by lines. Absent: palette only. */
  readonly menu?: { readonly name: MenuName; readonly group: number }
  /** Absent: always. */
  readonly isEnabled?: () => boolean
  /** Present for switches. */
  readonly isChecked?: () => boolean
  /** False hides it from the palette (repeating numbered commands and the like). */
  readonly isInPalette?: boolean
  readonly run: () => void | Promise<void>
}

interface CommandRegistry {
  readonly commands: ReadonlyMap<string, Command>
}

export const useCommandRegistry = create<CommandRegistry>(() => ({ commands: new Map() }))

/** Adds commands; the answer takes them out again. An id can be registered once. */
export function registerCommands(added: readonly Command[]): () => void {
  useCommandRegistry.setState(({ commands }) => {
    const next = new Map(commands)
    for (const command of added) {
      if (next.has(command.id)) throw new Error(`command ${command.id} is registered twice`)
      next.set(command.id, command)
    }
    return { commands: next }
  })
  return () => {
    useCommandRegistry.setState(({ commands }) => {
      const next = new Map(commands)
      for (const command of added) next.delete(command.id)
      return { commands: next }
    })
  }
}

let reportFailure: (error: unknown) => void = (error) => {
  throw error
}

/** Sets who is told when a command fails; the app shows a notice. */
export function onCommandFailure(listener: (error: unknown) => void): void {
  reportFailure = listener
}

/** Runs a command when it is enabled; answers whether it ran. Failures reach the listener, never the caller. */
export async function runCommand(id: string): Promise<boolean> {
  const command = useCommandRegistry.getState().commands.get(id)
  if (command === undefined || command.isEnabled?.() === false) return false
  try {
    await command.run()
  } catch (error) {
    reportFailure(error)
  }
  return true
}
