import type { MenuItem } from '@shared/contract/ipc.ts'
import { useEffect } from 'react'
import { callMain } from '../state/bridge.ts'
import { type Command, type MenuName, useCommandRegistry } from '../state/commands.ts'
import { menuItemOf } from '../state/context-menu.ts'
import { currentMessages } from '../state/messages.ts'
import { usePreferences } from '../state/preferences.ts'
import { useUndo } from '../state/undo.ts'
import { useWorkspace } from '../state/workspace.ts'
import { appMessages } from './messages.ts'

const SETTLE_MS = 120

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
    items.push(menuItemOf(entry.command))
  }
  return items
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
    menu(m.menuFile, 'file', [
      { kind: 'role', role: 'close', label: m.closeWindow },
      { kind: 'role', role: 'quit', label: m.quit },
    ]),
    menu(m.menuEdit, 'edit', [
      { kind: 'role', role: 'cut', label: m.cut },
      { kind: 'role', role: 'copy', label: m.copy },
      { kind: 'role', role: 'paste', label: m.paste },
    ]),
    menu(m.menuView, 'view', [{ kind: 'role', role: 'togglefullscreen', label: m.fullScreen }]),
    menu(m.menuArticle, 'article'),
    menu(m.menuNotes, 'notes'),
    menu(m.menuHelp, 'help', [{ kind: 'role', role: 'about', label: m.about }]),
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
    const stops = [
      useCommandRegistry.subscribe(settle),
      useWorkspace.subscribe(settle),
      usePreferences.subscribe(settle),
      useUndo.subscribe(settle),
    ]
    return () => {
      window.clearTimeout(timer)
      for (const stop of stops) stop()
    }
  }, [])
}
