import type { ElectronApplication } from '@playwright/test'
import { expect, test } from '../support/electron/launch.ts'
import { seriousFaults } from '../support/electron/serious-faults.ts'

function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  return app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  )
}

test('in a small window the library opens over the list and goes away again', async ({ launch }) => {
  const { app, page } = await launch()
  await resize(app, 1000, 640)
  await page.getByRole('button', { name: 'Open the sample collection' }).click()
  const library = page.getByRole('navigation', { name: 'Library' })
  await expect(library).toBeHidden()

  await page.getByRole('grid', { name: 'Articles' }).focus()
  await page.keyboard.press('ControlOrMeta+b')
  await expect(library).toBeVisible()
  await expect(page.getByRole('region', { name: 'Filters' })).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(library).toBeHidden()
  await expect(page.getByRole('grid', { name: 'Articles' })).toBeFocused()

  await page.getByRole('button', { name: 'Show or hide the library' }).click()
  await library.getByRole('button', { name: /^Unread/ }).click()
  await expect(library).toBeHidden()
})

test('an open text keeps its measure in a small window, and the inspector comes when asked', async ({
  launch,
}) => {
  const { app, page } = await launch()
  await resize(app, 1000, 640)
  await page.getByRole('button', { name: 'Open the sample collection' }).click()
  await page.getByRole('row', { name: 'Ministers to sign harbour treaty' }).click()
  const text = page.getByRole('region', { name: /^Reader: Ministers/ }).getByRole('article')
  await expect.poll(async () => (await text.boundingBox())?.width ?? 0).toBeGreaterThan(480)
  await page.keyboard.press('ControlOrMeta+i')
  await expect(page.getByRole('tabpanel', { name: 'Notes' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+i')
  await expect(page.getByRole('tabpanel', { name: 'Notes' })).toBeHidden()
})

test('the inspector of a small window in large type keeps its tabs beside its button', async ({ launch }) => {
  const { app, page } = await launch()
  await resize(app, 1000, 640)
  await page.getByRole('button', { name: 'Open the sample collection' }).click()
  await page.getByRole('row', { name: 'Ministers to sign harbour treaty' }).click()
  await page.keyboard.press('ControlOrMeta+,')
  await page.getByRole('combobox', { name: 'Zoom' }).selectOption('1.5')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ko')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+i')
  const info = page.getByRole('tab', { name: '정보' })
  await expect(info).toBeVisible()
  const fold = page.getByRole('button', { name: '정보 창 접기' })
  const [tab, button] = await Promise.all([info.boundingBox(), fold.boundingBox()])
  expect((tab?.x ?? Infinity) + (tab?.width ?? 0)).toBeLessThanOrEqual(button?.x ?? 0)
})

test('four texts in a small window keep a width to read in, and the keys bring each into view', async ({
  launch,
}) => {
  const { app, page } = await launch()
  await resize(app, 1000, 640)
  await page.getByRole('button', { name: 'Open the sample collection' }).click()
  const grid = page.getByRole('grid', { name: 'Articles' })
  await grid.getByRole('button', { name: '6 copies' }).click()
  await grid.getByRole('row', { name: 'Ministers to sign harbour treaty' }).click()
  await grid.getByRole('row', { name: 'Harbour treaty: signing set' }).click({ modifiers: ['ControlOrMeta'] })
  await grid.getByRole('row', { name: 'Minister to visit Norrland' }).click({ modifiers: ['ControlOrMeta'] })
  await grid.getByRole('row', { name: 'Voss heads north' }).click({ modifiers: ['ControlOrMeta'] })
  await page.keyboard.press('ControlOrMeta+Shift+C')
  const readers = page.getByRole('region', { name: /^Reader: / })
  await expect(readers).toHaveCount(4)
  for (const reader of await readers.all())
    expect((await reader.boundingBox())?.width ?? 0).toBeGreaterThan(220)
  await expect(readers.last()).not.toBeInViewport({ ratio: 0.9 })
  for (let pane = 0; pane < 4; pane++) await page.keyboard.press('F6')
  await expect(readers.last().getByRole('article')).toBeFocused()
  await expect(readers.last()).toBeInViewport({ ratio: 0.95 })
})
