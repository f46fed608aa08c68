import type { ElectronApplication } from '@playwright/test'
import { expect, test } from '../support/electron/launch.ts'
import { POLICY_MESSAGES } from '../support/electron/policy-messages.ts'

/** What main's own listeners made of each navigation: asked after them, in the same event. */
async function recordNavigations(app: ElectronApplication): Promise<() => Promise<[string, boolean][]>> {
  await app.evaluate(({ BrowserWindow }) => {
    const seen: [string, boolean][] = []
    Object.assign(globalThis, { seenNavigations: seen })
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.on('will-frame-navigate', (event) => void seen.push([event.url, event.defaultPrevented]))
  })
  return () =>
    app.evaluate(() => (globalThis as unknown as { seenNavigations: [string, boolean][] }).seenNavigations)
}

for (const target of [
  'https://example.org/',
  'http://127.0.0.1:9/',
  'app://elsewhere/index.html',
  'app://collate/opened/1/page.html',
  'app://collate/assets/',
]) {
  test(`navigating to ${target} is refused`, async ({ launch }) => {
    const { app, page } = await launch()
    const navigations = await recordNavigations(app)
    await page.evaluate((url) => location.assign(url), target)
    await expect.poll(navigations).toEqual([[target, true]])
    expect(page.url()).toBe('app://collate/index.html')
  })
}

test('files and data cannot be navigated to', async ({ launch, expected }) => {
  expected.errors.push(/Not allowed to (load|navigate)/)
  const { page, errors } = await launch()
  await page.evaluate(() => location.assign('file:///etc/passwd'))
  await page.evaluate(() => location.assign('data:text/html,<p>hello</p>'))
  await expect.poll(() => errors.length).toBe(2)
  expect(page.url()).toBe('app://collate/index.html')
})

test('a form cannot be sent anywhere', async ({ launch, expected }) => {
  expected.errors.push(...POLICY_MESSAGES)
  const { page, errors } = await launch()
  await page.evaluate(() => {
    const form = document.createElement('form')
    form.action = 'https://example.org/'
    document.body.append(form)
    form.submit()
    form.remove()
  })
  await expect.poll(() => errors.length).toBe(1)
  expect(page.url()).toBe('app://collate/index.html')
})

test('redirects and embedded pages are refused by main', async ({ launch }) => {
  const { app, page } = await launch()
  const prevented = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return (['will-redirect', 'will-attach-webview'] as const).map((name) => {
      let isPrevented = false
      const event = { preventDefault: () => void (isPrevented = true) }
      ;(contents as unknown as NodeJS.EventEmitter).emit(name, event)
      return isPrevented
    })
  })
  expect(prevented).toEqual([true, true])
  const isPlain = await page.evaluate(() => !('loadURL' in document.createElement('webview')))
  expect(isPlain, 'a webview element is an unknown element').toBe(true)
})

test('no new window opens', async ({ launch }) => {
  const { app, page } = await launch()
  const opened = await page.evaluate(() =>
    ['https://example.org/', 'about:blank', location.href].map((url) => window.open(url) !== null),
  )
  expect(opened).toEqual([false, false, false])
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'https://example.org/'
    link.target = '_blank'
    link.click()
  })
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('the page cannot start a download', async ({ launch }) => {
  const { app, page } = await launch()
  await app.evaluate(({ session }) => {
    const outcome: boolean[] = []
    Object.assign(globalThis, { downloads: outcome })
    session.defaultSession.on('will-download', (event) => void outcome.push(event.defaultPrevented))
  })
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['x']))
    link.download = 'x.txt'
    link.click()
  })
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { downloads: boolean[] }).downloads))
    .toEqual([true])
})
