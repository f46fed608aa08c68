import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { answerSave } from '../support/electron/dialogs.ts'
import { expect, test } from '../support/electron/launch.ts'

const ARTICLES = [
  {
    title: 'Pier of Łódź repaired',
    source: 'Nordpost',
    date: '2031-03-01',
    body: 'The quaggamire grew over night, as an engineer of Łódź’s harbour office said.\n\nAgain the quaggamire stood before the CAFÉ on the pier.',
  },
  {
    title: 'Harbour opens',
    source: 'Arbour Gazette',
    date: '2031-03-02',
    body: 'A new quaggamire was found in the harbour of Ostvik on Sunday morning.',
  },
  {
    title: 'Treaty signed',
    source: 'Zephyr',
    date: '2031-03-03',
    body: 'The treaty on the islands was signed in Ostvik, and nobody asked for more.',
  },
]

/** Writes the articles as files; answers their paths. */
function writeArticles(folder: string): string[] {
  mkdirSync(folder)
  return ARTICLES.map(({ title, source, date, body }, number) => {
    const path = join(folder, `${number}.md`)
    writeFileSync(path, `---\ntitle: ${title}\nsource: ${source}\ndate: ${date}\n---\n\n${body}\n`)
    return path
  })
}

const searchBox = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search articles and notes' })
const list = (page: Page): Locator => page.getByRole('grid', { name: 'Articles' })
const sort = (page: Page): Locator => page.getByRole('combobox', { name: 'Sort' })
const reader = (page: Page, title: string): Locator => page.getByRole('region', { name: `Reader: ${title}` })

test('F3 goes on from the last hit of an article to the first one of the next, and back', async ({
  launch,
}, info) => {
  const { page } = await launch({ args: writeArticles(info.outputPath('articles')) })
  await expect(list(page)).toHaveAttribute('aria-rowcount', '3')
  await searchBox(page).fill('quaggamire')
  await sort(page).selectOption('date-asc')
  await expect(list(page)).toHaveAttribute('aria-rowcount', '2')
  await page.keyboard.press('F3')
  await expect(reader(page, 'Pier of Łódź repaired')).toBeVisible()
  await page.keyboard.press('F3')
  await page.keyboard.press('F3')
  await expect(reader(page, 'Harbour opens')).toBeVisible()
  await page.keyboard.press('Shift+F3')
  await expect(reader(page, 'Pier of Łódź repaired')).toBeVisible()
})

test('a query with signs is explained in a sentence, a plain one is not; answers can be sorted by source', async ({
  launch,
}, info) => {
  const { page } = await launch({ args: writeArticles(info.outputPath('articles')) })
  await expect(list(page)).toHaveAttribute('aria-rowcount', '3')
  await searchBox(page).fill('ostvik -quaggamire')
  await expect(page.getByText('ostvik and not quaggamire', { exact: true })).toBeVisible()
  await searchBox(page).fill('“islands signed”~4 date:2031-03')
  await expect(
    page.getByText('“islands signed” within 4 words and published from 2031-03-01 to 2031-03-31', {
      exact: true,
    }),
  ).toBeVisible()
  await expect(list(page)).toHaveAttribute('aria-rowcount', '1')
  await searchBox(page).fill('ostvik')
  await expect(list(page)).toHaveAttribute('aria-rowcount', '2')
  await expect(page.getByText('“islands signed” within')).toBeHidden()
  await expect(page.getByText('ostvik', { exact: true })).toHaveCount(0)

  await searchBox(page).fill('ostvik OR quaggamire')
  await sort(page).selectOption('source')
  const rows = list(page).getByRole('row')
  await expect(rows).toHaveText([/Arbour Gazette/, /Nordpost/, /Zephyr/])
})

test('a phrase is found in the open article whatever its case, accents and quotation marks', async ({
  launch,
}, info) => {
  const { page } = await launch({ args: writeArticles(info.outputPath('articles')) })
  await expect(list(page)).toHaveAttribute('aria-rowcount', '3')
  await list(page)
    .getByRole('row', { name: /^Pier of/ })
    .dblclick()
  await page.keyboard.press('ControlOrMeta+Shift+F')
  const find = page.getByRole('search', { name: 'Find in article' })
  for (const phrase of ["LODZ'S HARBOUR", 'café', 'Łódź’s', 'Cafe on']) {
    await find.getByRole('textbox').fill(phrase)
    await expect(find.getByRole('status'), phrase).toHaveText('1 of 1')
  }
})

test('the lines of a concordance are ordered by the word before or behind, and written so', async ({
  launch,
  userDataDir,
}, info) => {
  const { app, page } = await launch({ args: writeArticles(info.outputPath('articles')) })
  await expect(list(page)).toHaveAttribute('aria-rowcount', '3')
  await searchBox(page).fill('quaggamire')
  await page.keyboard.press('Control+Shift+k')
  const panel = page.getByRole('region', { name: 'Concordance' })
  const behind = panel.getByRole('rowgroup').getByRole('row').locator('[role=gridcell]:nth-child(3)')
  const orders = { Before: ['was found', 'grew', 'stood'], After: ['grew', 'stood', 'was found'] }
  for (const [name, words] of Object.entries(orders)) {
    await panel.getByRole('button', { name, exact: true }).click()
    await expect(behind).toHaveText(words.map((word) => new RegExp(`^\\s*${word}`, 'u')))
    const path = join(userDataDir, `${name}.csv`)
    await answerSave(app, path)
    await panel.getByRole('button', { name: 'Save as CSV' }).click()
    await expect(page.getByText(`3 lines saved as ${path}`)).toBeVisible()
    const lines = readFileSync(path, 'utf8').trim().split('\r\n').slice(1)
    const places = lines.map((line) =>
      words.findIndex((word) => new RegExp(`quaggamire"?,"?${word}`, 'u').test(line)),
    )
    expect(places).toEqual([0, 1, 2])
  }
})
