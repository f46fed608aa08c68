import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dropPaths } from '../support/electron/drop.ts'
import { pretendFree } from '../support/electron/free-disk.ts'
import { expect, test } from '../support/electron/launch.ts'

const FILES = 100
const MB = 1024 ** 2

test.setTimeout(300_000)

test('an import stops before the disk is full and goes on when there is room; a full disk is told ahead', async ({
  launch,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-disk-'))
  for (let number = 1; number <= FILES; number++)
    writeFileSync(
      join(folder, `${String(number).padStart(4, '0')}.txt`),
      `Ferry number ${number} leaves\n\nFerry ${number} left the quay of Halmvik at dawn, with ${number + 3} on board.\n`,
    )
  const { app, page } = await launch()
  const activity = page.getByRole('status', { name: 'Activity' })
  const stopped = page.getByText(/^The disk is nearly full, so the import stopped before \d+ files\./)
  const again = page.getByRole('button', { name: 'Import again what failed' })

  await pretendFree(app, 100 * MB)
  await dropPaths(page, [folder])
  const offer = page.getByRole('dialog')
  await expect(offer).toContainText(
    'The disk is nearly full: nothing can be imported until some space is freed.',
  )
  await offer.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('0 articles', { exact: true })).toBeVisible()

  await pretendFree(app, 100_000 * MB)
  await dropPaths(page, [folder])
  await expect(page.getByRole('row').first()).toBeVisible()
  await pretendFree(app, 100 * MB)
  await expect(stopped).toBeVisible({ timeout: 120_000 })
  await activity.getByRole('button', { name: 'Report' }).click()
  const report = page.getByRole('dialog', { name: 'Import report' })
  await expect(
    report.getByRole('heading', { name: /^The import stopped here because the disk is nearly full\./ }),
  ).toBeVisible()
  await page.keyboard.press('Escape')

  await pretendFree(app, null)
  await again.click()
  await expect(activity).toContainText(`${FILES} articles · `, { timeout: 120_000 })
  await expect(activity).not.toContainText('there already')
  rmSync(folder, { recursive: true, force: true })
})
