import type { MenuItem } from '@shared/contract/ipc.ts'
import { callMain } from './bridge.ts'
import { type Command, runCommand, useCommandRegistry } from './commands.ts'

/** `Mod+Shift+F` as Electron writes it. */
function acceleratorOf(chord: string): string {
  return chord
    .replace('Mod', 'CmdOrCtrl')
    .replace(/Arrow(?=\w)/u, '')
    .replace(/\+ $/u, '+Space')
}

/** A native menu entry for a command. */
export function menuItemOf(command: Command): MenuItem {
  const chord = command.keys?.[0]
  return {
    kind: 'command',
    id: command.id,
    label: command.label(),
    accelerator: chord === undefined ? null : acceleratorOf(chord),
    enabled: command.isEnabled?.() ?? true,
    checked: command.isChecked?.() ?? null,
  }
}

/**
 * Opens a native context menu at the pointer with the commands of these ids (`null` draws a line) and what belongs to the
 * platform, and runs the chosen command.
 */
export async function openContextMenu(entries: readonly (string | MenuItem | null)[]): Promise<void> {
  const { commands } = useCommandRegistry.getState()
  const items = entries.flatMap((entry): MenuItem[] => {
    if (entry === null) return [{ kind: 'separator' }]
    if (typeof entry !== 'string') return [entry]
    const command = commands.get(entry)
    return command === undefined ? [] : [menuItemOf(command)]
  })
  const chosen = await callMain('menu.popup', items)
  if (chosen !== null) await runCommand(chosen)
}
