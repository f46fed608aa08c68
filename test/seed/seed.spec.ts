import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, killHard, test } from '../support/electron/launch.ts'
import { dropPaths } from '../support/electron/drop.ts'
import { secondStory } from './second-story.ts'

const file = process.env['COLLATE_SEED_FILE'] ?? ''
const TITLE = "Top US diplomat to visit Korea next week amid Seoul's push for peace regime"

test('the seed article comes out right in every part of the product', async ({ launch, userDataDir }) => {
  const first = await launch()
  const { app, page } = first
  await dropPaths(page, [file])

  await test.step('dropped, it is one article with its fields read and its repeats folded', async () => {
    await expect(page.getByRole('status', { name: 'Activity' })).toContainText('1 article imported')
    const reader = page.getByRole('region', { name: `Reader: ${TITLE}` })
    await expect(reader.getByRole('heading', { name: TITLE })).toBeVisible()
    await expect(reader.getByText(/Yonhap · 30 September 2020, 10:40/)).toBeVisible()
    await expect(reader.getByRole('article').getByRole('paragraph')).toHaveCount(12)
    await expect(reader.getByText('11 paragraphs repeat paragraphs 2–12')).toBeVisible()
    await expect(reader.getByRole('button', { name: 'Repeat 1' })).toBeVisible()
  })

  await test.step('its original is unchanged byte for byte', async () => {
    const copy = join(userDataDir, 'copy.txt')
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, copy)
    await page.getByRole('tab', { name: 'Info' }).click()
    await page.getByRole('button', { name: 'Show the original file' }).click()
    const original = page.getByRole('dialog', { name: 'Original file' })
    await original.getByRole('button', { name: 'Save a copy' }).click()
    await expect(page.getByText(`Saved: ${copy}`)).toBeAttached()
    expect(readFileSync(copy).equals(readFileSync(file))).toBe(true)
    await page.keyboard.press('Escape')
  })

  await test.step('a search finds it and marks the word', async () => {
    await page.getByRole('searchbox', { name: 'Search articles and notes' }).fill('denuclearization')
    const row = page.getByRole('grid', { name: 'Articles' }).getByRole('row', { name: TITLE })
    await expect(row.locator('mark').first()).toHaveText('denuclearization')
    await page.getByRole('searchbox', { name: 'Search articles and notes' }).fill('')
  })

  await test.step('people, places and organisations are filters', async () => {
    const filters = page.getByRole('region', { name: 'Filters' })
    await expect(filters.getByRole('group', { name: 'People' })).toContainText('Mike Pompeo')
    await expect(filters.getByRole('group', { name: 'Places' })).toContainText('North Korea')
    await expect(filters.getByRole('group', { name: 'Organisations' })).toContainText('Yonhap')
  })

  await test.step('beside an article that reuses five sentences, the five carry equal numbers', async () => {
    const second = join(userDataDir, 'second.txt')
    writeFileSync(second, secondStory(readFileSync(file, 'utf8')))
    await dropPaths(page, [second])
    const grid = page.getByRole('grid', { name: 'Articles' })
    const other = grid.getByRole('row', { name: 'A quiet day at the quay' })
    await expect(other).toHaveAttribute('aria-selected', 'true')
    await grid.getByRole('row', { name: TITLE }).click()
    await other.click({ modifiers: ['ControlOrMeta'] })
    await page.keyboard.press('ControlOrMeta+Shift+C')
    for (const title of [TITLE, 'A quiet day at the quay']) {
      const numbers = page
        .getByRole('region', { name: `Reader: ${title}` })
        .getByRole('button', { name: /^Passage \d$/ })
      await expect(numbers).toHaveCount(5)
      const names = await numbers.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label')))
      expect(names.toSorted()).toEqual([1, 2, 3, 4, 5].map((number) => `Passage ${number}`))
    }
  })

  await test.step('a highlight with its note survives a kill and is exported with source and date', async () => {
    await page.getByRole('grid', { name: 'Articles' }).getByRole('row', { name: TITLE }).click()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: `Reader: ${TITLE}` })).toBeVisible()
    await page.keyboard.press('F6')
    await page.keyboard.press('Alt+ArrowDown')
    await expect(page.getByRole('toolbar', { name: 'Selected text' })).toBeVisible()
    await page.keyboard.press('n')
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
    await page.keyboard.type('Compare with the visit of June 2019.')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue(
      'Compare with the visit of June 2019.',
    )
    // a note is safe within a second
    await expect(page.getByRole('status', { name: 'Activity' })).toContainText('Index up to date')
    await expect.poll(() => countNotes(page)).toBe(1)
    await killHard(first)
    const again = await launch()
    const notes = join(userDataDir, 'notes.md')
    await again.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, notes)
    await again.page.getByRole('grid', { name: 'Articles' }).getByRole('row', { name: TITLE }).click()
    await again.page.keyboard.press('ControlOrMeta+e')
    await again.page
      .getByRole('dialog', { name: 'Export notes' })
      .getByRole('button', { name: 'Save…' })
      .click()
    await expect(again.page.getByRole('dialog', { name: 'Export notes' })).toBeHidden()
    const markdown = readFileSync(notes, 'utf8')
    expect(markdown).toContain('Compare with the visit of June 2019.')
    expect(markdown).toContain('> US Secretary of State Mike Pompeo will visit South Korea next week')
    expect(markdown).toContain('30 September 2020, 10:40')

    await again.page.getByRole('grid', { name: 'Articles' }).focus()
    const row = again.page.getByRole('grid', { name: 'Articles' }).getByRole('row', { name: TITLE })
    await row.click()
    await again.page.keyboard.press('Delete')
    await expect(row).toBeHidden()
    await again.page.keyboard.press('ControlOrMeta+z')
    await expect(row).toBeVisible()
  })
})

/** Notes in the database that hold text. */
function countNotes(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('collate')
        opening.onerror = () => reject(new Error('the library cannot be opened'))
        opening.onsuccess = () => {
          const all = opening.result.transaction('notes').objectStore('notes').getAll()
          all.onsuccess = () => {
            opening.result.close()
            resolve((all.result as { markdown: string }[]).filter(({ markdown }) => markdown !== '').length)
          }
        }
      }),
  )
}
