import { resolve } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/electron/launch.ts'
import { FEATURE, FEATURE_TITLE, openPair, WIRE_STORY, WIRE_TITLE } from '../support/electron/wire-pair.ts'
import { runByName } from '../support/electron/palette.ts'

const KOREAN = resolve(import.meta.dirname, '../corpus/korean-agency-story/source.txt')

const numbers = (reader: Locator): Locator => reader.getByRole('button', { name: /^Passage \d+$/ })
const bar = (page: Page): Locator => page.getByRole('group', { name: 'Comparison' })

function libraryEntry(page: Page, name: string): Locator {
  return page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name })
}

test('a title that is corrected while two articles are compared leaves the comparison as it is', async ({
  launch,
}) => {
  const { page } = await launch({ args: [WIRE_STORY, FEATURE] })
  const [wire, feature] = await openPair(page)
  await expect(numbers(wire)).toHaveCount(5)
  await feature.getByRole('article').focus()
  await runByName(page, 'Edit article details')
  const dialog = page.getByRole('dialog', { name: 'Edit article details' })
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Harbour towns wait')
  await dialog.getByRole('button', { name: 'Save' }).click()
  const renamed = page.getByRole('region', { name: 'Reader: Harbour towns wait' })
  await expect(numbers(renamed)).toHaveCount(5)
  await expect(numbers(wire)).toHaveCount(5)
  await expect(bar(page)).toContainText('5 passages')
})

test('an article that is put in the trash while it is compared stays beside the other, and comes back', async ({
  launch,
}) => {
  const { page } = await launch({ args: [WIRE_STORY, FEATURE] })
  const [wire, feature] = await openPair(page)
  await expect(numbers(wire)).toHaveCount(5)
  await feature.getByRole('article').focus()
  await page.keyboard.press('Delete')
  await expect(libraryEntry(page, 'Trash 1')).toBeVisible()
  await expect(numbers(wire)).toHaveCount(5)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(libraryEntry(page, 'Trash 0')).toBeVisible()
  await expect(numbers(feature)).toHaveCount(5)
})

test('an article that is deleted for good while it is compared leaves no marks behind', async ({
  launch,
}) => {
  const { page } = await launch({ args: [WIRE_STORY, FEATURE] })
  const [wire, feature] = await openPair(page)
  await expect(numbers(wire)).toHaveCount(5)
  await feature.getByRole('article').focus()
  await page.keyboard.press('n')
  await page.keyboard.press('Delete')
  await expect(libraryEntry(page, 'Trash 1')).toBeVisible()
  await runByName(page, 'Empty the trash')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Delete/ })
    .click()
  await expect(page.getByRole('region', { name: /^Reader: / })).toHaveCount(1)
  await expect(numbers(wire)).toHaveCount(0)
  await expect(wire.getByRole('article')).toBeVisible()
  expect(await page.evaluate(() => CSS.highlights.get('passage-exact')?.size ?? 0)).toBe(0)
  await page.keyboard.press('n')
})

test('of three articles, two go on being compared when the third is deleted for good', async ({ launch }) => {
  const { page } = await launch({ args: [KOREAN, WIRE_STORY, FEATURE] })
  const grid = page.getByRole('grid', { name: 'Articles' })
  const readers = page.getByRole('region', { name: /^Reader: / })
  await expect(readers).toHaveCount(1, { timeout: 40_000 })
  await grid.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+End')
  await page.keyboard.press('ControlOrMeta+Shift+C')
  await expect(readers).toHaveCount(3)
  const [wire, feature] = [WIRE_TITLE, FEATURE_TITLE].map((title) =>
    page.getByRole('region', { name: new RegExp(`^Reader: .*${title.source}`) }),
  ) as [Locator, Locator]
  await expect(numbers(wire)).toHaveCount(5)
  await page.getByRole('region', { name: 'Reader: 연안 여객선' }).getByRole('article').focus()
  await page.keyboard.press('Delete')
  await runByName(page, 'Empty the trash')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Delete/ })
    .click()
  await expect(readers).toHaveCount(2)
  await expect(numbers(wire)).toHaveCount(5)
  await expect(numbers(feature)).toHaveCount(5)
})

test('every pane can be marked while articles are compared', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY, FEATURE] })
  const [wire, feature] = await openPair(page)
  await expect(numbers(wire)).toHaveCount(5)
  const marked = (colour: number): Promise<string> =>
    page.evaluate(
      (name) =>
        [...(CSS.highlights.get(name) ?? [])].map(({ startContainer }) => startContainer.textContent).join(),
      `highlight-${colour}`,
    )
  for (const [index, reader] of [wire, feature].entries()) {
    await reader.getByRole('article').focus()
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press(String(index + 1))
    const text = await reader.getByRole('article').innerText()
    await expect.poll(() => marked(index + 1)).not.toBe('')
    expect(text).toContain(await marked(index + 1))
  }
})

test('a ringed passage and one in the list of shared text tell every article that they occur in', async ({
  launch,
}) => {
  const { page } = await launch({ args: [WIRE_STORY, FEATURE] })
  const [wire] = await openPair(page)
  await expect(numbers(wire)).toHaveCount(5)
  await wire.getByRole('article').focus()
  await page.keyboard.press('n')
  await page.keyboard.press('w')
  const dialog = page.getByRole('dialog', { name: 'Also in 1 article' })
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: 'Shared text' }).click()
  await page.getByRole('button', { name: 'Where else passage 2 occurs' }).click()
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
})
