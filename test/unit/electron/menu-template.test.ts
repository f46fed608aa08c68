import type { MenuItem, MenuRole } from '@shared/contract/ipc.ts'
import { describe, expect, it } from 'vitest'
import { menuBarTemplate, menuTemplate } from '../../../electron/main/menu-template.ts'

const nothing = (): void => undefined

function command(accelerator: string | null): MenuItem {
  return { kind: 'command', id: 'a.b', label: 'A', accelerator, enabled: true, checked: null }
}

function role(name: MenuRole): MenuItem {
  return { kind: 'role', role: name, label: name }
}

describe('menuTemplate', () => {
  it('leaves Ctrl+W to the window’s own command: closing the window takes Shift', () => {
    for (const isMac of [true, false]) {
      expect(menuTemplate([role('close')], nothing, isMac)).toEqual([
        { role: 'close', label: 'close', accelerator: 'CmdOrCtrl+Shift+W' },
      ])
    }
  })

  it('leaves the keys of other roles to the platform', () => {
    expect(menuTemplate([role('undo'), role('selectAll'), role('quit')], nothing, false)).toEqual([
      { role: 'undo', label: 'undo' },
      { role: 'selectAll', label: 'selectAll' },
      { role: 'quit', label: 'quit' },
    ])
  })

  it('shows the keys of a command without registering them', () => {
    const [item] = menuTemplate([command('N')], nothing, false)
    expect(item).toMatchObject({ accelerator: 'N', registerAccelerator: false })
  })

  it.each(['N', '1', '.', '?', '+', 'Delete', 'Backspace', 'Enter', 'Shift+Delete'])(
    'does not show %s on macOS, where a menu would take it from a text field',
    (key) => {
      expect(menuTemplate([command(key)], nothing, true)[0]).not.toHaveProperty('accelerator')
    },
  )

  it.each(['CmdOrCtrl+Z', 'CmdOrCtrl++', 'Alt+Down', 'F3', 'Shift+F3', 'F12'])(
    'shows %s on macOS too',
    (accelerator) => {
      expect(menuTemplate([command(accelerator)], nothing, true)[0]).toMatchObject({ accelerator })
    },
  )

  it('runs a command by its id', () => {
    const runs: string[] = []
    const [item] = menuTemplate([command(null)], (id) => void runs.push(id), false)
    const click = item?.click as (() => void) | undefined
    click?.()
    expect(runs).toEqual(['a.b'])
  })
})

describe('menuBarTemplate', () => {
  const menus = ['File', 'Edit', 'Help'].map((label): MenuItem => ({ kind: 'submenu', label, items: [] }))
  const names = (isMac: boolean) =>
    menuBarTemplate(menus, nothing, isMac).map((menu) => menu.label ?? menu.role)

  it('is the window’s own menus', () => {
    expect(names(false)).toEqual(['File', 'Edit', 'Help'])
  })

  it('has the app’s and the window’s menu of macOS there', () => {
    expect(names(true)).toEqual(['appMenu', 'File', 'Edit', 'windowMenu', 'Help'])
  })
})
