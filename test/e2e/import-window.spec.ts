import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dropPaths } from '../support/electron/drop.ts'
import { expect, test } from '../support/electron/launch.ts'
import { seriousFaults } from '../support/electron/serious-faults.ts'

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

const TABLE_HEADER = 'headline,text,notes,date'
const tableOf = (...rows: readonly string[]): string => `${[TABLE_HEADER, ...rows].join('\n')}\n`

test('columns of a table are put right by the keyboard, and the next table with the same columns is read so', async ({
  launch,
}) => {
  const { page } = await launch()
  const first = join(folder, 'first.csv')
  writeFileSync(
    first,
    tableOf(
      'Ferry delayed,Short.,"The ferry left the quay of Halmvik two hours late.",2031-04-02',
      'Quay rebuilt,Shorter.,"Forty men began to rebuild the quay of Halmvik.",2031-04-03',
    ),
  )
  await dropPaths(page, [first])
  const window = page.getByRole('dialog', { name: 'Import' })
  const columns = window.getByRole('group', { name: 'Columns of first.csv' })
  const articles = window.getByRole('region', { name: 'First articles of first.csv' })
  await expect(columns.getByLabel('What text becomes')).toHaveValue('body')
  await expect(columns.getByRole('row', { name: /^headline/ })).toContainText('Ferry delayed')
  await expect(articles.getByRole('cell', { name: 'Short.' })).toBeVisible()

  const notes = columns.getByLabel('What notes becomes')
  await notes.focus()
  await notes.selectOption('Text')
  await expect(articles.getByRole('cell', { name: 'The ferry left the quay' })).toBeVisible()
  await expect(columns.getByLabel('What text becomes')).toHaveValue('')
  await expect(notes).toBeFocused()
  expect(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('ControlOrMeta+z')
  await expect(articles.getByRole('cell', { name: 'Short.' })).toBeVisible()
  await expect(notes).toHaveValue('note')
  await window.getByRole('button', { name: 'Choose so again' }).press('Enter')
  await expect(articles.getByRole('cell', { name: 'The ferry left the quay' })).toBeVisible()
  await window.getByRole('button', { name: 'Import 2 articles' }).press('Enter')
  await expect(page.getByRole('row', { name: 'Quay rebuilt' })).toBeVisible()

  const second = join(folder, 'second.csv')
  writeFileSync(
    second,
    tableOf(
      'Storm ahead,Brief.,"The ferries of Halmvik stay in port until Friday.",2031-04-04',
      'Storm over,Briefer.,"The ferries of Halmvik left the port again.",2031-04-06',
    ),
  )
  await dropPaths(page, [second])
  const later = window.getByRole('group', { name: 'Columns of second.csv' })
  await expect(later).toContainText('as you chose before')
  await expect(later.getByLabel('What notes becomes')).toHaveValue('body')
  await later.getByRole('button', { name: 'Guess the columns anew' }).press('Enter')
  await expect(later.getByLabel('What text becomes')).toHaveValue('body')
})
