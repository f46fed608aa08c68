import type { ElectronApplication } from '@playwright/test'
import { expect, test } from '../support/electron/launch.ts'
import { FEATURE, openPair, WIRE_STORY } from '../support/electron/wire-pair.ts'

interface Entry {
  /** Of a command its id, else the role. */
  readonly name: string
  readonly label: string
  readonly enabled: boolean
  readonly checked: boolean
  /** What the menu itself takes from the keyboard; null where the keys are only shown, or there are none. */
  readonly takes: string | null
}

/**
 * The menu bar's entries as the platform has them now. The debugging protocol sometimes loses an answer when the main
 * process collects its garbage at that moment, and says so: nothing was read then, and it is read again.
 */
async function readEntries(app: ElectronApplication): Promise<readonly Entry[]> {
  try {
    return await evaluateEntries(app)
  } catch (error) {
    if (!String(error).includes('Resulting promise was garbage collected')) throw error
    return evaluateEntries(app)
  }
}

function evaluateEntries(app: ElectronApplication): Promise<readonly Entry[]> {
  return app.evaluate(({ Menu }) => {
    const entriesOf = (menu: Electron.Menu | null): Entry[] =>
      (menu?.items ?? []).flatMap((item) => {
        if (item.submenu) return entriesOf(item.submenu)
        const { accelerator, registerAccelerator, role, id, label, enabled, checked } = item
        const { getDefaultRoleAccelerator } = item as unknown as {
          getDefaultRoleAccelerator: () => string | undefined
        }
        const keys = accelerator ?? getDefaultRoleAccelerator.call(item) ?? null
        return [{ name: role ?? id, label, enabled, checked, takes: registerAccelerator ? keys : null }]
      })
    return entriesOf(Menu.getApplicationMenu())
  })
}

async function readEntry(app: ElectronApplication, name: string): Promise<Entry | undefined> {
  return (await readEntries(app)).find((entry) => entry.name === name)
}

test('no menu takes Ctrl+W, by which an article is closed and never the app', async ({ launch }) => {
  const { app } = await launch()
  await expect.poll(() => readEntry(app, 'close')).toMatchObject({ takes: 'CmdOrCtrl+Shift+W' })
  const taken = (await readEntries(app)).map(({ takes }) => takes)
  expect(taken.filter((keys) => /^(CommandOrControl|CmdOrCtrl|Control|Ctrl)\+W$/i.test(keys ?? ''))).toEqual(
    [],
  )
})

test('the menus follow the comparison, the inspector and the imports', async ({ launch }) => {
  const { app, page } = await launch()
  const isEnabled = async (id: string) => (await readEntry(app, id))?.enabled
  const isChecked = async (id: string) => (await readEntry(app, id))?.checked
  await expect.poll(() => isEnabled('imports.report')).toBe(false)
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
    },
    [WIRE_STORY, FEATURE],
  )
  await page.keyboard.press('ControlOrMeta+O')
  await expect.poll(() => isEnabled('imports.report')).toBe(true)

  await openPair(page)
  await page.getByRole('button', { name: 'Only what is new here' }).click()
  await expect.poll(() => isChecked('comparison.onlyNew')).toBe(true)
  await page.getByRole('button', { name: 'Shared text', exact: true }).click()
  await expect.poll(() => isChecked('comparison.onlyNew')).toBe(false)

  // beside two articles this window has room for the inspector only when it is asked for
  await expect.poll(() => isChecked('inspector.toggle')).toBe(false)
  await page.keyboard.press('ControlOrMeta+I')
  await expect.poll(() => isChecked('inspector.toggle')).toBe(true)
  await page.keyboard.press('ControlOrMeta+I')
  await expect.poll(() => isChecked('inspector.toggle')).toBe(false)
})

test('in a text field undo, redo and select all are the field’s own', async ({ launch }) => {
  const { app, page } = await launch()
  const acts = ['edit.undo', 'edit.redo', 'list.selectAll', 'undo', 'redo', 'selectall']
  const shown = async () =>
    (await readEntries(app)).map(({ name }) => name).filter((name) => acts.includes(name))
  await expect.poll(shown).toEqual(['edit.undo', 'edit.redo', 'list.selectAll'])
  const box = page.getByRole('searchbox')
  await box.fill('harbour')
  await expect.poll(shown).toEqual(['undo', 'redo', 'selectall'])
  await app.evaluate(({ Menu, BrowserWindow }) => {
    const edit = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'Edit')
    const undo = edit?.submenu?.items.find(({ role }) => role === 'undo')
    const window = BrowserWindow.getAllWindows()[0]
    undo?.click(undefined, window, window?.webContents)
  })
  await expect(box).toHaveValue('')
  await box.blur()
  await expect.poll(shown).toEqual(['edit.undo', 'edit.redo', 'list.selectAll'])
})
