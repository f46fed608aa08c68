import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerSave } from '../support/electron/dialogs.ts'
import { dropPaths } from '../support/electron/drop.ts'
import { expect, test } from '../support/electron/launch.ts'
import { seriousFaults } from '../support/electron/serious-faults.ts'
import { openFromList } from '../support/electron/wire-pair.ts'

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-profiles-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const record = (number: number, title: string, author: string, text: string): string =>
  [`Clipping ${number} of 3`, `Head: ${title}`, `Desk: ${author}`, 'Day: 2 April 2031', '', text, ''].join(
    '\n',
  )

test('a file of unknown layout is divided as the user shows by keyboard, and so is the next one', async ({
  launch,
}) => {
  const { page, app } = await launch()
  await dropPaths(page, [
    write(
      'clippings.txt',
      [
        'Archive of the port of Halmvik\n',
        record(1, 'Ferry delayed', 'Ann Lee', 'The ferry left the quay two hours late on Monday.'),
        record(2, 'Quay rebuilt', 'Bo Ek', 'Forty men began to rebuild the quay on Tuesday.'),
        record(3, 'Ice on the sound', 'Siri Dahl', 'The sound of Halmvik froze on Wednesday.'),
      ].join('\n'),
    ),
  ])
  const window = page.getByRole('dialog', { name: 'Import' })
  await expect(window).toContainText('This file seems to hold several records')
  await window.getByRole('button', { name: 'Show us how this file is divided…' }).press('Enter')
  const wizard = page.getByRole('dialog', { name: 'Show us how this file is divided' })
  const text = wizard.getByRole('listbox', { name: 'Text of the file' })
  await expect(text.getByRole('option', { name: 'Clipping 1 of 3' })).toBeVisible()
  await text.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(wizard.getByRole('textbox', { name: 'The line' })).toHaveValue('Clipping 1 of 3')
  await expect(wizard.getByText('Records: 3')).toBeVisible()

  const lines = wizard.getByRole('listbox', { name: 'Record 1' })
  const becomes = wizard.getByLabel('Becomes')
  await lines.focus()
  for (const [label, field] of [
    ['Head:', 'Title'],
    ['Desk:', 'Byline'],
    ['Day:', 'Date'],
  ] as const) {
    await lines.focus()
    await page.keyboard.press('ArrowDown')
    await expect(wizard.getByRole('textbox', { name: 'Label' })).toHaveValue(label)
    await becomes.selectOption(field)
    await wizard.getByRole('button', { name: 'Add' }).press('Enter')
  }
  const records = wizard.getByRole('region', { name: 'Records as articles' })
  await expect(
    records.getByRole('row', { name: /^Ice on the sound Siri Dahl – 2 April 2031 1 The sound/ }),
  ).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await wizard.getByRole('textbox', { name: 'Name of this profile' }).fill('Port archive')
  await wizard.getByRole('button', { name: 'Save and read the file so' }).press('Enter')
  await expect(wizard).toBeHidden()
  await expect(window).toContainText('divided as “Port archive”')
  await window.getByRole('button', { name: 'Import 3 articles' }).press('Enter')
  await expect(page.getByRole('status', { name: 'Activity' })).toContainText('3 articles imported')
  await openFromList(page, /Quay rebuilt/)

  await dropPaths(page, [
    write(
      'later.txt',
      record(1, 'Storm over', 'Ann Lee', 'The ferries left the port again on Friday.')
        + record(2, 'Storm ahead', 'Bo Ek', 'The ferries stay in port until Friday.'),
    ),
  ])
  await expect(page.getByText('Divided by your profile “Port archive”')).toBeVisible()
  await expect(page.getByRole('row', { name: /Storm ahead/ })).toBeVisible()
  await expect(window).toBeHidden()

  await page.keyboard.press('ControlOrMeta+,')
  const profiles = page
    .getByRole('dialog', { name: 'Settings' })
    .getByRole('region', { name: 'Profiles of exports' })
  const name = profiles.getByRole('textbox', { name: 'Name of Port archive' })
  await name.fill('Halmvik')
  await name.press('Enter')
  const saved = join(folder, 'halmvik.json')
  await answerSave(app, saved)
  await profiles.getByRole('button', { name: 'Save as file: Halmvik' }).press('Enter')
  await expect
    .poll(() => (existsSync(saved) ? readFileSync(saved, 'utf8') : ''))
    .toContain('"Clipping 1 of 3"')
  await profiles.getByRole('button', { name: 'Delete Halmvik' }).press('Enter')
  await expect(profiles.getByRole('listitem')).toHaveCount(0)
  await page.keyboard.press('Escape')

  await dropPaths(page, [saved])
  await expect(page.getByText('Profiles brought in: Halmvik')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+,')
  await expect(profiles.getByRole('listitem')).toHaveCount(1)
})
