import type { Page } from '@playwright/test'
import { expect, test } from '../support/electron/launch.ts'

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample collection' }).click()
  await expect(page.getByRole('status', { name: 'Activity' })).toContainText('articles imported')
}

test('the empty library offers the sample, and the keyboard reaches every article', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  const grid = page.getByRole('grid', { name: 'Articles' })
  await grid.focus()
  await page.keyboard.press('Home')
  const selected = grid.getByRole('row', { selected: true })
  await expect(selected).toHaveAttribute('aria-rowindex', '1')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(selected).toHaveCount(2)
  await page.keyboard.press('End')
  const count = await grid.getAttribute('aria-rowcount')
  await expect(selected).toHaveAttribute('aria-rowindex', count ?? '')
  await page.keyboard.press('Control+a')
  await expect(page.getByText(`${count} selected`)).toBeVisible()
})

test('an opened article counts as read, and can be marked unread again', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  const grid = page.getByRole('grid', { name: 'Articles' })
  await grid.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  const first = grid.getByRole('row').first()
  await expect(first.getByRole('img', { name: 'Unread' })).toBeHidden()
  await page.keyboard.press('u')
  await expect(first.getByRole('img', { name: 'Unread' })).toBeVisible()
})

test('an article goes to the trash by one key, and an undo brings it back', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  const grid = page.getByRole('grid', { name: 'Articles' })
  const before = await grid.getAttribute('aria-rowcount')
  await grid.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Delete')
  await expect(grid).toHaveAttribute('aria-rowcount', String(Number(before) - 1))
  await page.keyboard.press('Control+z')
  await expect(grid).toHaveAttribute('aria-rowcount', before ?? '')
})

test('a list is created for chosen articles by keyboard alone', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  await page.getByRole('grid', { name: 'Articles' }).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('l')
  await page.getByRole('textbox', { name: 'Find or create a list' }).pressSequentially('Thesis')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox', { name: 'Thesis' })).toBeChecked()
  await page.keyboard.press('Enter')
  const entry = page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: 'Thesis 2' })
  await entry.click()
  await expect(page.getByRole('grid', { name: 'Articles' })).toHaveAttribute('aria-rowcount', '2')
})
