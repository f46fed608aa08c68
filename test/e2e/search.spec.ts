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
  const problem = page.getByText('There is no field called colour.')
  await expect(problem).toBeVisible()
  await expect(box).toHaveAccessibleDescription(/There is no field called colour/)
  // it stands in the list's head, which stays in sight
  await page.getByRole('combobox', { name: 'Sort' }).click({ trial: true })
  await page.keyboard.press('Escape')
  await expect(box).toHaveValue('')
  await expect(page.getByRole('row')).toHaveCount(2)
})

test('a misspelt word is offered as it was meant', async ({ launch }) => {
  const { page } = await launch({ args: [SCRAPE, SECOND] })
  const box = page.getByRole('searchbox', { name: 'Search articles and notes' })
  await box.fill('denuclearisation striqe')
  await expect(page.getByText('Nothing matches')).toBeVisible()
  await box.fill('denuclearizatoin')
  await page.getByRole('button', { name: 'Did you mean denuclearization?' }).click()
  await expect(box).toHaveValue('denuclearization')
  await expect(page.getByRole('row').first()).toBeVisible()
  await expect(page.getByRole('grid', { name: 'Articles' })).toBeFocused()
})

test('a search is sorted by the best match, and the arrow down leads into it', async ({ launch }) => {
  const { page } = await launch({ args: [SCRAPE, SECOND] })
  const grid = page.getByRole('grid', { name: 'Articles' })
  const sort = page.getByRole('combobox', { name: 'Sort' })
  await expect(grid).toHaveAttribute('aria-rowcount', '2')
  await expect(sort).toHaveValue('date-desc')
  await page.getByRole('searchbox').fill('denuclearization')
  await expect(sort).toHaveValue('relevance')
  await page.keyboard.press('ArrowDown')
  await expect(grid).toBeFocused()
  await page.getByRole('searchbox').fill('')
  await expect(sort).toHaveValue('date-desc')
})

test('a hit stands within the two lines that its row shows', async ({ launch }) => {
  const { page } = await launch({ args: [SCRAPE, SECOND] })
  for (const word of ['denuclearization', 'stripe', 'harbour']) {
    await page.getByRole('searchbox').fill(word)
    const mark = page.getByRole('row').first().locator('mark').last()
    await expect(mark).toHaveText(new RegExp(word, 'i'))
    await expect(mark).toBeInViewport()
  }
})

test('F3 goes from hit to hit and around the end of the list, which is said', async ({ launch }) => {
  const { page } = await launch({ args: [SCRAPE, SECOND] })
  await page.getByRole('searchbox').fill('"painted stripe"')
  await expect(page.getByRole('grid', { name: 'Articles' })).toHaveAttribute('aria-rowcount', '1')
  // the scrape holds its body twice
  await page.keyboard.press('F3')
  await expect(page.getByRole('region', { name: /^Reader: Tessarian/ })).toBeVisible()
  await page.keyboard.press('F3')
  const first = page.getByText('After the last hit: the first one again.')
  await expect(first).toBeHidden()
  await page.keyboard.press('F3')
  await expect(first).toBeVisible()
  await page.keyboard.press('Shift+F3')
  await expect(page.getByText('Before the first hit: the last one again.')).toBeVisible()
})
