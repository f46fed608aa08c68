import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dropPaths } from '../support/electron/drop.ts'
import { expect, killHard, test } from '../support/electron/launch.ts'
import { seriousFaults } from '../support/electron/serious-faults.ts'

function articleText(number: number): string {
  return [
    `Ferry number ${number} leaves the quay`,
    '',
    `The ferry with the number ${number} left the quay of Halmvik at dawn, with ${number + 3} passengers on board.`,
    `Its captain said that trip ${number} had been the calmest of the winter, and that the ice was thin.`,
    '',
  ].join('\n')
}

function makeFolder(articles: number): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'collate-drop-')), 'scrapes')
  mkdirSync(folder)
  for (let number = 1; number <= articles; number++) {
    writeFileSync(join(folder, `a${String(number).padStart(4, '0')}.txt`), articleText(number))
  }
  return folder
}

function removeFolder(folder: string): void {
  rmSync(join(folder, '..'), { recursive: true, force: true })
}

test('a dropped file becomes an article, is opened, and an undo takes it back', async ({ launch }) => {
  const { page } = await launch()
  const folder = makeFolder(1)
  await dropPaths(page, [join(folder, 'a0001.txt')])
  const row = page.getByRole('row', { name: 'Ferry number 1 leaves the quay' })
  await expect(row).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('status', { name: 'Activity' })).toContainText('1 article imported')
  await page.getByRole('grid', { name: 'Articles' }).focus()
  await page.keyboard.press('Control+z')
  await expect(row).toBeHidden()
  await page
    .getByRole('navigation', { name: 'Library' })
    .getByRole('button', { name: /^Trash/ })
    .click()
  await expect(row).toBeVisible()
  removeFolder(folder)
})

test('a file whose article is in the trash brings it back, and an undo puts it there again', async ({
  launch,
}) => {
  const { page } = await launch()
  const folder = makeFolder(1)
  const path = join(folder, 'a0001.txt')
  const row = page.getByRole('row', { name: 'Ferry number 1 leaves the quay' })
  const activity = page.getByRole('status', { name: 'Activity' })
  await dropPaths(page, [path])
  await expect(row).toBeVisible()
  await expect(activity).toContainText('1 article imported')
  await page.getByRole('grid', { name: 'Articles' }).focus()
  await page.keyboard.press('Control+z')
  await expect(row).toBeHidden()
  await expect(page.getByText('0 articles', { exact: true })).toBeVisible()

  await dropPaths(page, [path])
  await expect(row).toBeVisible()
  await expect(activity).toContainText('1 brought back from the trash')
  await expect(activity).not.toContainText('there already')
  await page.getByRole('grid', { name: 'Articles' }).focus()
  await page.keyboard.press('Control+z')
  await expect(row).toBeHidden()
  removeFolder(folder)
})

test('a past import is undone and done again without leaving its dialogs, and its row says what is left', async ({
  launch,
}) => {
  const { page } = await launch()
  const folder = makeFolder(2)
  await dropPaths(page, [folder])
  await expect(page.getByRole('status', { name: 'Activity' })).toContainText('2 articles imported')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Past imports')
  await page.keyboard.press('Enter')
  const imports = page.getByRole('dialog', { name: 'Past imports' })
  await imports.getByRole('button', { name: /^Undo the import of/ }).press('Enter')
  await expect(imports).toContainText('0 of 2 articles left, 2 in the trash')
  await imports.getByRole('button', { name: 'Undo', exact: true }).press('Enter')
  await expect(imports.getByText('2 articles', { exact: true })).toBeVisible()
  await imports.getByRole('button', { name: /2 articles$/ }).press('Enter')
  const report = page.getByRole('dialog', { name: 'Import report' })
  expect(await seriousFaults(page)).toEqual([])
  await report.getByRole('button', { name: 'Undo this import' }).press('Enter')
  await expect(report).toContainText('Of these there now')
  await report.getByRole('button', { name: 'Undo', exact: true }).press('Enter')
  await expect(report).not.toContainText('Of these there now')
  removeFolder(folder)
})

test('a folder of 1,000 texts comes in while the user types, and what failed is named', async ({
  launch,
}) => {
  const { page } = await launch()
  const folder = makeFolder(997)
  // Chromium leaves links in a folder out, so the file that cannot be read is one that goes meanwhile
  const goingPath = join(folder, 'b-going.txt')
  writeFileSync(goingPath, articleText(6000))
  writeFileSync(join(folder, '.hidden.txt'), articleText(5000))
  writeFileSync(join(folder, 'b-empty.txt'), '')
  writeFileSync(
    join(folder, 'b-binary.txt'),
    Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
  )
  await dropPaths(page, [folder])
  const activity = page.getByRole('status', { name: 'Activity' })
  await expect(activity).toContainText('of 1,000 files imported')
  rmSync(goingPath)

  const box = page.getByRole('searchbox', { name: 'Search articles and notes' })
  await box.pressSequentially('ferry quay')
  await expect(box).toHaveValue('ferry quay')
  await expect(page.getByRole('row').first()).toBeVisible()
  await page.getByRole('grid', { name: 'Articles' }).hover()
  await page.mouse.wheel(0, 4000)

  await expect(activity).toContainText('997 articles imported', { timeout: 90_000 })
  await activity.getByRole('button', { name: 'Report' }).click()
  const report = page.getByRole('dialog', { name: 'Import report' })
  await expect(report.getByText('scrapes/b-empty.txt')).toBeVisible()
  await expect(report.getByText('scrapes/b-binary.txt')).toBeVisible()
  await expect(report.getByText('scrapes/b-going.txt')).toBeVisible()
  await expect(report.getByText('The file is empty.')).toBeVisible()
  await expect(report.getByText('997', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('997 articles', { exact: true })).toBeVisible()
  removeFolder(folder)
})

test('a cancelled import keeps what was in, and says what was not', async ({ launch }) => {
  const { page } = await launch()
  const folder = makeFolder(1000)
  await dropPaths(page, [folder])
  const activity = page.getByRole('status', { name: 'Activity' })
  await expect(page.getByRole('row').first()).toBeVisible()
  await activity.getByRole('button', { name: 'Cancel' }).click()
  await activity.getByRole('button', { name: 'Report' }).click()
  const report = page.getByRole('dialog', { name: 'Import report' })
  await expect(
    report.getByText(/^Started .* · Cancelled; what was imported until then is kept$/),
  ).toBeVisible()
  await expect(
    report.getByRole('heading', { name: /^The import was cancelled before these files\./ }),
  ).toBeVisible()
  removeFolder(folder)
})

test('after a killed process what was acknowledged is there and the rest is reported', async ({ launch }) => {
  const first = await launch()
  const folder = makeFolder(1000)
  await dropPaths(first.page, [folder])
  await expect(first.page.getByRole('row').first()).toBeVisible()
  const acknowledged = Number(await first.page.getByRole('grid').getAttribute('aria-rowcount'))
  await killHard(first)

  const { page } = await launch()
  await expect(page.getByText(/^An import was cut off when Collate last ended\./)).toBeVisible()
  const stored = Number(await page.getByRole('grid').getAttribute('aria-rowcount'))
  expect(stored).toBeGreaterThanOrEqual(acknowledged)
  await page.getByRole('status', { name: 'Activity' }).getByRole('button', { name: 'Report' }).click()
  const report = page.getByRole('dialog', { name: 'Import report' })
  const cutOff = report.getByRole('heading', { name: /^The import was cut off before these files\./ })
  await expect(cutOff).toContainText(`${1000 - stored} files`)
  removeFolder(folder)
})
