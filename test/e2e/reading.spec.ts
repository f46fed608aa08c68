import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerSave } from '../support/electron/dialogs.ts'
import { expect, test } from '../support/electron/launch.ts'
import { seriousFaults } from '../support/electron/serious-faults.ts'
import { FEATURE, openFromList, WIRE_STORY, WIRE_TITLE } from '../support/electron/wire-pair.ts'

test('a body that stands twice is read once, and its repeats can be shown', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY] })
  const reader = await openFromList(page, WIRE_TITLE)
  const paragraphs = reader.getByRole('article').getByRole('paragraph')
  await expect(paragraphs).toHaveCount(12)
  await expect(reader.getByText('11 paragraphs repeat paragraphs 2–12')).toBeVisible()
  const repeat = reader.getByRole('button', { name: 'Repeat 1' })
  await expect(repeat).toHaveAttribute('aria-expanded', 'false')
  await repeat.click()
  await expect(repeat).toHaveAttribute('aria-expanded', 'true')
  await expect(paragraphs).toHaveCount(23)
  await repeat.click()
  await expect(paragraphs).toHaveCount(12)
})

test('a phrase is found in the open article, and Escape goes back to the text', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY] })
  const reader = await openFromList(page, WIRE_TITLE)
  await page.keyboard.press('ControlOrMeta+Shift+F')
  const find = reader.getByRole('search', { name: 'Find in article' })
  await find.getByRole('textbox').fill('denuclearization')
  await expect(find.getByRole('status')).toHaveText('1 of 4')
  await page.keyboard.press('Enter')
  await expect(find.getByRole('status')).toHaveText('2 of 4')
  await page.keyboard.press('Shift+Enter')
  await expect(find.getByRole('status')).toHaveText('1 of 4')
  await page.keyboard.press('Escape')
  await expect(find).toBeHidden()
  await expect(reader.getByRole('article')).toBeFocused()
})

test('details are put right, an undo takes that back, and the original stays as it was', async ({
  launch,
  userDataDir,
}) => {
  const { app, page } = await launch({ args: [WIRE_STORY] })
  const reader = await openFromList(page, WIRE_TITLE)
  await page.getByRole('tab', { name: 'Info' }).click()
  await page.getByRole('button', { name: 'Edit article details' }).click()
  const dialog = page.getByRole('dialog', { name: 'Edit article details' })
  await expect(dialog.getByText(/Read from “By CoastwirePublished/).first()).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Source' }).fill('Delmouth Herald')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(reader.getByText('Delmouth Herald')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(reader.getByText('Delmouth Herald')).toBeHidden()

  const copy = join(userDataDir, 'copy.txt')
  await answerSave(app, copy)
  await page.getByRole('button', { name: 'Show the original file' }).click()
  const original = page.getByRole('dialog', { name: 'Original file' })
  await expect(original.getByText('By CoastwirePublished : Sept. 30, 2031 - 10:40')).toBeVisible()
  await original.getByRole('button', { name: 'Save a copy' }).click()
  await expect(page.getByText(`Saved: ${copy}`)).toBeAttached()
  expect(readFileSync(copy).equals(readFileSync(WIRE_STORY))).toBe(true)
})

test('Ctrl+A in the text selects the text and leaves the list alone', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY, FEATURE] })
  const reader = await openFromList(page, WIRE_TITLE)
  const first = reader.getByRole('article').getByRole('paragraph').first()
  await first.click()
  await page.keyboard.press('ControlOrMeta+a')
  await expect(page.getByRole('toolbar', { name: 'Selected text' })).toBeAttached()
  const selected = await page.evaluate(() => document.getSelection()?.toString() ?? '')
  expect(selected.startsWith(await first.innerText())).toBe(true)
  expect(selected).not.toContain('Repeat')
  await expect(page.getByRole('grid', { name: 'Articles' }).getByRole('row', { selected: true })).toHaveCount(
    1,
  )
})

test('a key in the reader acts on the article that is read, whatever is selected in the list', async ({
  launch,
}) => {
  const { page } = await launch({ args: [WIRE_STORY, FEATURE] })
  const reader = await openFromList(page, WIRE_TITLE)
  const grid = page.getByRole('grid', { name: 'Articles' })
  await grid.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await expect(page.getByText('2 selected')).toBeVisible()
  await reader.getByRole('article').focus()
  await page.keyboard.press('l')
  await expect(page.getByRole('dialog', { name: 'Lists of 1 article' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(reader.getByRole('article')).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(grid.getByRole('row')).toHaveCount(1)
  await expect(grid.getByRole('row', { name: WIRE_TITLE })).toBeHidden()
})

test('details without a title are told of at the title', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY] })
  await openFromList(page, WIRE_TITLE)
  await page.getByRole('tab', { name: 'Info' }).click()
  await page.getByRole('button', { name: 'Edit article details' }).click()
  const dialog = page.getByRole('dialog', { name: 'Edit article details' })
  const title = dialog.getByRole('textbox', { name: 'Title' })
  await title.fill('')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(title).toBeFocused()
  await expect(title).toHaveAccessibleDescription('An article needs a title.')
})

for (const theme of ['light', 'dark'] as const) {
  test(`the reader and its dialogs have no serious fault for assistive technology in the ${theme} theme`, async ({
    launch,
  }) => {
    const { page } = await launch({ args: [WIRE_STORY] })
    await page.emulateMedia({ colorScheme: theme })
    await openFromList(page, WIRE_TITLE)
    await page.keyboard.press('F6')
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('2')
    for (const name of ['Notes', 'People & places', 'Shared text', 'Info']) {
      await page.getByRole('tab', { name }).click()
      expect(await seriousFaults(page), name).toEqual([])
    }
    for (const name of ['Edit article details', 'Show the original file']) {
      await page.getByRole('button', { name }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await seriousFaults(page), name).toEqual([])
      await page.keyboard.press('Escape')
    }
  })
}

test('a cleaning step is switched off by the keyboard, undone, and the original is one key away', async ({
  launch,
}) => {
  const { page } = await launch({ args: [WIRE_STORY] })
  const reader = await openFromList(page, WIRE_TITLE)
  const byline = reader.getByRole('paragraph').filter({ hasText: 'By CoastwirePublished' })
  await page.getByRole('tab', { name: 'Info' }).click()
  const cleaning = page.getByRole('region', { name: 'Cleaned on import' })
  const step = cleaning.getByRole('checkbox', { name: /By CoastwirePublished/ })
  await expect(step).toBeChecked()
  await step.press('Space')
  await expect(byline).toBeVisible()
  await expect(step).not.toBeChecked()
  expect(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('ControlOrMeta+z')
  await expect(byline).toBeHidden()
  await expect(step).toBeChecked()

  await reader.getByRole('article').focus()
  await page.keyboard.press('o')
  const original = page.getByRole('dialog', { name: 'Original file' })
  await expect(original).toContainText('By CoastwirePublished')
  await page.keyboard.press('Escape')
  await expect(original).toBeHidden()
})

test('a field is put right beside the text that it came from, with the keyboard, and undone', async ({
  launch,
}) => {
  const { page } = await launch({ args: [WIRE_STORY] })
  const reader = await openFromList(page, WIRE_TITLE)
  await page.getByRole('tab', { name: 'Info' }).click()
  const info = page.getByRole('tabpanel', { name: 'Info' })
  await expect(
    info.getByText('Read from “By CoastwirePublished : Sept. 30, 2031 - 10:40”').first(),
  ).toBeVisible()
  await info.getByRole('button', { name: 'Put right: Source' }).press('Enter')
  const source = info.getByRole('textbox', { name: 'Source' })
  await expect(source).toBeFocused()
  await source.fill('Delmouth Herald')
  await source.press('Enter')
  await expect(reader.getByText('Delmouth Herald')).toBeVisible()
  await expect(info.getByText('Entered by hand')).toBeVisible()
  await expect(info.getByRole('button', { name: 'Put right: Source' })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(reader.getByText('Delmouth Herald')).toBeHidden()
  await info.getByRole('button', { name: 'Put right: Published' }).press('Enter')
  await info.getByRole('textbox', { name: 'Date' }).fill('2031-13')
  await page.keyboard.press('Enter')
  await expect(info.getByRole('alert')).toContainText('Write the date as')
  expect(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(info.getByRole('textbox', { name: 'Date' })).toBeHidden()
})

test('lines of Korean text break between words', async ({ launch }) => {
  const { page } = await launch({
    args: [join(import.meta.dirname, '../corpus/korean-agency-story/source.txt')],
  })
  const paragraph = page.getByRole('article').getByText(/여객선을 한 시간 간격으로/)
  await expect(paragraph).toBeVisible()
  expect(await paragraph.evaluate((element) => getComputedStyle(element).wordBreak)).toBe('keep-all')
})
