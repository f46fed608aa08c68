import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/electron/launch.ts'
import { seriousFaults } from '../support/electron/serious-faults.ts'
import { runByName } from '../support/electron/palette.ts'

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample collection' }).click()
  await expect(page.getByRole('status', { name: 'Activity' })).toContainText('articles imported')
  // until its copies are found every article is counted and listed by itself
  await expect(
    page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: /^Stories [1-9]/ }),
  ).toBeVisible()
}

const searchBox = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search articles and notes' })
const facet = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'Filters' }).getByRole('group', { name, exact: true })
const rows = (page: Page): Locator => page.getByRole('grid', { name: 'Articles' })

/** A value's checkbox, and the number of articles that it promises. */
async function valueOf(page: Page, group: string, label: string): Promise<[Locator, string]> {
  const item = facet(page, group).getByRole('listitem').filter({ hasText: label })
  const count = await item.locator('label > span').innerText()
  return [item.getByRole('checkbox'), count]
}

test('a value that is chosen stands in the search box, and finds as many as it promised', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page)
  const [voss, count] = await valueOf(page, 'People', 'Ingrid Voss')
  await voss.check()
  await expect(searchBox(page)).toHaveValue('person:"Ingrid Voss"')
  await expect(rows(page)).toHaveAttribute('aria-rowcount', count)
  await expect(page.getByText('naming the person Ingrid Voss')).toBeVisible()
  // filters rank nothing: the order of browsing stays
  await expect(page.getByRole('combobox', { name: 'Sort' })).toHaveValue('date-desc')

  const [ledger] = await valueOf(page, 'Sources', 'Ledger')
  await ledger.check()
  await expect(searchBox(page)).toHaveValue(/^person:"Ingrid Voss" source:"[^"]*Ledger"$/)
  await facet(page, 'Dates').getByRole('button').last().click()
  await expect(searchBox(page)).toHaveValue(/ date:2031-\d\d$/)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(searchBox(page)).toHaveValue('')
  await expect(voss).not.toBeChecked()
})

test('a filter that is typed is checked at the left, and either takes it away', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  const box = searchBox(page)
  await box.fill('treaty person:voss')
  const [voss] = await valueOf(page, 'People', 'Voss')
  await expect(voss).toBeChecked()
  await box.fill('treaty')
  await expect(voss).not.toBeChecked()
  await box.fill('treaty AND person:voss')
  await expect(voss).toBeChecked()
  await voss.uncheck()
  await expect(box).toHaveValue('treaty')

  await box.fill('source:ledger is:unread date:2031-04')
  await expect((await valueOf(page, 'Sources', 'Ledger'))[0]).toBeChecked()
  await expect((await valueOf(page, 'Reading', 'Unread'))[0]).toBeChecked()
  await expect(facet(page, 'Dates').getByRole('button', { pressed: true })).toHaveCount(1)
  await facet(page, 'Reading').getByRole('checkbox', { name: 'Unread' }).uncheck()
  await expect(box).toHaveValue('source:ledger date:2031-04')
})

test('several values of a group are alternatives, and one can be left out, all by the keyboard', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page)
  const box = searchBox(page)
  const people = facet(page, 'People').getByRole('checkbox')
  await people.first().focus()
  await page.keyboard.press('Space')
  await expect(box).toHaveValue(/^person:"[^"]+"$/)
  await expect(people.first()).toBeChecked()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(box).toHaveValue(/^person:\("[^"]+" OR "[^"]+"\)$/)
  await page.keyboard.press('Space')
  await expect(box).toHaveValue(/^person:"[^"]+"$/)
  // a story counts as one row: the articles are counted above the list
  const head = page.locator('header strong').filter({ hasText: 'article' })
  const before = await head.innerText()
  await page.keyboard.press('-')
  await expect(box).toHaveValue(/^person:"[^"]+" -person:"[^"]+"$/)
  await expect(page.getByText(/^naming the person .+ and not naming the person /)).toBeVisible()
  await expect(head).not.toHaveText(before)
  await expect(facet(page, 'People').locator('input:indeterminate')).toHaveCount(1)
  expect(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('-')
  await expect(box).toHaveValue(/^person:"[^"]+"$/)
  await expect(facet(page, 'People').locator('input:indeterminate')).toHaveCount(0)
})

test('lists, tags and codes are filters like the others, whatever signs their names hold', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page)
  const box = searchBox(page)
  const name = 'Part 2: the "best" ones'
  await rows(page).getByRole('row', { name: 'Night shift at the reading room' }).click()
  await page.keyboard.press('l')
  await page.getByRole('textbox', { name: 'Find or create a list' }).fill(name)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await rows(page).getByRole('row', { name: 'Night shift at the reading room' }).click()
  await page.keyboard.press('t')
  await page.getByRole('textbox', { name: 'Find or create a tag' }).fill('to do')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await facet(page, 'In lists').getByRole('checkbox', { name }).check()
  await facet(page, 'Tagged').getByRole('checkbox', { name: 'to do' }).check()
  await expect(box).toHaveValue(String.raw`list:"Part 2: the \"best\" ones" tag:"to do"`)
  await expect(rows(page)).toHaveAttribute('aria-rowcount', '1')
  await facet(page, 'In lists').getByRole('checkbox', { name }).uncheck()
  await expect(box).toHaveValue('tag:"to do"')
})

test('typing and choosing are undone in the box, step by step', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  const box = searchBox(page)
  await box.pressSequentially('harbour')
  const [first] = await valueOf(page, 'People', 'Ingrid Voss')
  await first.check()
  await expect(box).toHaveValue('harbour person:"Ingrid Voss"')
  await box.focus()
  await page.keyboard.press('Control+z')
  await expect(box).toHaveValue('harbour')
  await expect(first).not.toBeChecked()
  await page.keyboard.press('Control+z')
  await expect(box).toHaveValue('')
  await page.keyboard.press('Control+Shift+z')
  await page.keyboard.press('Control+y')
  await expect(box).toHaveValue('harbour person:"Ingrid Voss"')
  await expect(first).toBeChecked()
})

test('filters are copied, kept in the history and in saved searches with the words', async ({ launch }) => {
  const { app, page } = await launch()
  await openSample(page)
  const box = searchBox(page)
  await box.fill('treaty')
  await (await valueOf(page, 'People', 'Ingrid Voss'))[0].check()
  const text = 'treaty person:"Ingrid Voss"'
  await expect(box).toHaveValue(text)
  await runByName(page, 'Copy the search as text')
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(text)
  await rows(page).getByRole('row').first().click()
  await page.keyboard.press('Control+d')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: text }),
  ).toBeVisible()
  await box.fill('')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { name: text })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: text }).click()
  await expect(box).toHaveValue(text)
  await expect((await valueOf(page, 'People', 'Ingrid Voss'))[0]).toBeChecked()
})
