import { expect, test } from '../support/electron/launch.ts'
import { FEATURE, openPair, WIRE_STORY } from '../support/electron/wire-pair.ts'

test('shorter passages can be left out by keyboard, and the choice is remembered', async ({
  launch,
  restart,
}) => {
  const launched = await launch({ args: [WIRE_STORY, FEATURE] })
  const { page } = launched
  const [wire] = await openPair(page)
  const numbers = wire.getByRole('button', { name: /^Passage \d+$/ })
  await expect(numbers).toHaveCount(5)
  const choice = page.getByRole('button', { name: /^Which passages are shown/ })
  await choice.focus()
  await page.keyboard.press('Enter')
  const slider = page.getByRole('slider', { name: /^At least/ })
  await slider.focus()
  await page.keyboard.press('End')
  await expect(slider).toHaveAttribute('aria-valuetext', '40 words')
  await expect(numbers).toHaveCount(0)
  await expect(choice).toHaveAccessibleName('Which passages are shown, 5 hidden')
  await page.keyboard.press('Escape')
  await expect(slider).toBeHidden()
  await expect(choice).toBeFocused()
  // the library writes it half a second later
  await page.waitForTimeout(800)
  const { page: again } = await restart(launched)
  await expect(again.getByRole('button', { name: 'Which passages are shown, 5 hidden' })).toBeVisible()
})

test('each pane tells how much of its own text the other has', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY, FEATURE] })
  const [wire, feature] = await openPair(page)
  for (const reader of [wire, feature]) {
    await expect(reader.getByText(/^\d+ % \(\d+ of \d+ words\) also in /)).toBeVisible()
  }
})

test('pressing the strip beside a text goes there, and the other text follows', async ({ launch }) => {
  const { app, page } = await launch({ args: [WIRE_STORY, FEATURE] })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 640))
  const [wire, feature] = await openPair(page)
  await expect(wire.getByRole('button', { name: 'Passage 5', exact: true })).toBeVisible()
  const strip = page.locator('[data-minimap]').first()
  await expect(strip.locator('i')).toHaveCount(5)
  const box = await strip.boundingBox()
  if (box === null) throw new Error('The strip is not drawn.')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.6)
  const scrollTop = (reader: typeof wire) =>
    reader.getByRole('article').evaluate((text) => text.closest('section')?.children[0]?.scrollTop ?? 0)
  await expect.poll(() => scrollTop(wire)).toBeGreaterThan(50)
  await expect.poll(() => scrollTop(feature)).toBeGreaterThan(0)
})

test('the list that made room for three texts comes back when the library is asked, and for Ctrl+2', async ({
  launch,
}) => {
  const { page } = await launch()
  await page.getByRole('button', { name: 'Open the sample collection' }).click()
  const grid = page.getByRole('grid', { name: 'Articles' })
  const story = page.getByRole('button', { name: /copies$/ })
  const compareThree = async (): Promise<void> => {
    // rows move while articles come in and are gathered into stories, whose rows stand for all their copies
    await expect(grid.locator(story)).toBeVisible()
    const rows = grid.getByRole('row').filter({ hasNot: story })
    await rows.nth(0).click()
    for (const at of [1, 2]) await rows.nth(at).click({ modifiers: ['ControlOrMeta'] })
    await page.keyboard.press('ControlOrMeta+Shift+C')
    await expect(page.getByRole('region', { name: /^Reader: / })).toHaveCount(3)
    await expect(grid).toBeHidden()
  }
  await compareThree()
  await page.getByRole('searchbox', { name: 'Search articles and notes' }).fill('ferry')
  await expect(grid.getByRole('row')).toHaveCount(1)
  await page.getByRole('searchbox', { name: 'Search articles and notes' }).fill('')
  await compareThree()
  await page.keyboard.press('ControlOrMeta+2')
  await expect(grid).toBeFocused()
  await expect(page.getByRole('region', { name: /^Reader: / })).toHaveCount(3)
})
