import { resolve } from 'node:path'
import { expect, test } from '../support/electron/launch.ts'

const SCRAPE = resolve('test/corpus/scrape-repeated-body/source.txt')
const SECOND = resolve('test/corpus/second-article/source.txt')

test('a word is found while it is typed, and marked in the row', async ({ launch }) => {
  const { page } = await launch({ args: [SCRAPE, SECOND] })
  const rows = page.getByRole('grid', { name: 'Articles' }).getByRole('row')
  await expect(rows).toHaveCount(2)
  const box = page.getByRole('searchbox', { name: 'Search articles and notes' })
  await box.fill('denuclearization')
  const scrape = page.getByRole('row', { name: /^Tessarian foreign secretary/ })
  await expect(scrape.locator('mark').first()).toHaveText(/denuclearization/i)
  await box.pressSequentially(' "painted stripe"')
  await expect(rows).toHaveCount(1)
  await expect(scrape).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid', { name: 'Articles' })).toBeFocused()
})

test('a query that is not understood says where, and still answers its words', async ({ launch }) => {
  const { page } = await launch({ args: [SCRAPE, SECOND] })
  const box = page.getByRole('searchbox', { name: 'Search articles and notes' })
  await box.fill('denuclearization colour:red')
  await expect(box).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('There is no field called colour.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(box).toHaveValue('')
  await expect(page.getByRole('row')).toHaveCount(2)
})
