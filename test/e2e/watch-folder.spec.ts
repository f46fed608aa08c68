import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { answerOpen } from '../support/electron/dialogs.ts'
import { expect, test } from '../support/electron/launch.ts'
import { seriousFaults } from '../support/electron/serious-faults.ts'

/** A look every two seconds, twice the same: on a busy machine that takes its time. */
const SOON = { timeout: 45_000 }

let base = ''
let folder = ''
test.beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'collate-watch-'))
  folder = join(base, 'clips')
  mkdirSync(folder)
})
test.afterEach(() => rmSync(base, { recursive: true, force: true }))

const story = (title: string, text: string): string => `${title}\n\n${text}\n`

const row = (page: Page, name: string) => page.getByRole('row', { name })

/** Chooses the folder in the settings, as a user does. */
async function watchFolder(app: ElectronApplication, page: Page): Promise<void> {
  await answerOpen(app, [folder])
  await page.keyboard.press('Control+,')
  const settings = page
    .getByRole('dialog', { name: 'Settings' })
    .getByRole('region', { name: 'Watch folder' })
  await expect(settings.getByRole('checkbox')).not.toBeChecked()
  await settings.getByRole('checkbox').press('Space')
  await expect(settings.getByRole('checkbox')).toBeChecked()
  await expect(settings.getByLabel('Watched folder')).toHaveValue(folder)
  expect(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Watching clips' })).toBeVisible()
}

test('what is put into the watched folder is imported quietly, once, and can be undone', async ({
  launch,
  restart,
}) => {
  const first = await launch()
  await watchFolder(first.app, first.page)
  mkdirSync(join(folder, 'monday'))
  writeFileSync(join(folder, 'monday', 'ferry.txt'), story('Ferry leaves Halmvik', 'It left at dawn.'))
  await expect(row(first.page, 'Ferry leaves Halmvik')).toBeVisible(SOON)
  await expect(first.page.getByText('1 article imported from the watched folder')).toBeVisible()
  await expect(first.page.getByRole('article')).toHaveCount(0)

  await first.page.keyboard.press('Control+z')
  await expect(row(first.page, 'Ferry leaves Halmvik')).toBeHidden()
  const second = await restart(first)
  writeFileSync(join(folder, 'copy.txt'), story('Ferry leaves Halmvik', 'It left at dawn.'))
  writeFileSync(join(folder, 'storm.txt'), story('Storm reaches Halmvik', 'It came from the west.'))
  await expect(row(second.page, 'Storm reaches Halmvik')).toBeVisible(SOON)
  await expect(row(second.page, 'Ferry leaves Halmvik')).toBeHidden()
  await second.page.keyboard.press('Control+k')
  await second.page.keyboard.type('Past imports')
  await second.page.keyboard.press('Enter')
  const imports = second.page.getByRole('dialog', { name: 'Past imports' })
  await expect(imports.getByText(/from the watched folder · 1 article$/)).toHaveCount(1)
  await expect(imports.getByText(/from the watched folder · 0 of 1 article left/)).toHaveCount(1)
})

test('a file that is still being written waits until it is whole', async ({ launch }) => {
  const { app, page } = await launch()
  await watchFolder(app, page)
  const path = join(folder, 'growing.txt')
  writeFileSync(path, story('Bridge of Ostvik opens', 'The first sentence.'))
  writeFileSync(join(folder, 'half.txt.part'), story('Half of a download', 'Nobody knows the rest.'))
  for (let part = 1; part <= 6; part++) {
    await page.waitForTimeout(1_000)
    appendFileSync(path, `\nSentence ${part} was written later than those before it.\n`)
    await expect(row(page, 'Bridge of Ostvik opens')).toBeHidden()
  }
  await expect(row(page, 'Bridge of Ostvik opens')).toBeVisible(SOON)
  await row(page, 'Bridge of Ostvik opens').click()
  await expect(page.getByRole('article')).toContainText('Sentence 6 was written later')
  await expect(page.getByRole('status', { name: 'Activity' })).toContainText('1 article ·')
})

test('the folder may vanish and come back, and nothing is imported any more when it is switched off', async ({
  launch,
}) => {
  const { app, page } = await launch()
  await watchFolder(app, page)
  renameSync(folder, join(base, 'away'))
  await expect(page.getByText('The watched folder is not there.', { exact: false })).toBeVisible(SOON)
  await expect(page.getByRole('button', { name: 'Watched folder not readable' })).toBeVisible()
  renameSync(join(base, 'away'), folder)
  await expect(page.getByRole('button', { name: 'Watching clips' })).toBeVisible(SOON)
  writeFileSync(join(folder, 'quay.txt'), story('Quay of Halmvik rebuilt', 'Forty men did it.'))
  await expect(row(page, 'Quay of Halmvik rebuilt')).toBeVisible(SOON)

  await page.getByRole('button', { name: 'Watching clips' }).click()
  const settings = page.getByRole('region', { name: 'Watch folder' })
  await settings.getByRole('checkbox').press('Space')
  await expect(settings.getByRole('checkbox')).not.toBeChecked()
  await page.keyboard.press('Escape')
  writeFileSync(join(folder, 'late.txt'), story('Too late for Halmvik', 'Nobody watches.'))
  await page.waitForTimeout(7_000)
  await expect(row(page, 'Too late for Halmvik')).toBeHidden()
})

test('files that were there before are left out until the user wants them', async ({ launch }) => {
  writeFileSync(join(folder, 'old.txt'), story('Old news of Halmvik', 'It was here before.'))
  const { app, page } = await launch()
  await watchFolder(app, page)
  await page.keyboard.press('Control+,')
  const settings = page.getByRole('region', { name: 'Watch folder' })
  await expect(settings).toContainText('1 file was in it before and is not imported.')
  await settings.getByRole('button', { name: 'Import what was there, too' }).press('Enter')
  await page.keyboard.press('Escape')
  await expect(row(page, 'Old news of Halmvik')).toBeVisible(SOON)
})
