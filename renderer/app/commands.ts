import type { Theme } from '@shared/contract/ipc.ts'
import type { Command } from '../state/commands.ts'
import { foldInspector, isInspectorShown, showInspector } from '../state/inspector.ts'
import { currentMessages } from '../state/messages.ts'
import { showNotice } from '../state/notices.ts'
import { changePreferences, usePreferences } from '../state/preferences.ts'
import { isSidebarShown, toggleSidebar } from '../state/sidebar.ts'
import { redoLatest, undoLatest } from '../state/undo.ts'
import { useWorkspace } from '../state/workspace.ts'
import { openDialog } from './dialog-state.ts'
import { helpMessages } from './help-messages.ts'
import { appMessages } from './messages.ts'
import { stepZoom } from './zoom.ts'

const m = () => currentMessages(appMessages)
const NEXT_THEME: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' }

/** The window's own commands; the features bring theirs. */
export const appCommands: readonly Command[] = [
  {
    // always enabled: a key that was let through would undo the typing of some field out of sight
    id: 'edit.undo',
    label: () => m().undo,
    keys: ['Mod+Z'],
    menu: { name: 'edit', group: 1 },
    run: async () => {
      const label = await undoLatest()
      if (label === null) showNotice(() => m().nothingToUndo)
      else showNotice(() => m().undone(label()), { commandId: 'edit.redo' })
    },
  },
  {
    id: 'edit.redo',
    label: () => m().redo,
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    menu: { name: 'edit', group: 1 },
    run: async () => {
      const label = await redoLatest()
      if (label === null) showNotice(() => m().nothingToRedo)
      else showNotice(() => m().redone(label()), { commandId: 'edit.undo' })
    },
  },
  {
    id: 'palette.open',
    label: () => m().commandPalette,
    keys: ['Mod+K'],
    menu: { name: 'view', group: 1 },
    isInPalette: false,
    run: () => openDialog('palette'),
  },
  {
    id: 'sidebar.toggle',
    label: () => m().toggleSidebar,
    keys: ['Mod+B'],
    menu: { name: 'view', group: 2 },
    isChecked: isSidebarShown,
    run: toggleSidebar,
  },
  {
    id: 'inspector.toggle',
    label: () => m().toggleInspector,
    keys: ['Mod+I'],
    menu: { name: 'view', group: 2 },
    isChecked: isInspectorShown,
    run: () => {
      if (isInspectorShown()) foldInspector()
      else showInspector(useWorkspace.getState().inspectorTab)
    },
  },
  {
    id: 'theme.next',
    label: () => m().themeNext,
    keys: ['Mod+Shift+L'],
    menu: { name: 'view', group: 3 },
    run: () => changePreferences({ theme: NEXT_THEME[usePreferences.getState().theme] }),
  },
  {
    id: 'zoom.in',
    label: () => m().zoomIn,
    keys: ['Mod++', 'Mod+='],
    menu: { name: 'view', group: 3 },
    run: () => stepZoom(1),
  },
  {
    id: 'zoom.out',
    label: () => m().zoomOut,
    keys: ['Mod+-'],
    menu: { name: 'view', group: 3 },
    run: () => stepZoom(-1),
  },
  {
    id: 'zoom.reset',
    label: () => m().zoomReset,
    keys: ['Mod+0'],
    menu: { name: 'view', group: 3 },
    run: () => changePreferences({ zoom: 1 }),
  },
  {
    id: 'settings.open',
    label: () => m().openSettings,
    keys: ['Mod+,'],
    menu: { name: 'file', group: 9 },
    keywords: () => 'preferences theme language 언어 테마',
    run: () => openDialog('settings'),
  },
  {
    id: 'help.show',
    label: () => currentMessages(helpMessages).title,
    keywords: () => 'help guide manual 도움말 안내',
    keys: ['F1'],
    menu: { name: 'help', group: 1 },
    run: () => openDialog('help'),
  },
  {
    id: 'shortcuts.show',
    label: () => m().shortcutsTitle,
    keys: ['?'],
    menu: { name: 'help', group: 1 },
    run: () => openDialog('shortcuts'),
  },
]
