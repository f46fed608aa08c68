import { CommandPalette } from './CommandPalette.tsx'
import { useAppDialog } from './dialog-state.ts'
import { HelpDialog } from './HelpDialog.tsx'
import { SettingsDialog } from './SettingsDialog.tsx'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'

export function AppDialogs() {
  const open = useAppDialog((state) => state.open)
  switch (open) {
    case 'palette':
      return <CommandPalette />
    case 'shortcuts':
      return <ShortcutsDialog />
    case 'settings':
      return <SettingsDialog />
    case 'help':
      return <HelpDialog />
    case null:
      return null
  }
}
