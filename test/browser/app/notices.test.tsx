import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test } from 'vitest'
import { appCommands } from '../../../renderer/app/commands.ts'
import { Notices } from '../../../renderer/app/Notices.tsx'
import type { Undo } from '../../../renderer/data/undo.ts'
import { libraryMessages } from '../../../renderer/features/library/messages.ts'
import { registerCommands, runCommand } from '../../../renderer/state/commands.ts'
import { currentMessages } from '../../../renderer/state/messages.ts'
import { usePreferences } from '../../../renderer/state/preferences.ts'
import { remember } from '../../../renderer/state/undo.ts'

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
