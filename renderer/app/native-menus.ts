import type { MenuItem, MenuRole } from '@shared/contract/ipc.ts'
import { useEffect } from 'react'
import { useImportQueue } from '../features/importing/import-queue.ts'
import { useWatchFolder } from '../features/importing/watching/watch-folder.ts'
import { useShownSearch } from '../features/library/saved/shown-search.ts'
import { useConcordance } from '../features/searching/concordance/concordance-state.ts'
import { callMain } from '../state/bridge.ts'
import { type Command, type MenuName, useCommandRegistry } from '../state/commands.ts'
import { useComparison } from '../state/comparison.ts'
import { menuItemOf } from '../state/context-menu.ts'
import { ROOMY_WINDOW, useInspectorWish } from '../state/inspector.ts'
import { currentMessages } from '../state/messages.ts'
import { usePreferences } from '../state/preferences.ts'
import { NARROW_WINDOW, useSidebarOverlay } from '../state/sidebar.ts'
import { useUndo } from '../state/undo.ts'
import { useWorkspace } from '../state/workspace.ts'
import { isTyping } from './keyboard.ts'
import { appMessages } from './messages.ts'

const SETTLE_MS = 120
/** Whatever a command's `isEnabled` and `isChecked` may look at. */
const STORES = [
  useCommandRegistry,
  useWorkspace,
  usePreferences,
  useUndo,
  useComparison,
  useInspectorWish,
  useSidebarOverlay,
  useImportQueue,
  useWatchFolder,
  useShownSearch,
  useConcordance,
] as const
const WIDTHS = [ROOMY_WINDOW, NARROW_WINDOW] as const

type FieldAct = 'undo' | 'redo' | 'selectAll'

/**
 * Commands that have another meaning in a text field: there the platform's own act stands in their place. On macOS
 * the keys of a field work only through the menu, and the command would undo an act of the library instead of the
 * typing; elsewhere it is the pointer that would. Outside a field the command keeps entry and keys, so the app's undo
 * is never lost.
 */
const FIELD_ACTS: ReadonlyMap<string, FieldAct> = new Map([
  ['edit.undo', 'undo'],
  ['edit.redo', 'redo'],
  ['list.selectAll', 'selectAll'],
])

function commandItems(commands: readonly Command[], menu: MenuName): MenuItem[] {
  const placed = commands
    .filter((command) => command.menu?.name === menu)
    .map((command) => ({ command, group: command.menu?.group ?? 0 }))
    .sort((a, b) => a.group - b.group)
  const items: MenuItem[] = []
  let group = placed[0]?.group
  for (const entry of placed) {
    if (entry.group !== group) items.push({ kind: 'separator' })
    group = entry.group
    items.push(itemOf(entry.command))
  }
  return items
}

function itemOf(command: Command): MenuItem {
  const act = FIELD_ACTS.get(command.id)
  if (act === undefined || !isTyping(document.activeElement)) return menuItemOf(command)
  const { undo, redo, selectAllText } = currentMessages(appMessages)
  return roleItem(act, { undo, redo, selectAll: selectAllText }[act])
}

function roleItem(role: MenuRole, label: string): MenuItem {
  return { kind: 'role', role, label }
}

/** The native menus as the registry has them now. */
function buildMenus(commands: readonly Command[]): MenuItem[] {
  const m = currentMessages(appMessages)
  const line: MenuItem = { kind: 'separator' }
  const menu = (label: string, name: MenuName, after: MenuItem[] = []): MenuItem => ({
    kind: 'submenu',
    label,
    items: [...commandItems(commands, name), ...(after.length > 0 ? [line, ...after] : [])],
  })
  return [
    menu(m.menuFile, 'file', [roleItem('close', m.closeWindow), roleItem('quit', m.quit)]),
    menu(m.menuEdit, 'edit', [roleItem('cut', m.cut), roleItem('copy', m.copy), roleItem('paste', m.paste)]),
    menu(m.menuView, 'view', [roleItem('togglefullscreen', m.fullScreen)]),
    menu(m.menuArticle, 'article'),
    menu(m.menuNotes, 'notes'),
    menu(m.menuHelp, 'help', [roleItem('about', m.about)]),
  ]
}

/** Keeps the native menus in step with the commands, their state and the language. */
export function useNativeMenus(): void {
  useEffect(() => {
    let timer = 0
    let sent = ''
    const send = (): void => {
      const menus = buildMenus([...useCommandRegistry.getState().commands.values()])
      const text = JSON.stringify(menus)
      if (text === sent) return
      sent = text
      void callMain('menu.set', menus)
    }
    const settle = (): void => {
      window.clearTimeout(timer)
      timer = window.setTimeout(send, SETTLE_MS)
    }
    settle()
    const stops = STORES.map((store) => store.subscribe(settle))
    for (const width of WIDTHS) width.addEventListener('change', settle)
    document.addEventListener('focusin', settle)
    document.addEventListener('focusout', settle)
    return () => {
      window.clearTimeout(timer)
      for (const stop of stops) stop()
      for (const width of WIDTHS) width.removeEventListener('change', settle)
      document.removeEventListener('focusin', settle)
      document.removeEventListener('focusout', settle)
    }
  }, [])
}
