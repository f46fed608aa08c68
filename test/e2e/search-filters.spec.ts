import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/electron/launch.ts'
import { runByName } from '../support/electron/palette.ts'

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample collection' }).click()
  await expect(page.getByRole('status', { name: 'Activity' })).toContainText('articles imported')
  // a row for every article, whenever its copies are found
  await page.getByRole('button', { name: 'Show each story once' }).click()
}

const LEAD = 'Ministers to sign harbour treaty next week'

async function openLead(page: Page): Promise<Locator> {
  await page.getByRole('grid', { name: 'Articles' }).getByRole('row', { name: LEAD }).click()
  const reader = page.getByRole('region', { name: `Reader: ${LEAD}` })
  await expect(reader.getByRole('article')).toBeVisible()
  return reader
}

test('every filter of the query language finds what it names', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  const box = page.getByRole('searchbox', { name: 'Search articles and notes' })
  const grid = page.getByRole('grid', { name: 'Articles' })
  await openLead(page)
  await page.keyboard.press('l')
  await page.getByRole('textbox', { name: 'Find or create a list' }).fill('Thesis')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await openLead(page)
  await page.keyboard.press('t')
  await page.getByRole('textbox', { name: 'Find or create a tag' }).fill('Treaties')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await openLead(page)
  await page.keyboard.press('F6')
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('3')
  await runByName(page, 'New note')
  await page.keyboard.type('Ask the ministry about the pilots.')
  await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toHaveValue(
    'Ask the ministry about the pilots.',
  )

  const counts: Readonly<Record<string, number>> = {
    'title:treaty': 3,
    'by:moen': 2,
    'source:ledger': 2,
    'list:thesis': 1,
    'tag:treaties': 1,
    'code:3': 1,
    'person:voss': 5,
    'place:norrland': 3,
    'org:"harbour board"': 5,
    'date:2031-04-02': 4,
    'date:>2030': 11,
    'has:highlight': 1,
    'has:note': 1,
    'is:read': 1,
    'is:unread': 10,
    'lang:ko': 1,
    'in:title treaty': 3,
    'has:copies': 6,
    'in:notes pilots': 0,
  }
  for (const [query, count] of Object.entries(counts)) {
    await box.fill(query)
    await expect(grid, query).toHaveAttribute('aria-rowcount', String(count))
  }
  await expect(page.getByRole('region', { name: 'Notes that match' })).toContainText('the pilots')
})

test('a highlight is found by its text, leads to its place, and is gone from the answer when it is deleted', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page)
  await openLead(page)
  await page.keyboard.press('F6')
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('3')
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('highlight-3')?.size ?? 0)).toBe(1)
  await page.keyboard.press('Control+w')
  await page.getByRole('searchbox').fill('in:highlights minister')
  const found = page.getByRole('region', { name: 'Highlights that match' })
  await expect(page.getByText('No article matches')).toBeVisible()
  await found.getByRole('button', { name: /Coast minister Ingrid Voss/ }).click()
  await expect(page.getByRole('region', { name: `Reader: ${LEAD}` })).toBeVisible()
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('highlight-active')?.size ?? 0)).toBe(1)
  await runByName(page, 'Remove the highlight')
  await expect(found).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(found).toBeVisible()
})
