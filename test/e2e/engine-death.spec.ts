import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dropPaths } from '../support/electron/drop.ts'
import { expect, test } from '../support/electron/launch.ts'
import { makeArticles } from '../support/search/articles.ts'

/** Enough that three deaths, each behind a batch of 25, come long before the end. */
const FILES = 300

// the engine starts four times in one of them, and a busy machine takes long for that
test.setTimeout(300_000)

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-death-'))
  // no two share text: looking for that would keep the engine busy with something else
  for (const { id, title, body } of makeArticles({ seed: 24, count: FILES, words: 300 }))
    writeFileSync(join(folder, `${String(id).padStart(4, '0')}.txt`), `${id} ${title}\n\n${body}\n`)
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Ends the engine's thread as nothing in it expects. */
async function endEngine(page: Page): Promise<void> {
  const engine = page.workers().find((worker) => worker.url().includes('engine'))
  if (engine === undefined) throw new Error('there is no engine')
  await engine.evaluate(() => {
    const { close } = globalThis as unknown as { readonly close: () => void }
    close()
  })
}

/** Waits until the import goes on. The list follows it with rests, so the database is asked. */
async function storedMoreThan(page: Page, count: number): Promise<void> {
  await expect
    .poll(async () => (await countStored(page)).articles, { timeout: 60_000, intervals: [50] })
    .toBeGreaterThan(count)
}

/** The hashes of all texts, and how many articles there are. */
function countStored(page: Page): Promise<{ readonly articles: number; readonly texts: number }> {
  return page.evaluate(async () => {
    const open = indexedDB.open('collate')
    const database = await new Promise<IDBDatabase>(
      (resolve) => (open.onsuccess = () => resolve(open.result)),
    )
    const request = database.transaction('articles').objectStore('articles').getAll()
    const rows = await new Promise<{ textHash: string }[]>(
      (resolve) => (request.onsuccess = () => resolve(request.result as { textHash: string }[])),
    )
    database.close()
    return { articles: rows.length, texts: new Set(rows.map(({ textHash }) => textHash)).size }
  })
}

test('an import goes on when the engine dies in it; one file is named and comes in on another try', async ({
  launch,
}) => {
  const { page } = await launch()
  await dropPaths(page, [folder])
  await storedMoreThan(page, 0)
  await endEngine(page)
  const activity = page.getByRole('status', { name: 'Activity' })
  await expect(activity).toContainText(`${FILES - 1} articles imported · 1 file not imported`, {
    timeout: 90_000,
  })
  expect(await countStored(page)).toEqual({ articles: FILES - 1, texts: FILES - 1 })

  await activity.getByRole('button', { name: 'Report' }).click()
  const report = page.getByRole('dialog', { name: 'Import report' })
  await expect(report.getByText(/ · Finished$/)).toBeVisible()
  await expect(
    report.getByRole('heading', { name: /^Reading it failed; the other files went on\./ }),
  ).toBeVisible()
  await report.getByRole('button', { name: 'Try 1 file again' }).click()
  await expect(activity).toContainText('1 article imported')
  expect(await countStored(page)).toEqual({ articles: FILES, texts: FILES })
})

test('an engine that dies three times leaves the rest to another try, and nothing comes in twice', async ({
  launch,
}) => {
  const { page } = await launch()
  await dropPaths(page, [folder])
  for (let death = 0; death < 3; death++) {
    const { articles } = await countStored(page)
    await storedMoreThan(page, articles)
    await endEngine(page)
  }
  const activity = page.getByRole('status', { name: 'Activity' })
  await expect(page.getByText(/^The import was cut off because the engine stopped\./)).toBeVisible()
  await activity.getByRole('button', { name: 'Report' }).click()
  const report = page.getByRole('dialog', { name: 'Import report' })
  await expect(report.getByText(/ · Cut off; what was imported until then is kept$/)).toBeVisible()
  await report.getByRole('button', { name: /^Try \d+ files again$/ }).click()
  await expect.poll(() => countStored(page), { timeout: 90_000 }).toEqual({ articles: FILES, texts: FILES })
  await expect(activity).toContainText(/^\d+ articles imported/)
  await expect(activity).not.toContainText('not imported')
})
