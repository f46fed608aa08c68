import type { MenuItem, MenuRole } from '@shared/contract/ipc.ts'
import type { MenuItemConstructorOptions } from 'electron'

/** Tells the id of a chosen command. */
type Run = (id: string) => void

/**
 * Roles that take other keys than the platform gives them: as in a browser, Ctrl+W closes what is open inside the
 * window, and with nothing open it must not close the window itself, the app with it.
 */
const ROLE_KEYS: Partial<Readonly<Record<MenuRole, string>>> = { close: 'CmdOrCtrl+Shift+W' }
/** Typed into a field, these are text: a letter, a sign, a key that moves or deletes. */
const PLAIN_KEY = /^(?:Shift\+)?(?!F\d)[^+]+$|^\+$/

/** The menu bar: the window's menus, on macOS with the two that every app there has. */
export function menuBarTemplate(
  menus: readonly MenuItem[],
  run: Run,
  isMac: boolean,
): MenuItemConstructorOptions[] {
  const own = menuTemplate(menus, run, isMac)
  return isMac ? [{ role: 'appMenu' }, ...own.slice(0, -1), { role: 'windowMenu' }, ...own.slice(-1)] : own
}

/** Entries as Electron draws them. */
export function menuTemplate(
  items: readonly MenuItem[],
  run: Run,
  isMac: boolean,
): MenuItemConstructorOptions[] {
  return items.map((item) => entryTemplate(item, run, isMac))
}

function entryTemplate(item: MenuItem, run: Run, isMac: boolean): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'separator':
      return { type: 'separator' }
    case 'submenu':
      return { label: item.label, submenu: menuTemplate(item.items, run, isMac) }
    case 'role': {
      const accelerator = ROLE_KEYS[item.role]
      return { role: item.role, label: item.label, ...(accelerator === undefined ? {} : { accelerator }) }
    }
    case 'command':
      return {
        id: item.id,
        label: item.label,
        enabled: item.enabled,
        ...acceleratorOptions(item.accelerator, isMac),
        ...(item.checked === null ? {} : { type: 'checkbox' as const, checked: item.checked }),
        click: () => run(item.id),
      }
  }
}

/**
 * Keys of commands are shown and not registered, since the window handles them. macOS knows no such thing: its menus
 * take every key they show that the page leaves alone, so what may be typed into a field is not shown there.
 */
function acceleratorOptions(accelerator: string | null, isMac: boolean): MenuItemConstructorOptions {
  if (accelerator === null || (isMac && PLAIN_KEY.test(accelerator))) return {}
  return { accelerator, registerAccelerator: false }
}
