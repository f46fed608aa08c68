import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dropPaths } from '../support/electron/drop.ts'
import { FERRY_STORY, fillLibrary, writeFerryStory } from '../support/electron/filled-library.ts'
import { expect, killHard, test } from '../support/electron/launch.ts'
import { contentOf, untilJournalled } from '../support/electron/library-content.ts'

const RESTORE = 'Restore from the second copy'

async function restore(page: Page): Promise<void> {
  await page.getByRole('button', { name: RESTORE }).click()
  await expect(page.getByText('Restored: 1 article, 1 note, 1 highlight, 1 list')).toBeVisible({
    timeout: 60_000,
  })
}

test('a library whose database is deleted after a kill is restored as it was acknowledged', async ({
  launch,
  userDataDir,
}) => {
  const first = await launch()
  await fillLibrary(first.page, writeFerryStory(userDataDir))
  await untilJournalled(first.page)
  const before = await contentOf(first.page)
  await killHard(first)
  rmSync(join(userDataDir, 'IndexedDB'), { recursive: true })

  const { page } = await launch({ isTroubled: true })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The library is empty, but its second copy is not',
  )
  await expect(
    page.getByText('The second copy holds 1 article, 1 note, 1 highlight and 1 list.'),
  ).toBeVisible()
  await restore(page)
  expect(await contentOf(page)).toEqual(before)
  expect(before.originals).toHaveLength(1)
  expect(createHash('sha256').update(FERRY_STORY).digest('hex')).toBe(
    (JSON.parse(before.originals[0] ?? '') as { id: string }).id,
  )
  await page.getByRole('button', { name: /^All articles/ }).click()
  await expect(page.getByRole('row', { name: /Ferry leaves the quay/ })).toBeVisible()
})

test('a library whose database is overwritten with garbage is restored, and the garbage is kept aside', async ({
  launch,
  userDataDir,
  expected,
}) => {
  expected.errors.push(/IndexedDB|UnknownError|backing store/)
  const first = await launch()
  await fillLibrary(first.page, writeFerryStory(userDataDir))
  await untilJournalled(first.page)
  const before = await contentOf(first.page)
  await killHard(first)
  const folder = join(userDataDir, 'IndexedDB')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/\.(log|ldb)$|CURRENT$|MANIFEST/.test(name)) writeFileSync(join(folder, name), 'garbage '.repeat(500))
  }

  const { page } = await launch({ isTroubled: true })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/is damaged|is empty, but/)
  await restore(page)
  expect(await contentOf(page)).toEqual(before)
})

test('beginning anew empties the library and keeps what was there', async ({
  launch,
  restart,
  userDataDir,
}) => {
  const first = await launch()
  await fillLibrary(first.page, writeFerryStory(userDataDir))
  await untilJournalled(first.page)
  await killHard(first)
  rmSync(join(userDataDir, 'IndexedDB'), { recursive: true })

  const second = await launch({ isTroubled: true })
  await second.page.getByRole('button', { name: 'Begin with an empty library' }).click()
  await second.page.getByRole('dialog').getByRole('button', { name: 'Begin with an empty library' }).click()
  await expect(second.page.getByText(/^What was there before is kept in /)).toBeVisible()
  const [aside] = readdirSync(join(userDataDir, 'aside'))
  expect(existsSync(join(userDataDir, 'aside', aside ?? '', 'journal', 'rows-00000001.log'))).toBe(true)
  expect(
    readFileSync(join(userDataDir, 'aside', aside ?? '', 'journal', 'rows-00000001.log'), 'utf8'),
  ).toContain('thesis')

  // the new library is followed by a new journal: the next start asks nothing
  const third = await restart(second)
  await expect(third.page.getByText('0 articles', { exact: true })).toBeVisible()
})

test('a note typed just before the window is closed is in database and journal', async ({
  launch,
  restart,
  userDataDir,
}) => {
  const first = await launch()
  await dropPaths(first.page, [writeFerryStory(userDataDir)])
  await expect(first.page.getByRole('status', { name: 'Activity' })).toContainText('1 article imported', {
    timeout: 60_000,
  })
  await first.page.getByRole('grid', { name: 'Articles' }).focus()
  await first.page.keyboard.press('n')
  await first.page.keyboard.type('The very last words')
  const second = await restart(first)
  expect(JSON.stringify((await contentOf(second.page)).notes)).toContain('The very last words')
  expect(readFileSync(join(userDataDir, 'journal', 'rows-00000001.log'), 'utf8')).toContain(
    'The very last words',
  )
})
