import type { MenuItem } from '@shared/contract/ipc.ts'
import { type BrowserWindow, Menu } from 'electron'
import { menuBarTemplate, menuTemplate } from './menu-template.ts'

/** Some platforms tell that a menu closed before they tell what was chosen in it. */
const CHOICE_GRACE_MS = 100
const isMac = process.platform === 'darwin'

/** The menu until the window has sent its own. */
export function setStartMenu(): void {
  const appMenu = isMac ? [{ role: 'appMenu' as const }] : []
  Menu.setApplicationMenu(Menu.buildFromTemplate([...appMenu, { role: 'editMenu' }]))
}

/** Draws the window's menus; `run` is told the id of a chosen command. */
export function setMenus(menus: readonly MenuItem[], run: (id: string) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuBarTemplate(menus, run, isMac)))
}

/** Shows a context menu at the pointer; answers the chosen command's id, or null. */
export function popUpMenu(window: BrowserWindow, items: readonly MenuItem[]): Promise<string | null> {
  return new Promise((resolve) => {
    const menu = Menu.buildFromTemplate(menuTemplate(items, resolve, isMac))
    menu.popup({ window, callback: () => setTimeout(() => resolve(null), CHOICE_GRACE_MS) })
  })
}
