import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dropPaths } from '../support/electron/drop.ts'
import { expect, test } from '../support/electron/launch.ts'
import { seriousFaults } from '../support/electron/serious-faults.ts'
import { openFromList } from '../support/electron/wire-pair.ts'

const folder = mkdtempSync(join(tmpdir(), 'collate-rules-'))
test.afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, lines.join('\n\n'))
  return path
}

test('a field put right is put right for all like it, now and later, and one undo takes all back', async ({
  launch,
}) => {
  const { page } = await launch()
  await dropPaths(page, [
    write(
      'ferry-1.txt',
      'Ferry delayed',
      'Desk: Ann Lee | Halmvik',
      'The ferry left two hours late on Monday.',
    ),
    write('ferry-2.txt', 'Ferry sold', 'Desk: Bo Ek | Eastport', 'The ferry of Halmvik was sold on Tuesday.'),
  ])
  await openFromList(page, /Ferry delayed/)
  await page.getByRole('tab', { name: 'Info' }).click()
  const info = page.getByRole('tabpanel', { name: 'Info' })
  await info.getByRole('button', { name: 'Put right: By' }).press('Enter')
  await info.getByRole('checkbox', { name: 'Then fix for all of this source' }).check()
  await info.getByRole('textbox', { name: 'By' }).fill('Ann Lee')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Fix for all of this source' })
  await dialog.getByRole('radio', { name: /^All articles of files named ferry-\*\.txt/ }).check()
  await expect(dialog.getByRole('radio', { name: 'What stands between “Desk:” and “|”' })).toBeChecked()
  const changes = dialog.getByRole('region', { name: 'What changes' })
  await expect(changes.getByRole('row', { name: 'Ferry sold none Bo Ek' })).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Change 1 article' }).press('Enter')
  await expect(dialog).toBeHidden()
  const later = await openFromList(page, /Ferry sold/)
  await expect(later.getByText('Bo Ek').first()).toBeVisible()
  await expect(info.getByText('Read by a rule of yours from “Desk: Bo Ek | Eastport”')).toBeVisible()

  await dropPaths(page, [
    write('ferry-3.txt', 'Ferry found', 'Desk: Siri Dahl | Halmvik', 'The ferry was found on Friday.'),
  ])
  await openFromList(page, /Ferry found/)
  await expect(info.getByText('Read by a rule of yours from “Desk: Siri Dahl | Halmvik”')).toBeVisible()

  await page.keyboard.press('ControlOrMeta+,')
  const rules = page
    .getByRole('dialog', { name: 'Settings' })
    .getByRole('region', { name: 'Rules for fields' })
  await expect(rules.getByRole('listitem')).toHaveText(/ferry-\*\.txt · By: What stands between/)
  await rules.getByRole('button', { name: /^Remove the rule/ }).press('Enter')
  await expect(rules.getByRole('listitem')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+,')
  await expect(rules.getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Escape')
  // the import of the third file, then the rule
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await openFromList(page, /Ferry sold/)
  await expect(info.getByText('Read by a rule of yours', { exact: false })).toBeHidden()
})
