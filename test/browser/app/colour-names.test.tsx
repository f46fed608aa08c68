import { createRoot } from 'react-dom/client'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { ColourNames } from '../../../renderer/app/ColourNames.tsx'
import { database } from '../../../renderer/data/database.ts'
import { readColourNames } from '../../../renderer/state/highlight-colours.ts'
import { undoLatest } from '../../../renderer/state/undo.ts'

beforeAll(async () => {
  await database.delete({ disableAutoOpen: false })
  await database.open()
  return () => database.delete()
})

test('a colour takes the name that is written, and its own back by undo', async () => {
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  onTestFinished(() => {
    root.unmount()
    host.remove()
  })
  root.render(<ColourNames />)
  const field = (): HTMLInputElement | null => host.querySelector('[aria-label="Name of colour 2"]')
  await expect.poll(field).not.toBeNull()
  const input = field() as HTMLInputElement
  input.focus()
  input.value = ' Claims '
  input.blur()
  await expect.poll(async () => (await readColourNames()).slice(0, 3)).toEqual(['Yellow', 'Claims', 'Blue'])
  await undoLatest()
  await expect.poll(async () => (await readColourNames())[1]).toBe('Green')
  await expect.poll(() => field()?.value).toBe('')
})
