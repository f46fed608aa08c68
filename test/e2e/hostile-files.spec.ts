import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { appMemory } from '../support/archive/app-memory.ts'
import { dropPaths } from '../support/electron/drop.ts'
import { sayYes } from '../support/electron/import-watch.ts'
import { expect, test } from '../support/electron/launch.ts'
import {
  HUGE_NAME,
  type HostileFile,
  hostileFiles,
  writeHostileFolder,
} from '../support/importing/hostile-files.ts'

const GOOD = 150
/** Well below what the file of 500 MB or the archive's 90 MB a few times over would take. */
const MOST_GROWTH_MB = 400

const files = hostileFiles()
let work = ''
test.beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'collate-hostile-'))
})
test.afterEach(() => rmSync(work, { recursive: true, force: true }))

const isUnderWay = async (page: Page): Promise<boolean> =>
  / of .* files imported/u.test(await page.getByRole('status', { name: 'Activity' }).innerText())

test('a drop of hostile files among good ones: each is named with its reason, the rest comes in', async ({
  launch,
}) => {
  const { app, page } = await launch()
  const folder = join(work, 'drop')
  writeHostileFolder(folder, files, GOOD)
  const total = async (): Promise<number> =>
    Object.values(await appMemory(app)).reduce((sum, megabytes) => sum + megabytes, 0)
  const before = await total()
  let most = before

  await dropPaths(page, [folder])
  await expect.poll(() => sayYes(page), { timeout: 60_000 }).toBe(true)
  const activity = page.getByRole('status', { name: 'Activity' })
  await expect(activity).toContainText(`of ${GOOD + files.length + 1} files imported`)
  // the window takes input while it reads them: every letter is there before the next is typed
  const box = page.getByRole('searchbox', { name: 'Search articles and notes' })
  let answered = 0
  while (await isUnderWay(page)) {
    const text = `good news ${answered}`
    await box.fill(text)
    await expect(box).toHaveValue(text)
    if (await isUnderWay(page)) answered++
    most = Math.max(most, await total())
  }
  expect(answered).toBeGreaterThan(0)
  expect(most - before).toBeLessThan(MOST_GROWTH_MB)
  await box.fill('')

  const titles = files.flatMap((file) => file.titles ?? [])
  await expect(activity).toContainText(`${GOOD + titles.length} articles imported`)
  for (const title of titles) {
    await box.fill(`title:"${title}"`)
    await expect(page.getByRole('grid', { name: 'Articles' }).getByRole('row', { name: title })).toBeVisible()
  }
  await activity.getByRole('button', { name: 'Report' }).click()
  const report = page.getByRole('dialog', { name: 'Import report' })
  const huge = { name: HUGE_NAME, reason: 'It is larger than Collate reads. Split it into smaller files.' }
  const named: readonly HostileFile[] = [
    ...files.filter(({ reason }) => reason !== undefined),
    { ...huge, bytes: '' },
  ]
  for (const { name, reason = '', reportedAs = name } of named) {
    const heading = page.getByRole('heading', { name: new RegExp(`^${reason.replaceAll('.', '\\.')}`) })
    const group = report.locator('section').filter({ has: heading })
    await expect(group.getByText(`drop/${reportedAs}`)).toBeVisible()
  }
  await expect(report.locator('section li')).toHaveCount(named.length)
})
