import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dropPaths } from '../support/electron/drop.ts'
import { expect, test } from '../support/electron/launch.ts'

const CAFE = [
  'Le café du port rouvre',
  '',
  'Le café du port a rouvert lundi après la tempête, a déclaré son propriétaire.',
].join('\n')

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-window-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a file in a doubtful character set is shown first, read anew, and imported by the keyboard', async ({
  launch,
}) => {
  const { page } = await launch()
  const path = join(folder, 'cafe.txt')
  writeFileSync(path, Buffer.from(CAFE, 'latin1'))
  await dropPaths(page, [path])
  const window = page.getByRole('dialog', { name: 'Import' })
  const file = window.getByRole('region', { name: 'cafe.txt', exact: true })
  await expect(file).toContainText('Plain text')
  await expect(file.getByRole('cell', { name: 'Le café du port rouvre' })).toBeVisible()
  await file.getByLabel('Character set').selectOption('windows-1251')
  await expect(file.getByRole('cell', { name: 'Le cafй du port rouvre' })).toBeVisible()
  await file.getByLabel('Character set').selectOption('')
  await expect(file.getByRole('cell', { name: 'Le café du port rouvre' })).toBeVisible()
  await expect(page.getByRole('grid', { name: 'Articles' }).getByRole('row', { name: /café/ })).toHaveCount(0)
  await window.getByRole('button', { name: 'Import 1 article' }).press('Enter')
  await expect(page.getByRole('row', { name: 'Le café du port rouvre' })).toBeVisible()
})

test('cancelling the import window imports nothing', async ({ launch }) => {
  const { page } = await launch()
  const path = join(folder, 'cafe.txt')
  writeFileSync(path, Buffer.from(CAFE, 'latin1'))
  await dropPaths(page, [path])
  const window = page.getByRole('dialog', { name: 'Import' })
  await expect(window).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(window).toBeHidden()
  await expect(page.getByRole('status', { name: 'Activity' })).toContainText('0 articles')
})
