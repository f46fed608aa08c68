import { resolve } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { dropPaths } from '../support/electron/drop.ts'
import { expect, test } from '../support/electron/launch.ts'
import { seriousFaults } from '../support/electron/serious-faults.ts'
import {
  FEATURE,
  FEATURE_TITLE,
  openFromList,
  WIRE_STORY,
  WIRE_TITLE,
} from '../support/electron/wire-pair.ts'

const OTHERS = [
  'body-only',
  'german-header',
  'glued-topic-header',
  'outlet-above-headline',
  'indented-paragraphs',
].map((name) => resolve(import.meta.dirname, `../corpus/${name}/source.txt`))
const ALSO_IN_ONE = 'Also in 1 article'
const SLOWLY = { timeout: 40_000 }

/** The marks in the margin, without the button in the head of the article. */
const marks = (reader: Locator): Locator =>
  reader.getByRole('article').getByRole('button', { name: ALSO_IN_ONE })

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: ALSO_IN_ONE })

/** The import opens its first article when it ends. */
async function openFeature(page: Page): Promise<Locator> {
  await expect(page.getByRole('region', { name: /^Reader: / })).toBeVisible(SLOWLY)
  return openFromList(page, FEATURE_TITLE)
}

test('an article read alone tells which passages stand in others, and follows the trash', async ({
  launch,
}) => {
  const { page } = await launch({ args: [WIRE_STORY, FEATURE] })
  const feature = await openFeature(page)
  await expect(marks(feature)).toHaveCount(5, SLOWLY)
  await expect(feature.getByText(/^\d+ % new here$/)).toBeVisible()
  // the older article, the next in the list, is chosen and not opened
  await page.getByRole('grid', { name: 'Articles' }).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Delete')
  await expect(marks(feature)).toHaveCount(0, SLOWLY)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(marks(feature)).toHaveCount(5, SLOWLY)
})

test('an article that is imported while another is read is counted there at once', async ({ launch }) => {
  const { page } = await launch({ args: [FEATURE] })
  const feature = await openFeature(page)
  await expect(marks(feature)).toHaveCount(0)
  // so many files are imported without one of them being opened
  await dropPaths(page, [WIRE_STORY, ...OTHERS])
  await expect(marks(feature)).toHaveCount(5, SLOWLY)
})

test('the list of a passage opens the other article there, or lays it beside', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY, FEATURE] })
  const feature = await openFeature(page)
  await expect(marks(feature)).toHaveCount(5, SLOWLY)
  await marks(feature).first().focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('listitem')).toHaveCount(2)
  // the wire story is two days older
  await expect(dialog(page).getByRole('listitem').first()).toContainText(/30 September 2031.*earliest/)
  expect(await seriousFaults(page)).toEqual([])
  await expect(dialog(page).getByRole('button', { name: WIRE_TITLE }).first()).toBeFocused()
  await page.keyboard.press('c')
  const wire = page.getByRole('region', { name: new RegExp(`^Reader: .*${WIRE_TITLE.source}`) })
  await expect(wire.getByRole('button', { name: /^Passage \d+$/ })).toHaveCount(5)
  await expect(wire.locator('[aria-current="true"]')).toHaveAccessibleName(/^Passage \d+$/)
})

test('a selection is looked for in every article, and Enter opens it at the place', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY, FEATURE] })
  const feature = await openFeature(page)
  await expect(marks(feature)).toHaveCount(5, SLOWLY)
  await feature.getByText(/^Anstrom added/).click({ position: { x: 20, y: 10 } })
  await page.evaluate(() => {
    const selection = document.getSelection()
    selection?.modify('move', 'backward', 'paragraphboundary')
    for (let i = 0; i < 12; i++) selection?.modify('extend', 'forward', 'word')
  })
  await page.keyboard.press('w')
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.press('Enter')
  const wire = page.getByRole('region', { name: new RegExp(`^Reader: .*${WIRE_TITLE.source}`) })
  await expect(wire.getByRole('article')).toBeFocused()
  await expect(dialog(page)).toBeHidden()
})

test('the list of places follows an import while it is open, and the focus stays where it is', async ({
  launch,
}) => {
  const { page } = await launch({ args: [FEATURE] })
  const feature = await openFeature(page)
  await feature.getByText(/^Anstrom added/).click({ position: { x: 20, y: 10 } })
  await page.evaluate(() => {
    const selection = document.getSelection()
    selection?.modify('move', 'backward', 'paragraphboundary')
    for (let i = 0; i < 12; i++) selection?.modify('extend', 'forward', 'word')
  })
  await page.keyboard.press('w')
  const empty = page.getByRole('dialog', { name: 'Where this occurs' })
  await expect(empty.getByText('In no other article.')).toBeVisible()
  await dropPaths(page, [WIRE_STORY, ...OTHERS])
  await expect(dialog(page).getByRole('listitem')).toHaveCount(2, SLOWLY)
  await expect(dialog(page).getByRole('button', { name: WIRE_TITLE }).first()).toBeFocused()
})

test('what stands in no other article is said to', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY, FEATURE] })
  const feature = await openFeature(page)
  await feature.getByRole('article').focus()
  await page.keyboard.press('Alt+ArrowDown')
  await page
    .getByRole('toolbar', { name: 'Selected text' })
    .getByRole('button', { name: /^Where else/ })
    .click()
  const empty = page.getByRole('dialog', { name: 'Where this occurs' })
  await expect(empty.getByText('In no other article.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(empty).toBeHidden()
})

test('only what is new can be made to stand out in an article read alone', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY, FEATURE] })
  const feature = await openFeature(page)
  await expect(marks(feature)).toHaveCount(5, SLOWLY)
  const dimmed = (): Promise<number> => page.evaluate(() => CSS.highlights.get('passage-dimmed')?.size ?? 0)
  const toggle = feature.getByRole('button', { name: 'Only what is new here' })
  await toggle.click()
  await expect.poll(dimmed).toBe(5)
  await toggle.click()
  await expect.poll(dimmed).toBe(0)
})
