import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { MembershipDialog } from '../../../renderer/features/library/MembershipDialog.tsx'

async function openDialog(labels: readonly string[]): Promise<readonly string[]> {
  const log: string[] = []
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  onTestFinished(() => {
    root.unmount()
    host.remove()
  })
  root.render(
    <MembershipDialog
      title="Lists"
      findLabel="Find"
      choices={labels.map((label) => ({ key: `key of ${label}`, label, isChosen: false }))}
      onChange={(key) => log.push(key)}
      onCreate={(name) => {
        log.push(`create ${name}`)
        return Promise.resolve()
      }}
    />,
  )
  await expect.poll(() => document.activeElement?.tagName).toBe('INPUT')
  return log
}

test.each([
  ['the list of exactly that name, though others contain it', 'thesis', 'key of Thesis'],
  ['a new list where none has that name', 'the', 'create the'],
])('Enter takes %s', async (_name, typed, expected) => {
  const log = await openDialog(['My thesis', 'Thesis', 'Thesis, drafts'])
  await userEvent.keyboard(`${typed}{Enter}`)
  await expect.poll(() => log).toEqual([expected])
})
