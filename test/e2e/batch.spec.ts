import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { answerOpen, answerSave } from '../support/electron/dialogs.ts'
import { expect, test } from '../support/electron/launch.ts'
import { seriousFaults } from '../support/electron/serious-faults.ts'

const SCRAPE = resolve('test/corpus/scrape-repeated-body/source.txt')
const SECOND = resolve('test/corpus/second-article/source.txt')

test('a list of queries is run, its bad line named, and what it found goes out as tables', async ({
  launch,
  userDataDir,
}) => {
  const { app, page } = await launch({ args: [SCRAPE, SECOND] })
  await expect(page.getByRole('grid', { name: 'Articles' })).toHaveAttribute('aria-rowcount', '2')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Run a list of queries')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Run a list of queries' })
  const list = join(userDataDir, 'list.csv')
  writeFileSync(
    list,
    'name,query\nArms,denuclearization\nRoads,"""closed roads"""\nColours,colour:red\nBoth,treaty\n',
  )
  await answerOpen(app, [list])
  await dialog.getByRole('button', { name: 'Choose a file…' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Queries, one a line' })).toHaveValue(/closed roads/)
  await dialog.getByRole('button', { name: 'Run', exact: true }).click()
  await expect(dialog.getByRole('status')).toHaveText('4 queries, 1 not understood')
  const results = dialog.getByRole('table', { name: 'What the queries found' })
  const rows = results.getByRole('row')
  await expect(rows.nth(1)).toHaveText('2Armsdenuclearization2')
  await expect(rows.nth(2)).toHaveText('3Roads"closed roads"1')
  await expect(rows.nth(3)).toContainText('There is no field called colour.')
  await expect(rows.nth(4)).toHaveText('5Bothtreaty2')
  expect(await seriousFaults(page)).toEqual([])

  const counts = join(userDataDir, 'counts.csv')
  await answerSave(app, counts)
  await dialog.getByRole('button', { name: 'Save counts as CSV' }).click()
  await expect.poll(() => readIfThere(counts)).toContain('"Both","treaty",2,\r\n')
  await expect(dialog.getByRole('status')).toContainText(`4 rows saved as ${counts}`)
  expect(readIfThere(counts)).toContain('"Colours","colour:red",,"There is no field called colour."')
  const articles = join(userDataDir, 'articles.csv')
  await answerSave(app, articles)
  await dialog.getByRole('button', { name: 'Save articles as CSV' }).click()
  await expect.poll(() => readIfThere(articles).trim().split('\r\n')).toHaveLength(6)

  await results.getByRole('button', { name: '1: show what "closed roads" finds' }).click()
  await expect(page.getByRole('searchbox')).toHaveValue('"closed roads"')
  await expect(page.getByRole('grid', { name: 'Articles' })).toHaveAttribute('aria-rowcount', '1')
})

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
