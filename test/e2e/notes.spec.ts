import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerSave } from '../support/electron/dialogs.ts'
import { expect, killHard, test } from '../support/electron/launch.ts'
import { seriousFaults } from '../support/electron/serious-faults.ts'
import { openFromList, WIRE_STORY, WIRE_TITLE } from '../support/electron/wire-pair.ts'

const QUOTE = 'Tessarian Foreign Secretary Adrian Colebrook will travel to South Maren'

/** Highlights the first paragraph with a note on it, by keyboard alone. */
async function annotate(page: Page, note: string): Promise<void> {
  await page.keyboard.press('F6')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByRole('toolbar', { name: 'Selected text' })).toBeVisible()
  await page.keyboard.press('n')
  const editor = page.getByRole('textbox', { name: 'Note' })
  await expect(editor).toBeFocused()
  await page.keyboard.type(note)
  await page.keyboard.press('Escape')
}

test('a highlight with its note survives a restart and is exported with source and date', async ({
  launch,
  restart,
  userDataDir,
}) => {
  const first = await launch({ args: [WIRE_STORY] })
  await openFromList(first.page, WIRE_TITLE)
  await annotate(first.page, 'Check the *date*.')
  await expect(first.page.getByRole('textbox', { name: 'Note' })).toHaveValue('Check the *date*.')

  const { app, page } = await restart(first)
  await openFromList(page, WIRE_TITLE)
  await page.getByRole('tab', { name: 'Notes' }).click()
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Check the *date*.')
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('highlight-1')?.size ?? 0)).toBe(1)

  const file = join(userDataDir, 'notes.md')
  await answerSave(app, file)
  await page.keyboard.press('ControlOrMeta+e')
  const dialog = page.getByRole('dialog', { name: 'Export notes' })
  await expect(dialog.getByRole('region', { name: 'Preview' })).toContainText(QUOTE)
  await dialog.getByRole('button', { name: 'Save…' }).click()
  await expect(dialog).toBeHidden()
  const markdown = readFileSync(file, 'utf8')
  expect(markdown).toContain(`> ${QUOTE}`)
  expect(markdown).toContain('Check the *date*.')
  expect(markdown).toContain('Coastwire, 30 September 2031, 10:40')
})

test('what was typed a second ago survives a killed process', async ({ launch }) => {
  const first = await launch({ args: [WIRE_STORY] })
  await openFromList(first.page, WIRE_TITLE)
  await annotate(first.page, 'Typed in haste')
  await first.page.getByRole('textbox', { name: 'Note' }).press('End')
  await first.page.keyboard.type(', kept.')
  // the editor says so for as long as something is not on the disk
  await expect(first.page.getByText('Saving…')).toBeHidden()
  await killHard(first)

  const { page } = await launch()
  await openFromList(page, WIRE_TITLE)
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Typed in haste, kept.')
})

test('Escape leads from a note back to its highlight in the text, and on from there', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY] })
  const reader = await openFromList(page, WIRE_TITLE)
  await annotate(page, 'Look here.')
  await expect(reader.getByRole('article')).toBeFocused()
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('highlight-active')?.size ?? 0)).toBe(1)
  await page.keyboard.press('Alt+ArrowDown')
  const second = (await reader.locator('p[data-start]').nth(1).textContent()) ?? ''
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe(second)
})

test('after an export the focus is in the text again', async ({ launch, userDataDir }) => {
  const { app, page } = await launch({ args: [WIRE_STORY] })
  const reader = await openFromList(page, WIRE_TITLE)
  await annotate(page, 'Take it along.')
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    },
    join(userDataDir, 'notes.md'),
  )
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.keyboard.press('ControlOrMeta+e')
  await page.getByRole('dialog', { name: 'Export notes' }).getByRole('button', { name: 'Save…' }).click()
  await expect(reader.getByRole('article')).toBeFocused()
})

test('a removed highlight comes back with its note by undo', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY] })
  await openFromList(page, WIRE_TITLE)
  await annotate(page, 'Keep me.')
  await page.getByRole('button', { name: 'Remove this highlight' }).click()
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeHidden()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Keep me.')
})

test('a number highlights in its colour, and the same key gives a chosen highlight another', async ({
  launch,
}) => {
  const { page } = await launch({ args: [WIRE_STORY] })
  await openFromList(page, WIRE_TITLE)
  await page.keyboard.press('F6')
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('3')
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  await expect(inspector.getByText('Blue')).toBeVisible()
  await page.keyboard.press('4')
  await expect(inspector.getByText('Pink')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(inspector.getByText('Blue')).toBeVisible()
})

test('a paragraph that is highlighted already gets the second note and the new colour, no second highlight', async ({
  launch,
}) => {
  const { page } = await launch({ args: [WIRE_STORY] })
  await openFromList(page, WIRE_TITLE)
  await annotate(page, 'First.')
  await page.keyboard.press('Control+w')
  await openFromList(page, WIRE_TITLE)
  await page.keyboard.press('F6')
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('n')
  await page.keyboard.type('Second.')
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveCount(2)
  await page.keyboard.press('Control+w')
  await openFromList(page, WIRE_TITLE)
  await page.keyboard.press('F6')
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('4')
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('highlight-4')?.size ?? 0)).toBe(1)
  expect(await page.evaluate(() => CSS.highlights.get('highlight-1')?.size ?? 0)).toBe(0)
})

test('a note in the trash is restored from the list of all notes', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY] })
  await openFromList(page, WIRE_TITLE)
  await annotate(page, 'Out and back.')
  await page.getByRole('button', { name: 'Remove this note' }).click()
  await page.keyboard.press('ControlOrMeta+j')
  const dialog = page.getByRole('dialog', { name: 'All notes' })
  await dialog.getByRole('button', { name: 'Trash' }).click()
  await expect(dialog.getByText('Out and back.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Restore' }).click()
  await dialog.getByRole('button', { name: 'Notes', exact: true }).click()
  await expect(dialog.getByRole('textbox', { name: 'Note' })).toHaveValue('Out and back.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Out and back.')
})

test('a note of a removed highlight is restored with its highlight', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY] })
  await openFromList(page, WIRE_TITLE)
  await annotate(page, 'Out and back.')
  await page.getByRole('button', { name: 'Remove this highlight' }).click()
  await page.keyboard.press('ControlOrMeta+j')
  const dialog = page.getByRole('dialog', { name: 'All notes' })
  await dialog.getByRole('button', { name: 'Trash' }).click()
  await dialog.getByRole('button', { name: 'Restore' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Out and back.')
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('highlight-1')?.size ?? 0)).toBe(1)
})

test('a highlight without a note is restored from the trash after a restart', async ({ launch, restart }) => {
  const first = await launch({ args: [WIRE_STORY] })
  await openFromList(first.page, WIRE_TITLE)
  await first.page.keyboard.press('F6')
  await first.page.keyboard.press('Alt+ArrowDown')
  await first.page.keyboard.press('1')
  await first.page.getByRole('button', { name: 'Remove this highlight' }).click()
  await expect(first.page.getByRole('button', { name: 'Remove this highlight' })).toBeHidden()

  const { page } = await restart(first)
  await page.keyboard.press('ControlOrMeta+j')
  const dialog = page.getByRole('dialog', { name: 'All notes' })
  await dialog.getByRole('button', { name: 'Trash' }).click()
  await expect(dialog.getByText(QUOTE)).toBeVisible()
  await dialog.getByRole('button', { name: 'Restore' }).click()
  await page.keyboard.press('Escape')
  await openFromList(page, WIRE_TITLE)
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('highlight-1')?.size ?? 0)).toBe(1)
})

test('a chosen highlight has its keys in the text, and the list has its own', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY] })
  await openFromList(page, WIRE_TITLE)
  await page.keyboard.press('F6')
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('3')
  const remove = page.getByRole('button', { name: 'Remove this highlight' })
  await expect(remove).toBeVisible()
  const grid = page.getByRole('grid', { name: 'Articles' })
  await grid.focus()
  await page.keyboard.press('Backspace')
  await expect(remove).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(grid.getByRole('row')).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(grid.getByRole('row')).toHaveCount(1)

  // there was no next article to read on in
  await openFromList(page, WIRE_TITLE)
  const reader = page.getByRole('region', { name: /^Reader: / })
  await reader.getByText(QUOTE).first().click()
  await page.keyboard.press('Delete')
  await expect(remove).toBeHidden()
  await expect(grid.getByRole('row')).toHaveCount(1)
})

test('a note that is typed in keeps the keys of text for itself', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY] })
  await openFromList(page, WIRE_TITLE)
  await annotate(page, 'Typing')
  const editor = page.getByRole('textbox', { name: 'Note' })
  await editor.focus()
  for (const key of [
    'Alt+ArrowDown',
    'ControlOrMeta+b',
    'ControlOrMeta+i',
    'ControlOrMeta+j',
    'ControlOrMeta+Enter',
  ]) {
    await page.keyboard.press(key)
    await expect(editor, key).toBeFocused()
  }
  await expect(page.getByRole('navigation', { name: 'Library' })).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a free note is written without any article', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY] })
  await page.keyboard.press('ControlOrMeta+Shift+N')
  const dialog = page.getByRole('dialog', { name: 'Edit note' })
  await expect(dialog.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await page.keyboard.type('Who said it first?')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.keyboard.press('ControlOrMeta+j')
  await expect(
    page.getByRole('dialog', { name: 'All notes' }).getByRole('textbox', { name: 'Note' }),
  ).toHaveValue('Who said it first?')
})

for (const theme of ['light', 'dark'] as const) {
  test(`the dialogs of notes have no serious fault for assistive technology in the ${theme} theme`, async ({
    launch,
  }) => {
    const { page } = await launch({ args: [WIRE_STORY] })
    await page.emulateMedia({ colorScheme: theme })
    await openFromList(page, WIRE_TITLE)
    await annotate(page, 'A note.')
    for (const key of ['ControlOrMeta+e', 'ControlOrMeta+j']) {
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await seriousFaults(page), key).toEqual([])
      await page.keyboard.press('Escape')
    }
  })
}
