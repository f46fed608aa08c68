import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import type { MenuItem } from '@shared/contract/ipc.ts'
import { callMain, recordEvents } from '../support/electron/bridge.ts'
import { expect, killHard, test } from '../support/electron/launch.ts'

const readBounds = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())

/** Runs a script in the window by way of main: Playwright gives up a page whose process has died once. */
const runInWindow = (app: ElectronApplication, script: string): Promise<unknown> =>
  app.evaluate(
    ({ BrowserWindow }, code) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code) as Promise<unknown>,
    script,
  )

const crash = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())

test('the window comes back where it stood', async ({ launch, restart }) => {
  const first = await launch()
  const bounds = { x: 40, y: 30, width: 900, height: 620 }
  await first.app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), bounds)
  await expect.poll(() => readBounds(first.app)).toEqual(bounds)
  const second = await restart(first)
  expect(await readBounds(second.app)).toEqual(bounds)
})

test('the window comes back where it stood after a kill', async ({ launch, userDataDir }) => {
  const first = await launch()
  const bounds = { x: 50, y: 20, width: 880, height: 600 }
  await first.app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), bounds)
  const file = join(userDataDir, 'window.json')
  await expect.poll(() => (existsSync(file) ? readFileSync(file, 'utf8') : '')).toContain('"width": 880')
  await killHard(first)
  const second = await launch()
  expect(await readBounds(second.app)).toEqual(bounds)
})

test('a window saved for a screen that is gone is moved into view', async ({ launch, userDataDir }) => {
  const bounds = { x: 9000, y: 9000, width: 9000, height: 100 }
  writeFileSync(join(userDataDir, 'window.json'), JSON.stringify({ bounds, isMaximized: false }))
  const { app } = await launch()
  const area = await app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea)
  const placed = (await readBounds(app)) ?? area
  expect(placed.x).toBeGreaterThanOrEqual(area.x)
  expect(placed.x + placed.width).toBeLessThanOrEqual(area.x + area.width)
  expect(placed.y + placed.height).toBeLessThanOrEqual(area.y + area.height)
  expect(placed.height).toBe(560)
})

test('damaged settings do not keep the app from starting', async ({ launch, userDataDir }) => {
  for (const name of ['window.json', 'preferences.json', 'folders.json']) {
    writeFileSync(join(userDataDir, name), '{"theme": [1,')
  }
  const { page } = await launch()
  expect(await callMain(page, 'preferences.get')).toEqual({
    ok: true,
    value: { theme: 'system', language: 'en', zoom: 1, backups: 'daily' },
  })
})

test('preferences are applied at once and kept', async ({ launch, restart }) => {
  const first = await launch()
  const change = { theme: 'dark', language: 'ko', zoom: 1.25, backups: 'weekly' } as const
  expect(await callMain(first.page, 'preferences.set', change)).toEqual({ ok: true, value: change })
  const applied = (app: ElectronApplication) =>
    app.evaluate(({ BrowserWindow, nativeTheme }) => ({
      theme: nativeTheme.themeSource,
      zoom: BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
    }))
  expect(await applied(first.app)).toEqual({ theme: 'dark', zoom: 1.25 })
  const second = await restart(first)
  expect(await callMain(second.page, 'preferences.get')).toEqual({ ok: true, value: change })
  expect(await applied(second.app)).toEqual({ theme: 'dark', zoom: 1.25 })
  expect(await second.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
})

test('a window whose process dies starts afresh and is told', async ({ launch }) => {
  const { app, page } = await launch()
  expect(page.url()).toBe('app://collate/index.html')
  const sent = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise((done) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        if (contents === undefined) return
        const send = contents.send.bind(contents)
        contents.send = (name: string, ...args: unknown[]) => {
          send(name, ...args)
          if (name === 'window.recovered') done(args)
        }
      }),
  )
  await crash(app)
  expect(await sent).toEqual([{ reason: 'crashed' }])
  expect(await runInWindow(app, 'location.href')).toBe('app://collate/index.html')
  expect(
    await runInWindow(app, "document.querySelector('[role=status][aria-label=Activity]') !== null"),
  ).toBe(true)
})

test('a window that keeps dying is not reloaded for ever', async ({ launch }) => {
  const { app } = await launch()
  await app.evaluate(({ BrowserWindow, dialog }) => {
    const questions: string[] = []
    Object.assign(globalThis, { questions })
    dialog.showMessageBox = ((_window: unknown, { message }: { message: string }) => {
      questions.push(message)
      return Promise.resolve({ response: 0, checkboxChecked: false })
    }) as typeof dialog.showMessageBox
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    let crashes = 1
    contents?.on('did-finish-load', () => {
      crashes += 1
      if (crashes <= 3) contents.forcefullyCrashRenderer()
    })
  })
  await crash(app)
  const questions = () => app.evaluate(() => (globalThis as unknown as { questions: string[] }).questions)
  await expect.poll(questions).toEqual(['The window keeps failing'])
  await expect.poll(() => runInWindow(app, 'location.href')).toBe('app://collate/index.html')
})

test('the menus are the window’s, and a chosen entry runs its command', async ({ launch }) => {
  const { app, page } = await launch()
  const runs = await recordEvents(page, 'command.run')
  const menus: readonly MenuItem[] = [
    {
      kind: 'submenu',
      label: 'Probe',
      items: [
        {
          kind: 'command',
          id: 'probe.run',
          label: 'Run',
          accelerator: 'CmdOrCtrl+Shift+7',
          enabled: true,
          checked: null,
        },
        { kind: 'separator' },
        { kind: 'command', id: 'probe.off', label: 'Off', accelerator: null, enabled: false, checked: true },
        { kind: 'role', role: 'copy', label: 'Copy it' },
      ],
    },
  ]
  const drawAndClick = () =>
    app.evaluate(({ Menu }) => {
      const entries =
        Menu.getApplicationMenu()?.items.find(({ label }) => label === 'Probe')?.submenu?.items ?? []
      entries[0]?.click()
      return entries.map(({ label, type, enabled, checked }) => [label, type, enabled, checked])
    })
  // the window draws its own menus too, a moment after its start
  await expect(async () => {
    expect(await callMain(page, 'menu.set', menus)).toEqual({ ok: true, value: null })
    expect(await drawAndClick()).toEqual([
      ['Run', 'normal', true, false],
      ['', 'separator', true, false],
      ['Off', 'checkbox', false, true],
      ['Copy it', 'normal', true, false],
    ])
  }).toPass()
  await expect.poll(runs).toContainEqual({ id: 'probe.run' })
})

test('a context menu answers what was chosen', async ({ launch }) => {
  const { app, page } = await launch()
  await app.evaluate(({ Menu }) => {
    // the platform's menu takes the pointer; the choice is made for it
    Menu.prototype.popup = function popup(this: Electron.Menu, options = {}) {
      const choice = this.items.find(({ enabled }) => enabled)
      options.callback?.()
      choice?.click()
    }
  })
  const entry = { kind: 'command', label: 'Copy', accelerator: null, checked: null } as const
  const items = [
    { ...entry, id: 'a', enabled: false },
    { ...entry, id: 'b', enabled: true },
  ]
  expect(await callMain(page, 'menu.popup', items)).toEqual({ ok: true, value: 'b' })
  expect(await callMain(page, 'menu.popup', [])).toEqual({ ok: true, value: null })
})

test('a file is saved whole where the user says, and the folder is remembered', async ({ launch }) => {
  const { app, page } = await launch()
  const folder = mkdtempSync(join(tmpdir(), 'collate-saving-'))
  await app.evaluate(({ dialog }, to) => {
    const asked: (string | undefined)[] = []
    Object.assign(globalThis, { asked })
    dialog.showSaveDialog = ((_window: unknown, { defaultPath }: { defaultPath: string }) => {
      asked.push(defaultPath)
      return Promise.resolve({ canceled: false, filePath: `${to}/notes.md` })
    }) as typeof dialog.showSaveDialog
  }, folder)
  const filters = [{ name: 'Markdown', extensions: ['md'] }]
  const save = (data: string) =>
    callMain(page, 'files.save', { suggestedName: '../no:tes.md', filters, data })
  const path = join(folder, 'notes.md')
  expect(await save('first')).toEqual({ ok: true, value: path })
  expect(await save('second')).toEqual({ ok: true, value: path })
  expect(readFileSync(path, 'utf8')).toBe('second')
  expect(readdirSync(folder)).toEqual(['notes.md'])
  const asked = await app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)
  expect(asked[1]).toBe(join(folder, '-no-tes.md'))
})

test('a save that is cancelled or cannot be done says so', async ({ launch }) => {
  const { app, page } = await launch()
  const answerWith = (canceled: boolean, filePath: string) =>
    app.evaluate(
      ({ dialog }, result) => {
        dialog.showSaveDialog = () => Promise.resolve(result)
      },
      { canceled, filePath },
    )
  const file = { suggestedName: 'a.txt', filters: [], data: 'text' }
  await answerWith(true, '')
  expect(await callMain(page, 'files.save', file)).toEqual({ ok: true, value: null })
  await answerWith(false, join(tmpdir(), 'no such folder', 'a.txt'))
  expect(await callMain(page, 'files.save', file)).toMatchObject({
    ok: false,
    error: { code: 'file-unwritable' },
  })
})

test('a link opens in the browser only after the user says yes', async ({ launch }) => {
  const { app, page } = await launch()
  await app.evaluate(({ dialog, shell }) => {
    const log: string[] = []
    Object.assign(globalThis, { log, response: 1 })
    dialog.showMessageBox = ((_window: unknown, { message }: { message: string }) => {
      log.push(message)
      const { response } = globalThis as unknown as { response: number }
      return Promise.resolve({ response, checkboxChecked: false })
    }) as typeof dialog.showMessageBox
    shell.openExternal = (url) => {
      log.push(url)
      return Promise.resolve()
    }
  })
  const log = () => app.evaluate(() => (globalThis as unknown as { log: string[] }).log)
  const url = 'https://example.org/story?id=1'
  expect(await callMain(page, 'links.open', url)).toEqual({ ok: true, value: false })
  await app.evaluate(() => void Object.assign(globalThis, { response: 0 }))
  expect(await callMain(page, 'links.open', url)).toEqual({ ok: true, value: true })
  const question = 'Open example.org in your browser?'
  expect(await log()).toEqual([question, question, url])
  for (const bad of [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://host/x',
    'https://a:b@example.org/',
    'no address',
  ]) {
    expect(await callMain(page, 'links.open', bad)).toEqual({ ok: true, value: false })
  }
  expect(await log()).toHaveLength(3)
})

test('a window that hangs is started afresh if the user wants it', async ({ launch }) => {
  const { app } = await launch()
  const question = await app.evaluate(({ BrowserWindow, dialog }) => {
    const window = BrowserWindow.getAllWindows()[0]
    return new Promise((done) => {
      dialog.showMessageBox = ((_window: unknown, { message }: { message: string }) => {
        window?.webContents.once('did-finish-load', () => done(message))
        return Promise.resolve({ response: 1, checkboxChecked: false })
      }) as typeof dialog.showMessageBox
      window?.emit('unresponsive')
    })
  })
  expect(question).toBe('Collate is not responding')
  await expect.poll(() => runInWindow(app, 'location.href')).toBe('app://collate/index.html')
})
