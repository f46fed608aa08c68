import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/electron/launch.ts'

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample collection' }).click()
  await expect(page.getByRole('status', { name: 'Activity' })).toContainText('articles imported')
  // a row for every article, whenever its copies are found
  await page.getByRole('button', { name: 'Show each story once' }).click()
}

test('the empty library offers the sample, and the keyboard reaches every article', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  const grid = page.getByRole('grid', { name: 'Articles' })
  await grid.focus()
  await page.keyboard.press('Home')
  const selected = grid.getByRole('row', { selected: true })
  await expect(selected).toHaveAttribute('aria-rowindex', '1')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(selected).toHaveCount(2)
  await page.keyboard.press('End')
  const count = await grid.getAttribute('aria-rowcount')
  await expect(selected).toHaveAttribute('aria-rowindex', count ?? '')
  await page.keyboard.press('Control+a')
  await expect(page.getByText(`${count} selected`)).toBeVisible()
})

test('an opened article counts as read, and can be marked unread again', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  const grid = page.getByRole('grid', { name: 'Articles' })
  await grid.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  const first = grid.getByRole('row').first()
  await expect(first.getByRole('img', { name: 'Unread' })).toBeHidden()
  await page.keyboard.press('u')
  await expect(first.getByRole('img', { name: 'Unread' })).toBeVisible()
})

test('an article goes to the trash by one key, and an undo brings it back', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  const grid = page.getByRole('grid', { name: 'Articles' })
  const before = await grid.getAttribute('aria-rowcount')
  await grid.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Delete')
  await expect(grid).toHaveAttribute('aria-rowcount', String(Number(before) - 1))
  await page.keyboard.press('Control+z')
  await expect(grid).toHaveAttribute('aria-rowcount', before ?? '')
})

test('the next article is read when the one that is read goes to the trash', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  const grid = page.getByRole('grid', { name: 'Articles' })
  const titleOf = async (index: number): Promise<string> =>
    (await grid.getByRole('row').nth(index).innerText()).split('\n').find((line) => line.trim() !== '') ?? ''
  const reader = (title: string): Locator => page.getByRole('region', { name: `Reader: ${title}` })
  await grid.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  const [first, second, third] = [await titleOf(0), await titleOf(1), await titleOf(2)]
  await expect(reader(first)).toBeVisible()
  await grid.focus()
  await page.keyboard.press('Delete')
  await expect(reader(second)).toBeVisible()
  await expect(grid).toBeFocused()
  await reader(second).getByRole('article').focus()
  await page.keyboard.press('Delete')
  await expect(reader(third)).toBeVisible()
  await expect(reader(third).getByRole('article')).toBeFocused()
})

test('a list is created for chosen articles by keyboard alone', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  await page.getByRole('grid', { name: 'Articles' }).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('l')
  await page.getByRole('textbox', { name: 'Find or create a list' }).pressSequentially('Thesis')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('checkbox', { name: 'Thesis' })).toBeChecked()
  await page.keyboard.press('Enter')
  const entry = page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: 'Thesis 2' })
  await entry.click()
  await expect(page.getByRole('grid', { name: 'Articles' })).toHaveAttribute('aria-rowcount', '2')
})

test('several values of one filter are chosen together, and the others keep their counts', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page)
  const grid = page.getByRole('grid', { name: 'Articles' })
  const sources = page.getByRole('group', { name: 'Sources' })
  const values = sources.getByRole('listitem')
  await expect(values.first()).toBeVisible()
  const before = await values.allTextContents()
  expect(before.length).toBeGreaterThan(2)
  const countOf = (text: string | undefined): number => Number(/\d+$/.exec(text ?? '')?.[0])
  await values.nth(0).getByRole('checkbox').check()
  await expect(grid).toHaveAttribute('aria-rowcount', String(countOf(before[0])))
  await values.nth(1).getByRole('checkbox').check()
  await expect(grid).toHaveAttribute('aria-rowcount', String(countOf(before[0]) + countOf(before[1])))
  expect(await values.allTextContents()).toEqual(before)
})

test('what can be done to several chosen articles stands under the list, in a narrow one as icons', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page)
  const grid = page.getByRole('grid', { name: 'Articles' })
  const acts = page.getByRole('toolbar', { name: 'Chosen articles' })
  await grid.focus()
  await page.keyboard.press('Home')
  await expect(acts).toBeHidden()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(acts).toContainText('2 selected')
  await page.keyboard.press('End')
  await expect(acts).toBeHidden()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Shift+ArrowDown')
  const edges = async (locator: Locator): Promise<{ readonly top: number; readonly bottom: number }> => {
    const { y = 0, height = 0 } = (await locator.boundingBox()) ?? {}
    return { top: y, bottom: y + height }
  }
  // the last row is not covered
  const last = grid.getByRole('row', { selected: true }).last()
  await expect
    .poll(async () => (await edges(acts)).top - (await edges(last)).bottom)
    .toBeGreaterThanOrEqual(0)

  const separator = page.getByRole('separator', { name: 'Width of the article list' })
  await separator.focus()
  await page.keyboard.press('Home')
  for (const name of ['Compare', 'Add to list', 'Tag', 'Trash']) {
    const act = acts.getByRole('button', { name, exact: true })
    await expect(act).toBeInViewport({ ratio: 1 })
  }
  const strip = await acts.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  expect(strip).toBe(0)
  await acts.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('region', { name: /^Reader: / })).toHaveCount(2)
})

test('a few tab stops lead from the search to the list, chords at once', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  const grid = page.getByRole('grid', { name: 'Articles' })
  await expect(page.getByRole('group', { name: 'Dates' })).toBeVisible()
  await page.getByRole('searchbox').focus()
  for (let stops = 0; stops < 14; stops++) {
    if (await grid.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(grid).toBeFocused()
  await page.keyboard.press('ControlOrMeta+1')
  const library = page.getByRole('navigation', { name: 'Library' })
  await expect(library.getByRole('button', { name: /^All articles/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(library.getByRole('button', { name: /^Unread/ })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+2')
  await expect(grid).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  const article = page.getByRole('region', { name: /^Reader: / }).getByRole('article')
  await expect(article).toBeVisible()
  await page.keyboard.press('ControlOrMeta+3')
  await expect(article).toBeFocused()
  await page.keyboard.press('ControlOrMeta+4')
  await expect(page.getByRole('tab', { name: 'Notes' })).toBeFocused()
})

test('the bars of the dates say where they begin and end, and what is chosen', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  const dates = page.getByRole('group', { name: 'Dates' })
  const bars = dates.getByRole('button')
  const month = /^(\S+) (\d{4}), /
  const name = await bars.first().getAttribute('aria-label')
  const [, word = '', year = ''] = month.exec(name ?? '') ?? []
  await expect(dates).toContainText(`${word.slice(0, 3)} ${year}`)
  await bars.first().click()
  await expect(dates.getByTitle(`${word} ${year}`, { exact: true })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(dates.getByRole('button', { name: 'Any date' })).toBeHidden()
  await expect(bars.first()).toBeFocused()
})
