import { expect, test } from '../support/electron/launch.ts'
import { callMain } from '../support/electron/bridge.ts'
import { seriousFaults } from '../support/electron/serious-faults.ts'

const HEADINGS = [
  'Bring articles in',
  'Find',
  'Read and compare',
  'Follow a story',
  'Mark and note',
  'Take it with you',
  'Safe keeping',
  'Everything by keyboard',
]

test('F1 explains how Collate works, with the keys as they are, and Escape goes back', async ({ launch }) => {
  const { page } = await launch()
  await page.keyboard.press('F1')
  const help = page.getByRole('dialog', { name: 'How Collate works' })
  await expect(help.getByRole('heading', { level: 3 })).toHaveText(HEADINGS)
  const keys = help.getByRole('listitem').filter({ hasText: 'All notes' }).locator('kbd')
  await expect(keys).toHaveText(process.platform === 'darwin' ? '⌘J' : 'Ctrl J')
  expect(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
})

test('the help can be read to its end by keyboard in a small window', async ({ launch }) => {
  const { app, page } = await launch()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1000, 640))
  await page.keyboard.press('F1')
  const last = page.getByRole('dialog').getByRole('heading', { name: 'Everything by keyboard' })
  await expect(last).not.toBeInViewport()
  await page.keyboard.press('End')
  await expect(last).toBeInViewport()
})

test('the help menu opens it, in Korean too', async ({ launch, restart }) => {
  const first = await launch()
  await callMain(first.page, 'preferences.set', { language: 'ko' })
  const { app, page } = await restart(first)
  const choose = () =>
    app.evaluate(({ Menu }) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById('help.show')
      item?.click()
      return item?.label
    })
  await expect.poll(choose).toBe('Collate 사용법')
  const help = page.getByRole('dialog', { name: 'Collate 사용법' })
  await expect(help.getByRole('heading', { level: 3 })).toHaveCount(HEADINGS.length)
})
