import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { answerSave } from '../support/electron/dialogs.ts'
import { expect, test } from '../support/electron/launch.ts'
import { seriousFaults } from '../support/electron/serious-faults.ts'

const SCRAPE = resolve('test/corpus/scrape-repeated-body/source.txt')
const SECOND = resolve('test/corpus/second-article/source.txt')

test('the words of a search stand in their lines, which lead to the text and go out as a table', async ({
  launch,
  userDataDir,
}) => {
  const { app, page } = await launch({ args: [SCRAPE, SECOND] })
  await expect(page.getByRole('grid', { name: 'Articles' })).toHaveAttribute('aria-rowcount', '2')
  await page.getByRole('searchbox').fill('denuclearization')
  await page.keyboard.press('Control+Shift+k')
  const panel = page.getByRole('region', { name: 'Concordance' })
  const grid = panel.getByRole('grid', { name: 'Concordance' })
  await expect(grid).toBeFocused()
  await expect(panel.getByRole('status')).toContainText(/^\d+ lines in \d articles?$/)
  const lines = grid.getByRole('row', { selected: true })
  await page.keyboard.press('End')
  const count = Number(await grid.getAttribute('aria-rowcount')) - 1
  await expect(lines).toHaveAttribute('aria-rowindex', String(count + 1))

  const keyword = lines.getByRole('gridcell').nth(1)
  await expect(keyword).toHaveText(/denuclearization/i)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: /^Reader: / })).toBeVisible()
  await expect(grid).toBeFocused()

  await panel.getByRole('button', { name: 'After' }).click()
  await expect(panel.getByRole('columnheader', { name: 'After' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(lines).toHaveAttribute('aria-rowindex', '2')
  expect(await seriousFaults(page)).toEqual([])

  const path = join(userDataDir, 'lines.csv')
  await answerSave(app, path)
  await panel.getByRole('button', { name: 'Save as CSV' }).click()
  await expect(page.getByText(`${count} lines saved as ${path}`)).toBeVisible()
  expect(readFileSync(path, 'utf8').trim().split('\r\n')).toHaveLength(count + 1)

  await grid.focus()
  await page.keyboard.press('Control+Shift+k')
  await expect(panel).toBeHidden()
  await expect(page.getByRole('grid', { name: 'Articles' })).toBeFocused()
})
