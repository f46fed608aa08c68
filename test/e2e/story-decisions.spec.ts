import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/electron/launch.ts'
import { runByName } from '../support/electron/palette.ts'

const LEAD = 'Ministers to sign harbour treaty next week'
const CUT = 'Minister to visit Norrland'

const gridOf = (page: Page): Locator => page.getByRole('grid', { name: 'Articles' })
const rowOf = (page: Page, title: string): Locator =>
  gridOf(page).getByRole('row', { name: title, exact: true })

/** Imports the sample collection and unfolds its story; from then on no pointer is needed. */
async function openUnfolded(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample collection' }).press('Enter')
  await expect(gridOf(page).getByRole('button', { name: '6 copies' })).toBeVisible()
  await gridOf(page).focus()
  await goTo(page, LEAD)
  await page.keyboard.press('ArrowRight')
  await expect(rowOf(page, CUT)).toBeVisible()
}

/** Goes to a row of the list from the top. */
async function goTo(page: Page, title: string): Promise<void> {
  await gridOf(page).focus()
  await page.keyboard.press('Home')
  const count = Number(await gridOf(page).getAttribute('aria-rowcount'))
  for (let row = 0; row < count; row++) {
    if ((await rowOf(page, title).getAttribute('aria-selected')) === 'true') return
    await page.keyboard.press('ArrowDown')
  }
  await expect(rowOf(page, title)).toHaveAttribute('aria-selected', 'true')
}

test('a story is opened, its lead chosen, a copy split off and taken back, by keyboard alone', async ({
  launch,
}) => {
  const { page } = await launch()
  await openUnfolded(page)
  await page.keyboard.press('s')
  const story = page.getByRole('region', { name: `Story: ${LEAD}` })
  await expect(story.getByRole('button', { name: /^Sentence 1:/ })).toBeVisible()
  await runByName(page, 'Close the story')
  await expect(story).toBeHidden()

  await goTo(page, CUT)
  await runByName(page, 'Make this the lead of its story')
  await expect(gridOf(page).getByRole('row').first()).toBeVisible()
  await gridOf(page).focus()
  await page.keyboard.press('s')
  await expect(page.getByRole('region', { name: `Story: ${CUT}` })).toContainText('Lead, chosen by hand')
  await runByName(page, 'Close the story')
  await gridOf(page).focus()
  await page.keyboard.press('Control+z')

  await goTo(page, CUT)
  await runByName(page, 'Split off from the story')
  await expect(gridOf(page).getByRole('button', { name: '5 copies' })).toBeVisible()
  await gridOf(page).focus()
  await page.keyboard.press('Control+z')
  await expect(gridOf(page).getByRole('button', { name: '6 copies' })).toBeVisible()
})

test('what was decided about a story is there after a restart', async ({ launch, restart }) => {
  const launched = await launch()
  await openUnfolded(launched.page)
  await goTo(launched.page, CUT)
  await runByName(launched.page, 'Make this the lead of its story')
  await expect(launched.page.getByText('This copy is the lead of the story now')).toBeVisible()
  await goTo(launched.page, 'Two ports, one channel')
  await runByName(launched.page, 'Split off from the story')
  await expect(gridOf(launched.page).getByRole('button', { name: '5 copies' })).toBeVisible()

  const { page } = await restart(launched)
  await expect(gridOf(page).getByRole('button', { name: '5 copies' })).toBeVisible()
  await expect(rowOf(page, CUT)).toBeVisible()
  await expect(rowOf(page, 'Two ports, one channel')).toBeVisible()
  await expect(rowOf(page, LEAD)).toHaveCount(0)
})
