import { CollateError } from '@shared/contract/errors.ts'
import { IPC_CHANNELS } from '@shared/contract/ipc.ts'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { argumentParsers } from '../../../electron/main/ipc-arguments.ts'

const command = {
  kind: 'command',
  id: 'a',
  label: 'A',
  accelerator: 'CmdOrCtrl+K',
  enabled: true,
  checked: null,
}

it('lets arguments of the contract’s shape through, without what does not belong to it', () => {
  const menus = [{ kind: 'submenu', label: 'File', items: [command, { kind: 'separator', extra: 1 }] }]
  expect(argumentParsers['menu.set']([menus])).toEqual([
    [{ kind: 'submenu', label: 'File', items: [command, { kind: 'separator' }] }],
  ])
  const file = {
    suggestedName: 'a.md',
    filters: [{ name: 'Text', extensions: ['md'] }],
    data: new Uint8Array(2),
  }
  expect(argumentParsers['files.save']([{ ...file, path: '/etc/passwd' }])).toEqual([file])
})

it.each(['F5', 'Delete', 'Shift+?', 'CmdOrCtrl++', 'Alt+Left', 'Ctrl+Shift+Plus'])(
  'takes the keys %s',
  (accelerator) => {
    const [[item]] = argumentParsers['menu.popup']([[{ ...command, accelerator }]])
    expect(item).toMatchObject({ accelerator })
  },
)

it('refuses a menu without end', () => {
  const menu: Record<string, unknown> = { kind: 'submenu', label: 'x' }
  menu['items'] = [menu]
  expect(() => argumentParsers['menu.set']([[menu]])).toThrow(CollateError)
})

it.each(IPC_CHANNELS)(
  'answers anything sent to %s with arguments or a bad request, nothing else',
  (channel) => {
    fc.assert(
      fc.property(fc.array(fc.anything(), { maxLength: 2 }), (args) => {
        try {
          argumentParsers[channel](args)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(CollateError)
          expect(thrown).toMatchObject({ code: 'bad-request' })
        }
      }),
    )
  },
)
