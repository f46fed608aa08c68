import { readdirSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dropPaths } from '../support/electron/drop.ts'
import { fillLibrary, writeFerryStory } from '../support/electron/filled-library.ts'
import { pretendFree } from '../support/electron/free-disk.ts'
import { expect, killHard, test } from '../support/electron/launch.ts'
import { contentOf, untilJournalled } from '../support/electron/library-content.ts'
import { FEATURE } from '../support/electron/wire-pair.ts'
import { runByName } from '../support/electron/palette.ts'

const RESTORED = 'Restored: 1 article, 1 note, 1 highlight, 1 list'

test.setTimeout(300_000)

async function backUp(page: Page): Promise<void> {
  await runByName(page, 'Back up now')
  await expect(page.getByText(/^Backed up as collate-.*-hand\.zip$/)).toBeVisible()
}

/** Restores the newest backup; `replace` puts it in the library's place, else it is added. */
async function restoreNewest(page: Page, how: 'add' | 'replace'): Promise<void> {
  await runByName(page, 'Restore a backup')
  const dialog = page.getByRole('dialog', { name: 'Restore a backup' })
  await dialog.getByLabel('What becomes of the library as it is now').selectOption(how)
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click()
}

test('a backup in the place of a library that was changed and emptied brings everything back', async ({
  launch,
  userDataDir,
}) => {
  const first = await launch()
  await fillLibrary(first.page, writeFerryStory(userDataDir))
  await untilJournalled(first.page)
  await first.page.getByRole('button', { name: /^All articles/ }).click()
  const before = await contentOf(first.page)
  await backUp(first.page)

  // changed: another article came, and the first one lies in the trash
  await dropPaths(first.page, [FEATURE])
  await expect(first.page.getByText('2 articles', { exact: true })).toBeVisible()
  await first.page.getByRole('row', { name: /Ferry leaves the quay/ }).click()
  await first.page.keyboard.press('Delete')
  await expect(first.page.getByText('1 article', { exact: true })).toBeVisible()
  await restoreNewest(first.page, 'replace')
  await expect(first.page.getByText(RESTORED)).toBeVisible()
  await expect(first.page.getByRole('row', { name: /Ferry leaves the quay/ })).toBeVisible()
  expect(await contentOf(first.page)).toEqual(before)
  await untilJournalled(first.page)
  await killHard(first)

  // emptied: database and second copy are gone, as on another machine
  for (const name of ['IndexedDB', 'journal']) rmSync(join(userDataDir, name), { recursive: true })
  const { page } = await launch()
  await expect(page.getByText('0 articles', { exact: true })).toBeVisible()
  await runByName(page, 'Restore a backup')
  const dialog = page.getByRole('dialog', { name: 'Restore a backup' })
  // the library with two articles was backed up before it was replaced
  await expect(dialog.getByRole('option', { name: /before another was restored$/ })).toHaveCount(1)
  const byHand = await dialog.getByRole('option', { name: /made by hand$/ }).getAttribute('value')
  await dialog.getByLabel('Backup', { exact: true }).selectOption(byHand)
  await dialog.getByLabel('What becomes of the library as it is now').selectOption('replace')
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.getByText(RESTORED)).toBeVisible()
  expect(await contentOf(page)).toEqual(before)
})

test('a backup adds what the library lacks, nothing twice, and an undo takes it out again', async ({
  launch,
  userDataDir,
}) => {
  const first = await launch()
  await fillLibrary(first.page, writeFerryStory(userDataDir))
  await untilJournalled(first.page)
  await backUp(first.page)
  await restoreNewest(first.page, 'add')
  await expect(
    first.page.getByText('Added from the backup: 0 articles, 0 notes, 0 highlights, 0 lists'),
  ).toBeVisible()
  await killHard(first)

  for (const name of ['IndexedDB', 'journal']) rmSync(join(userDataDir, name), { recursive: true })
  const { page } = await launch()
  await restoreNewest(page, 'add')
  await expect(page.getByText('Added from the backup: 1 article, 1 note, 1 highlight, 1 list')).toBeVisible()
  await expect(page.getByText('1 article', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('0 articles', { exact: true })).toBeVisible()
})

test('a damaged backup and a full disk are told, and change nothing', async ({ launch, userDataDir }) => {
  const { app, page } = await launch()
  await fillLibrary(page, writeFerryStory(userDataDir))
  await untilJournalled(page)
  await backUp(page)
  const before = await contentOf(page)
  const folder = join(userDataDir, 'backups')
  const [backup = ''] = readdirSync(folder)

  await pretendFree(app, 1_000_000)
  await runByName(page, 'Back up now')
  await expect(
    page.getByText('The disk is full. Free some space and try again; nothing that was saved is lost.'),
  ).toBeVisible()
  expect(readdirSync(folder)).toEqual([backup])
  await pretendFree(app, null)

  truncateSync(join(folder, backup), 900)
  await restoreNewest(page, 'replace')
  await expect(page.getByRole('alert')).toHaveText(
    'This is not a library file, or it is damaged. Nothing was changed.',
  )
  expect(await contentOf(page)).toEqual(before)
})
