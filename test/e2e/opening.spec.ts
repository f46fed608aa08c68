import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { callMain, recordEvents } from '../support/electron/bridge.ts'
import { expect, test } from '../support/electron/launch.ts'

const projectFolder = resolve(import.meta.dirname, '../..')

/** A folder with two texts, one of them deeper, and a hidden file. */
function writeScrapes(base: string): string {
  const folder = join(base, 'scrapes')
  mkdirSync(join(folder, 'seoul'), { recursive: true })
  writeFileSync(join(folder, 'a.txt'), 'Harbour strike enters second week')
  writeFileSync(join(folder, 'seoul', 'b.txt'), 'Talks on harbour strike resume')
  writeFileSync(join(folder, '.hidden'), 'not for import')
  return folder
}

/** What the window may read under these tokens. */
function readGranted(page: Page, ...tokens: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (all) => Promise.all(all.map(async (token) => (await fetch(`app://collate/opened/${token}`)).text())),
    tokens,
  )
}

/** Starts the app a second time on the same library, as from a terminal standing in `folder`. */
async function launchAgain(
  userDataDir: string,
  folder: string,
  args: readonly string[],
): Promise<number | null> {
  const electron = createRequire(import.meta.url)('electron') as unknown as string
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(electron, [...sandbox, `--user-data-dir=${userDataDir}`, projectFolder, ...args], {
    cwd: folder,
    stdio: 'ignore',
  })
  return new Promise((done) => child.once('exit', done))
}

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'collate-opening-'))
}

test('files and folders named on the command line can be read by the window', async ({ launch }) => {
  const base = temporaryFolder()
  const folder = writeScrapes(base)
  const single = join(base, 'single é 한.txt')
  writeFileSync(single, 'A single text')
  const { page } = await launch({ args: [folder, single] })
  const address = `3/${encodeURIComponent('single é 한.txt')}`
  await expect
    .poll(() => readGranted(page, '1/a.txt', '2/b.txt', address))
    .toEqual(['Harbour strike enters second week', 'Talks on harbour strike resume', 'A single text'])
})

test('a second launch hands its files to the running window', async ({ launch, userDataDir, expected }) => {
  expected.errors.push(/status of 404/)
  const base = temporaryFolder()
  writeScrapes(base)
  const { app, page } = await launch()
  const opened = await recordEvents(page, 'files.opened')
  expect(await launchAgain(userDataDir, base, ['scrapes', '--', '-odd name.txt'])).toBe(0)
  await expect
    .poll(async () => (await opened()).flatMap(({ files }) => files.map(({ name }) => name)))
    .toEqual(['scrapes/a.txt', 'scrapes/seoul/b.txt', '-odd name.txt'])
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a second launch with more names than fit into one message hands them over too', async ({
  expected,
  launch,
  userDataDir,
}) => {
  const base = temporaryFolder()
  expected.errors.push(/status of 404/)
  const names = Array.from(
    { length: 700 },
    (_, index) => `an article saved under a rather long name ${index}.txt`,
  )
  const { app, page } = await launch()
  const opened = await recordEvents(page, 'files.opened')
  expect(await launchAgain(userDataDir, base, names)).toBe(0)
  await expect.poll(async () => (await opened()).flatMap(({ files }) => files.length)).toEqual([700])
  expect(app.process().exitCode).toBeNull()
})

test('a second launch brings a minimised window back', async ({ launch, userDataDir }) => {
  const { app } = await launch()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  expect(await launchAgain(userDataDir, tmpdir(), [])).toBe(0)
  const isVisible = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
  await expect.poll(isVisible).toBe(true)
})

test('another library runs beside the first one', async ({ launch }) => {
  const first = await launch()
  const second = await launch({ userDataDir: temporaryFolder() })
  expect(first.app.process().exitCode).toBeNull()
  expect(await second.page.title()).toContain('Collate')
})

test('files chosen in a dialog can be read, and only those', async ({ launch, expected }) => {
  expected.errors.push(/status of 404/)
  const folder = writeScrapes(temporaryFolder())
  const { app, page } = await launch()
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, folder)
  expect(await callMain(page, 'files.choose', 'folder')).toEqual({
    ok: true,
    value: [
      { name: 'scrapes/a.txt', url: 'app://collate/opened/1/a.txt' },
      { name: 'scrapes/seoul/b.txt', url: 'app://collate/opened/2/b.txt' },
    ],
  })
  expect(await readGranted(page, '1/a.txt', '2/b.txt', '3/.hidden')).toEqual([
    'Harbour strike enters second week',
    'Talks on harbour strike resume',
    '',
  ])
})

test('a cancelled dialog grants nothing', async ({ launch }) => {
  const { app, page } = await launch()
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] })
  })
  expect(await callMain(page, 'files.choose', 'files')).toEqual({ ok: true, value: [] })
})
