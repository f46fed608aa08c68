import { resolve } from 'node:path'
import { dropPaths } from '../support/electron/drop.ts'
import { expect, test } from '../support/electron/launch.ts'

const SCRAPE = resolve('test/corpus/scrape-repeated-body/source.txt')
const SECOND = resolve('test/corpus/second-article/source.txt')

test('a search is saved, counted as the library changes, renamed, deleted and brought back', async ({
  launch,
  restart,
}) => {
  const launched = await launch({ args: [SCRAPE] })
  const { page } = launched
  const grid = page.getByRole('grid', { name: 'Articles' })
  const library = page.getByRole('navigation', { name: 'Library' })
  const box = page.getByRole('searchbox', { name: 'Search articles and notes' })
  await expect(grid).toHaveAttribute('aria-rowcount', '1')
  await box.fill('foreign OR harbour')
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('title')
  await page.keyboard.press('Control+d')
  await page.getByRole('textbox', { name: 'Name of the search' }).fill('Abroad')
  await page.keyboard.press('Enter')
  const entry = library.getByRole('button', { name: /^Abroad/ })
  await expect(entry).toHaveAccessibleName('Abroad 1')
  await expect(entry).toHaveAttribute('aria-current', 'page')
  await library.getByRole('button', { name: /^All articles/ }).click()
  await expect(box).toHaveValue('')
  await dropPaths(page, [SECOND])
  await expect(grid).toHaveAttribute('aria-rowcount', '2')
  await expect(entry).toHaveAccessibleName('Abroad 2')

  await entry.click()
  await expect(box).toHaveValue('foreign OR harbour')
  await expect(page.getByRole('combobox', { name: 'Sort' })).toHaveValue('title')
  await entry.dblclick()
  await page.getByRole('textbox', { name: 'Name of the search' }).fill('Elsewhere')
  await page.keyboard.press('Enter')
  await expect(library.getByRole('button', { name: 'Elsewhere 2' })).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('Delete the saved search')
  await page.keyboard.press('Enter')
  await expect(library.getByRole('button', { name: /^Elsewhere/ })).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(library.getByRole('button', { name: 'Elsewhere 2' })).toBeVisible()

  const again = await restart(launched)
  const back = again.page.getByRole('navigation', { name: 'Library' })
  await expect(back.getByRole('button', { name: 'Elsewhere 2' })).toHaveAttribute('aria-current', 'page')
})
