import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { appCommands } from '../../../renderer/app/commands.ts'
import { Notices } from '../../../renderer/app/Notices.tsx'
import type { Undo } from '../../../renderer/data/undo.ts'
import { libraryMessages } from '../../../renderer/features/library/messages.ts'
import { registerCommands, runCommand } from '../../../renderer/state/commands.ts'
import { currentMessages } from '../../../renderer/state/messages.ts'
import { usePreferences } from '../../../renderer/state/preferences.ts'
import { dismissNotice, showNotice, useNotices } from '../../../renderer/state/notices.ts'
import { remember } from '../../../renderer/state/undo.ts'
import { Dialog } from '../../../renderer/ui/Dialog.tsx'

test('a notice that stands while the language is changed is wholly in the new one', async () => {
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  const unregister = registerCommands(appCommands)
  onTestFinished(() => {
    root.unmount()
    host.remove()
    unregister()
    usePreferences.setState({ language: 'en' })
  })
  const nothing: Undo = () => Promise.resolve(nothing)
  remember(() => currentMessages(libraryMessages).trashing(3), nothing)
  root.render(<Notices />)
  await runCommand('edit.undo')
  await expect.poll(() => host.textContent).toBe('Undone: Move 3 articles to the trashRedo')
  usePreferences.setState({ language: 'ko' })
  await expect.poll(() => host.textContent).toMatch(/기사 3건/)
  expect(host.textContent).not.toMatch(/[a-z]/i)
})

test('a notice stands inside the dialog that is open, where it can be pressed, and outside when that closes', async () => {
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  const unregister = registerCommands(appCommands)
  onTestFinished(() => {
    vi.restoreAllMocks()
    for (const { id } of useNotices.getState().notices) dismissNotice(id)
    root.unmount()
    host.remove()
    unregister()
  })
  const notice = () => useNotices.getState().notices[0]
  const draw = (hasDialog: boolean): void =>
    root.render(
      <>
        {hasDialog ? (
          <Dialog title="Past imports" closeLabel="Close" onClose={() => undefined}>
            <p>Text</p>
          </Dialog>
        ) : null}
        <Notices />
      </>,
    )
  const timers = vi.spyOn(window, 'setTimeout')
  const waits = () => timers.mock.calls.filter(([, ms]) => ms === notice()?.shownMs)
  draw(true)
  await expect.poll(() => host.querySelector('dialog > ul')).not.toBeNull()
  showNotice(() => 'Moved to the trash', { commandId: 'edit.undo' })
  const undo = (): HTMLButtonElement | undefined =>
    [...host.querySelectorAll('button')].find(({ textContent }) => textContent === 'Undo')
  await expect.poll(() => undo()?.closest('dialog')).toBeTruthy()
  undo()?.focus()
  expect(document.activeElement).toBe(undo())
  // it does not go by itself there: the keys of undo do nothing behind a dialog
  expect(waits()).toEqual([])
  draw(false)
  await expect.poll(() => undo() !== undefined && undo()?.closest('dialog') === null).toBe(true)
  expect(waits()).toHaveLength(1)
})
