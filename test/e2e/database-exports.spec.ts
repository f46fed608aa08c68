import { resolve } from 'node:path'
import { dropPaths } from '../support/electron/drop.ts'
import { expect, test } from '../support/electron/launch.ts'
import { seriousFaults } from '../support/electron/serious-faults.ts'
import { openFromList } from '../support/electron/wire-pair.ts'

const EXPORT = resolve(import.meta.dirname, '../corpus/nexis-text/source.txt')
const TITLE = /Harbour pilots vote to strike/

test('an export of a database shows its articles first, and then what it delivers with each', async ({
  launch,
}) => {
  const { page } = await launch()
  await dropPaths(page, [EXPORT])
  const window = page.getByRole('dialog', { name: 'Import' })
  await expect(window.getByRole('region', { name: 'source.txt', exact: true })).toContainText(
    'Nexis, plain text',
  )
  await window.getByRole('button', { name: 'Import 3 articles' }).press('Enter')
  await openFromList(page, TITLE)

  await page.getByRole('tab', { name: 'Info' }).click()
  const info = page.getByRole('tabpanel', { name: 'Info' })
  await expect(info.getByText('Nexis', { exact: true })).toBeVisible()
  await expect(info.getByText('BUSINESS')).toBeVisible()
  await expect(info.getByText('STRIKES (92%)')).toBeVisible()

  await page.getByRole('tab', { name: 'People & places' }).click()
  const people = page.getByRole('region', { name: 'People' })
  const karin = people.getByRole('button', { name: /^Karin Dahl/ })
  await expect(karin).toContainText('Nexis')
  await page.getByRole('button', { name: 'Show only articles that name Karin Dahl' }).press('Enter')
  await expect(page.getByRole('grid', { name: 'Articles' }).getByRole('row', { name: TITLE })).toBeVisible()
  await expect(
    page.getByRole('grid', { name: 'Articles' }).getByRole('row', { name: /^What a pilot/ }),
  ).toBeHidden()
  expect(await seriousFaults(page)).toEqual([])
})
