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
