import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test } from 'vitest'
import { Dialog } from '../../../renderer/ui/Dialog.tsx'

interface Opened {
  readonly content: HTMLElement
  readonly close: () => void
}

async function openDialog(children: ReactNode): Promise<Opened> {
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  onTestFinished(() => {
    root.unmount()
    host.remove()
  })
  root.render(
    <Dialog title="Shortcuts" closeLabel="Close" onClose={() => undefined}>
      {children}
    </Dialog>,
  )
  await expect.poll(() => host.querySelector('dialog')?.open).toBe(true)
  const content = host.querySelector('[data-dialog-content]') as HTMLElement
  return { content, close: () => flushSync(() => root.render(null)) }
}

test('text alone takes the focus under the name of its dialog, so that keys scroll it', async () => {
  const { content } = await openDialog(<p>Long text</p>)
  expect(document.activeElement).toBe(content)
  expect(content.getAttribute('role')).toBe('region')
  const labelId = content.getAttribute('aria-labelledby') ?? ''
  expect(document.getElementById(labelId)?.textContent).toBe('Shortcuts')
})

test('content with a control leaves the focus to that', async () => {
  const { content } = await openDialog(<input aria-label="Name" />)
  expect(document.activeElement).toBe(content.querySelector('input'))
  expect(content.hasAttribute('tabindex')).toBe(false)
})

test('a dialog that is taken away gives the focus back at once, before another key is pressed', async () => {
  const before = document.body.appendChild(document.createElement('button'))
  onTestFinished(() => before.remove())
  before.focus()
  const { close } = await openDialog(<p>Text</p>)
  expect(document.activeElement).not.toBe(before)
  close()
  expect(document.activeElement).toBe(before)
})
