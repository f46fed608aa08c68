import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/electron/launch.ts'
import { FEATURE, WIRE_STORY, WIRE_TITLE } from '../support/electron/wire-pair.ts'

test('the whole line is done with the keyboard alone', async ({ launch, userDataDir }) => {
  const { app, page } = await launch()
  const press = (...keys: readonly string[]): Promise<void> =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
  const notes = join(userDataDir, 'notes.md')
  await app.evaluate(
    ({ dialog }, { filePaths, filePath }) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    },
    { filePaths: [WIRE_STORY, FEATURE], filePath: notes },
  )
  const grid = page.getByRole('grid', { name: 'Articles' })
  const readers = page.getByRole('region', { name: /^Reader: / })

  await test.step('import', async () => {
    await press('ControlOrMeta+o')
    await expect(page.getByRole('status', { name: 'Activity' })).toContainText('2 articles imported')
  })

  await test.step('search and open the hit', async () => {
    await press('ControlOrMeta+f')
    await page.keyboard.type('title:Tessarian')
    await expect(grid).toHaveAttribute('aria-rowcount', '1')
    await press('Enter')
    await expect(grid).toBeFocused()
    await press('Home', 'Enter')
    await expect(
      page.getByRole('region', { name: new RegExp(`^Reader: .*${WIRE_TITLE.source}`) }),
    ).toBeVisible()
    await press('ControlOrMeta+f', 'ControlOrMeta+a', 'Delete')
    await expect(grid).toHaveAttribute('aria-rowcount', '2')
  })

  await test.step('compare and step through the passages', async () => {
    await press('Enter')
    await expect(grid).toBeFocused()
    await press('Home', 'Shift+ArrowDown', 'ControlOrMeta+Shift+c')
    await expect(readers).toHaveCount(2)
    await expect(page.getByRole('button', { name: 'Passage 5' })).toHaveCount(2)
    await press('n', 'n')
    await expect(page.getByRole('button', { name: 'Passage 2' }).first()).toHaveAttribute(
      'aria-current',
      'true',
    )
  })

  await test.step('highlight and note', async () => {
    await press('F6', 'Alt+ArrowDown')
    await expect(page.getByRole('toolbar', { name: 'Selected text' })).toBeVisible()
    await press('n')
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
    await page.keyboard.type('By keyboard alone.')
    await press('Escape')
  })

  await test.step('export', async () => {
    await press('ControlOrMeta+e')
    const dialog = page.getByRole('dialog', { name: 'Export notes' })
    await expect(dialog.getByRole('region', { name: 'Preview' })).toContainText('By keyboard alone.')
    await dialog.getByRole('button', { name: 'Save…' }).focus()
    await press('Enter')
    await expect(dialog).toBeHidden()
    expect(readFileSync(notes, 'utf8')).toContain('By keyboard alone.')
  })

  await test.step('trash, undo, and the palette', async () => {
    await press('ControlOrMeta+k')
    await page.keyboard.type('all articles')
    await press('Enter')
    await press('ControlOrMeta+f', 'Enter')
    await expect(grid).toBeFocused()
    await press('Home', 'Delete')
    await expect(grid).toHaveAttribute('aria-rowcount', '1')
    await press('ControlOrMeta+z')
    await expect(grid).toHaveAttribute('aria-rowcount', '2')
  })
})
