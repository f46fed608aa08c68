import type { MenuItem } from '@shared/contract/ipc.ts'
import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'

/** Some platforms tell that a menu closed before they tell what was chosen in it. */
const CHOICE_GRACE_MS = 100

/** The menu until the window has sent its own, and what macOS puts before it. */
export function setStartMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([...platformMenus(), { role: 'editMenu' }]))
}

/** Draws the window's menus; `run` is told the id of a chosen command. */
export function setMenus(menus: readonly MenuItem[], run: (id: string) => void): void {
  const template = menus.map((item) => toTemplate(item, run))
  Menu.setApplicationMenu(Menu.buildFromTemplate([...platformMenus(), ...template]))
}

/** Shows a context menu at the pointer; answers the chosen command's id, or null. */
export function popUpMenu(window: BrowserWindow, items: readonly MenuItem[]): Promise<string | null> {
  return new Promise((resolve) => {
    const menu = Menu.buildFromTemplate(items.map((item) => toTemplate(item, resolve)))
    menu.popup({ window, callback: () => setTimeout(() => resolve(null), CHOICE_GRACE_MS) })
  })
}

function platformMenus(): MenuItemConstructorOptions[] {
  return process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
}

function toTemplate(item: MenuItem, run: (id: string) => void): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'separator':
      return { type: 'separator' }
    case 'submenu':
      return { label: item.label, submenu: item.items.map((inner) => toTemplate(inner, run)) }
    case 'role':
      return { role: item.role, label: item.label }
    case 'command':
      return {
        id: item.id,
        label: item.label,
        enabled: item.enabled,
        ...(item.accelerator === null ? {} : { accelerator: item.accelerator, registerAccelerator: false }),
        ...(item.checked === null ? {} : { type: 'checkbox' as const, checked: item.checked }),
        click: () => run(item.id),
      }
  }
}
