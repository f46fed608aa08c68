import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { dropPaths } from '../support/electron/drop.ts'
import { expect, killHard, test } from '../support/electron/launch.ts'
import { seriousFaults } from '../support/electron/serious-faults.ts'

const LEAD = 'Ministers to sign harbour treaty next week'
const COPIES = [LEAD, 'Harbour treaty: signing set for April 4', 'Minister to visit Norrland']

async function openGathered(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Open the sample collection' }).click()
  const grid = page.getByRole('grid', { name: 'Articles' })
  await expect(grid.getByRole('button', { name: '6 copies' })).toBeVisible({ timeout: 60_000 })
  return grid
}

async function runByPalette(page: Page, command: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: 'Type a command' }).fill(command)
  await page.keyboard.press('Enter')
}

for (const theme of ['light', 'dark'] as const) {
  test(`the list and the dialogs have no serious fault for assistive technology in the ${theme} theme`, async ({
    launch,
  }) => {
    const { page } = await launch()
    await page.emulateMedia({ colorScheme: theme })
    expect(await seriousFaults(page)).toEqual([])

    await openGathered(page)
    expect(await seriousFaults(page)).toEqual([])

    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox', { name: 'Type a command' })).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
    await page.keyboard.press('Escape')

    for (const [command, title] of [
      ['Settings', 'Settings'],
      ['Restore a backup', 'Restore a backup'],
      ['Past imports', 'Past imports'],
      ['Run a list of queries', 'Run a list of queries'],
    ] as const) {
      await runByPalette(page, command)
      await expect(page.getByRole('dialog', { name: title })).toBeVisible()
      expect(await seriousFaults(page), title).toEqual([])
      await page.keyboard.press('Escape')
    }
  })

  test(`a story and three texts beside each other have no serious fault in the ${theme} theme`, async ({
    launch,
  }) => {
    const { page } = await launch()
    await page.emulateMedia({ colorScheme: theme })
    const grid = await openGathered(page)
    await grid.getByRole('row', { name: LEAD }).click()
    await grid.focus()
    await page.keyboard.press('s')
    const story = page.getByRole('region', { name: `Story: ${LEAD}` })
    await story
      .getByText(/^Probably taken from/)
      .first()
      .click()
    await story.getByRole('button', { name: /^Sentence 1:/ }).click()
    await expect(story.getByText(/Stands in: /)).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Close the story' }).click()

    await grid.focus()
    await page.keyboard.press('ArrowRight')
    for (const [index, title] of COPIES.entries()) {
      await grid.getByRole('row', { name: title }).click({ modifiers: index === 0 ? [] : ['ControlOrMeta'] })
    }
    await page.keyboard.press('ControlOrMeta+Shift+c')
    await expect(page.getByRole('region', { name: /^Reader: / })).toHaveCount(COPIES.length)
    await expect(page.getByRole('button', { name: 'Passage 1' }).first()).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
  })

  test(`showing how a file is divided has no serious fault in the ${theme} theme`, async ({
    launch,
    userDataDir,
  }) => {
    const folder = join(userDataDir, 'clips')
    mkdirSync(folder)
    const path = join(folder, 'clippings.txt')
    const record = (number: number): string =>
      [`Clipping ${number} of 3`, `Head: Ferry ${number}`, '', 'The ferry left the quay late.', ''].join('\n')
    writeFileSync(path, [1, 2, 3].map(record).join(''))
    const { page } = await launch()
    await page.emulateMedia({ colorScheme: theme })
    await dropPaths(page, [path])
    await page.getByRole('button', { name: 'Show us how this file is divided…' }).click()
    const wizard = page.getByRole('dialog', { name: 'Show us how this file is divided' })
    await expect(wizard.getByRole('option', { name: 'Clipping 1 of 3' })).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
    await wizard.getByRole('listbox', { name: 'Text of the file' }).focus()
    await page.keyboard.press('Enter')
    await expect(wizard.getByText('Records: 3')).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
  })

  test(`the page of a lost library has no serious fault in the ${theme} theme`, async ({
    launch,
    userDataDir,
  }) => {
    const first = await launch()
    await openGathered(first.page)
    await killHard(first)
    rmSync(join(userDataDir, 'IndexedDB'), { recursive: true })
    const { page } = await launch({ isTroubled: true })
    await page.emulateMedia({ colorScheme: theme })
    await expect(page.getByText(/^The second copy holds/)).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Begin with an empty library' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
  })
}
