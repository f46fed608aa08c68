import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/electron/launch.ts'
import { seriousFaults } from '../support/electron/serious-faults.ts'

const LEAD = 'Ministers to sign harbour treaty next week'
const CUT = 'Minister to visit Norrland'
const REPRINTS = [
  LEAD,
  'Harbour treaty: signing set for April 4',
  CUT,
  'Voss heads north to close port deal',
  'Who counts the herring?',
  'Two ports, one channel',
]

/** Imports the sample collection and waits until its reprints are gathered. */
async function openGathered(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Open the sample collection' }).click()
  await expect(page.getByRole('status', { name: 'Activity' })).toContainText('articles imported')
  const grid = page.getByRole('grid', { name: 'Articles' })
  await expect(grid.getByRole('button', { name: '6 copies' })).toBeVisible()
  return grid
}

test('the reprints of one wire story are one row, unfolded by click and by keyboard', async ({ launch }) => {
  const { page } = await launch()
  const grid = await openGathered(page)
  const rowOf = (title: string): Locator => grid.getByRole('row', { name: title, exact: true })
  await expect(rowOf(LEAD)).toBeVisible()
  for (const title of REPRINTS.slice(1)) await expect(rowOf(title)).toHaveCount(0)
  await expect(page.getByText(/^\d+ stories · \d+ articles$/)).toBeVisible()

  const copies = grid.getByRole('button', { name: '6 copies' })
  await copies.click()
  await expect(copies).toHaveAttribute('aria-expanded', 'true')
  for (const title of REPRINTS) await expect(rowOf(title)).toBeVisible()
  await copies.click()
  await expect(rowOf(CUT)).toHaveCount(0)

  await rowOf(LEAD).click()
  await grid.focus()
  await page.keyboard.press('ArrowRight')
  await expect(rowOf(CUT)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowLeft')
  await expect(rowOf(CUT)).toHaveCount(0)
  await expect(rowOf(LEAD)).toHaveAttribute('aria-selected', 'true')
})

test('whether each story is shown once is remembered', async ({ launch, restart }) => {
  const launched = await launch()
  const grid = await openGathered(launched.page)
  const gathered = Number(await grid.getAttribute('aria-rowcount'))
  const library = launched.page.getByRole('navigation', { name: 'Library' })
  await expect(library.getByRole('button', { name: `All articles ${gathered}`, exact: true })).toBeVisible()
  await expect(library.getByText('stories', { exact: true })).toBeVisible()
  await launched.page.getByRole('button', { name: 'Show each story once' }).click()
  const single = gathered + REPRINTS.length - 1
  await expect(grid).toHaveAttribute('aria-rowcount', String(single))
  await expect(library.getByRole('button', { name: `All articles ${single}`, exact: true })).toBeVisible()
  await expect(library.getByText('articles', { exact: true })).toBeVisible()
  const { page } = await restart(launched)
  await expect(page.getByRole('button', { name: 'Show each story once' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
  await expect(page.getByRole('grid', { name: 'Articles' }).getByRole('row', { name: CUT })).toBeVisible()
})

test('the page of a story tells of every copy where it stood, what it has of the base and where it came from', async ({
  launch,
}) => {
  const { page } = await launch()
  await openGathered(page)
  const library = page.getByRole('navigation', { name: 'Library' })
  await library.getByRole('button', { name: 'Stories 1' }).click()
  const grid = page.getByRole('grid', { name: 'Articles' })
  await expect(grid).toHaveAttribute('aria-rowcount', '1')
  await grid.getByRole('row', { name: LEAD }).click()
  const story = page.getByRole('region', { name: `Story: ${LEAD}` })
  const copies = story.getByRole('region', { name: 'Copies by date' }).getByRole('listitem')
  const cut = copies.filter({ has: page.getByRole('button', { name: CUT }) })
  await expect(cut).toContainText(/2 April 2031, 12:30/)
  await expect(cut).toContainText(/100 % of it stands in the base, \d+ % of the base in it/)
  await cut.getByText(/^Probably taken from Norrland Post/).click()
  await expect(cut.getByText(/printed later on the same day/)).toBeVisible()
  await cut.getByRole('combobox', { name: 'Taken from' }).selectOption('No other copy')
  await expect(cut.getByText('Taken from no other copy, as you said')).toBeVisible()
  await cut
    .getByRole('combobox', { name: 'Taken from' })
    .selectOption('Harbour Times: Harbour treaty: signing set for April 4')
  await expect(cut.getByText('Taken from Harbour Times, as you said')).toBeVisible()
  await cut.getByText('Taken from Harbour Times, as you said').focus()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(cut.getByText(/^Probably taken from Norrland Post/)).toBeVisible()

  const heat = story.getByRole('region', { name: 'What survives where' })
  const first = heat.getByRole('button', { name: /^Sentence 1: in \d of 5 other copies$/ })
  await first.click()
  await expect(heat.getByText(/Stands in: .*Northern Star/)).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])

  await story.getByRole('button', { name: CUT }).first().click()
  await expect(page.getByRole('region', { name: `Reader: ${CUT}` })).toBeVisible()
  await expect(story).toBeHidden()
})

test('copies are split off, merged and made the lead by hand, and every act is undone', async ({
  launch,
}) => {
  const { page } = await launch()
  const grid = await openGathered(page)
  await grid.focus()
  await grid.getByRole('row', { name: LEAD }).click()
  await grid.focus()
  await page.keyboard.press('s')
  const story = page.getByRole('region', { name: /^Story: / })
  const copies = story.getByRole('region', { name: 'Copies by date' }).getByRole('listitem')
  const cut = copies.filter({ has: page.getByRole('button', { name: CUT }) })
  await cut.getByRole('button', { name: 'Make lead' }).click()
  await expect(cut).toContainText('Lead, chosen by hand')
  await expect(grid.getByRole('row', { name: CUT })).toBeVisible()
  await grid.focus()
  await page.keyboard.press('Control+z')
  await expect(grid.getByRole('row', { name: LEAD })).toBeVisible()

  await cut.getByRole('button', { name: 'Split off' }).click()
  await expect(grid.getByRole('button', { name: '5 copies' })).toBeVisible()
  await expect(cut).toHaveCount(0)
  await grid.getByRole('row', { name: LEAD }).click()
  await grid.getByRole('row', { name: CUT }).click({ modifiers: ['ControlOrMeta'] })
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Type a command' }).fill('Make one story')
  await page.keyboard.press('Enter')
  await expect(grid.getByRole('button', { name: '6 copies' })).toBeVisible()
  await grid.focus()
  await page.keyboard.press('Control+z')
  await expect(grid.getByRole('button', { name: '5 copies' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(grid.getByRole('button', { name: '6 copies' })).toBeVisible()
})

test('a search counts a story once, and has:copies finds the copies', async ({ launch }) => {
  const { page } = await launch()
  const grid = await openGathered(page)
  await page.getByRole('searchbox').fill('has:copies')
  await expect(grid).toHaveAttribute('aria-rowcount', '1')
  await expect(page.getByText('1 story · 6 articles')).toBeVisible()
  const sources = page.getByRole('group', { name: 'Sources' }).getByRole('listitem')
  await expect(sources).toHaveCount(6)
  for (const source of await sources.allTextContents()) expect(source).toMatch(/1$/)
})
