import { CollateError } from '@shared/contract/errors.ts'
import type { MenuItem, MenuRole } from '@shared/contract/ipc.ts'

const ROLES: readonly MenuRole[] = [
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'close',
  'quit',
  'togglefullscreen',
  'about',
]
const MAX_DEPTH = 4
const MAX_ITEMS = 400
const MAX_LENGTH = 500
// Electron refuses a menu with a key it does not know; this is the shape of those it does
const ACCELERATOR =
  /^(?:(?:CmdOrCtrl|CommandOrControl|Command|Cmd|Control|Ctrl|Alt|Option|Shift|Super|Meta)\+)*\S{1,20}$/u

/** The entries of a menu as the window sent them. Throws `bad-request` when one is not of the contract's shape. */
export function parseMenuItems(value: unknown, depth = 0): readonly MenuItem[] {
  if (!Array.isArray(value) || value.length > MAX_ITEMS || depth > MAX_DEPTH) throw badMenu('list')
  return value.map((item) => parseMenuItem(item, depth))
}

function parseMenuItem(value: unknown, depth: number): MenuItem {
  if (typeof value !== 'object' || value === null) throw badMenu('entry')
  const item = value as Readonly<Record<string, unknown>>
  switch (item['kind']) {
    case 'separator':
      return { kind: 'separator' }
    case 'submenu':
      return { kind: 'submenu', label: text(item['label']), items: parseMenuItems(item['items'], depth + 1) }
    case 'role':
      return { kind: 'role', role: role(item['role']), label: text(item['label']) }
    case 'command':
      return {
        kind: 'command',
        id: text(item['id']),
        label: text(item['label']),
        accelerator: item['accelerator'] === null ? null : accelerator(item['accelerator']),
        enabled: flag(item['enabled']),
        checked: item['checked'] === null ? null : flag(item['checked']),
      }
    default:
      throw badMenu('kind')
  }
}

function text(value: unknown): string {
  if (typeof value !== 'string' || value.length > MAX_LENGTH) throw badMenu('text')
  return value
}

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw badMenu('flag')
  return value
}

function role(value: unknown): MenuRole {
  const known = ROLES.find((one) => one === value)
  if (known === undefined) throw badMenu('role')
  return known
}

function accelerator(value: unknown): string {
  const keys = text(value)
  if (!ACCELERATOR.test(keys)) throw badMenu('accelerator')
  return keys
}

function badMenu(part: string): CollateError {
  return new CollateError('bad-request', `no proper menu ${part}`)
}
