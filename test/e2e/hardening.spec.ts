import type { CollateBridge } from '@shared/contract/ipc.ts'
import { expect, test } from '../support/electron/launch.ts'
import { POLICY_MESSAGES } from '../support/electron/policy-messages.ts'

test('the page sees the typed bridge, and neither Node nor Electron', async ({ launch }) => {
  const { page } = await launch()
  expect(page.url()).toBe('app://collate/index.html')
  const seen = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
    bridge: Object.keys((globalThis as unknown as { collate: object }).collate).sort(),
    isFrozen: Object.isFrozen((globalThis as unknown as { collate: object }).collate),
    isSecure: isSecureContext,
  }))
  expect(seen).toEqual({ node: [], bridge: ['call', 'on'], isFrozen: true, isSecure: true })
})

test('a worker has no Node either', async ({ launch, expected }) => {
  expected.errors.push(...POLICY_MESSAGES)
  const { page } = await launch()
  const made = await page.evaluate(() => {
    try {
      new Worker(URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' })))
      return 'made'
    } catch {
      return 'refused'
    }
  })
  expect(made, 'a worker from a blob').toBe('refused')
  for (const worker of page.workers()) {
    expect(worker.url()).toMatch(/^app:\/\/collate\/assets\//)
    expect(await worker.evaluate(() => 'require' in globalThis || 'process' in globalThis)).toBe(false)
  }
})

test('scripts made from text do not run', async ({ launch, expected }) => {
  expected.errors.push(...POLICY_MESSAGES)
  const { page } = await launch()
  const through = await page.evaluate(async () => {
    const ran: string[] = []
    Object.assign(globalThis, { ran })
    const attempt = (name: string, act: () => void): void => {
      try {
        act()
        ran.push(`${name} was not refused`)
      } catch {
        // as it should be
      }
    }
    attempt('setTimeout with text', () => void setTimeout("ran.push('timer')" as unknown as () => void, 0))
    attempt('innerHTML', () => void Reflect.set(document.createElement('div'), 'innerHTML', '<b>x</b>'))
    attempt('DOMParser', () => void new DOMParser().parseFromString('<p>x', 'text/html'))
    attempt(
      'script text',
      () => void Reflect.set(document.createElement('script'), 'text', "ran.push('text')"),
    )
    attempt(
      'script src',
      () => void Reflect.set(document.createElement('script'), 'src', 'data:text/javascript,1'),
    )
    attempt('unknown policy', () => {
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => unknown }
      }
      trustedTypes.createPolicy('somebody', {})
    })
    attempt('inline script', () => {
      const script = document.createElement('script')
      script.append(document.createTextNode("ran.push('inline script')"))
      document.body.append(script)
    })
    const button = document.createElement('button')
    try {
      // newer engines refuse the attribute, older ones its running
      button.setAttribute('onclick', "ran.push('event attribute')")
    } catch {
      // as it should be
    }
    button.click()
    const module: string = 'data:text/javascript,ran.push("import")'
    await import(module).catch(() => undefined)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
    return ran
  })
  expect(through).toEqual([])
})

test('permissions are denied, but for copying text and keeping the database', async ({
  launch,
  expected,
}) => {
  expected.errors.push(/permission|geolocation/i)
  const { page } = await launch()
  // copying asks for a document with the focus, which without a window manager takes a click
  await page.mouse.click(2, 2)
  const answers = await page.evaluate(async () => {
    const outcome = (promise: Promise<unknown>) =>
      promise.then(
        () => 'granted',
        () => 'denied',
      )
    return {
      camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await outcome(navigator.mediaDevices.getDisplayMedia()),
      location: await outcome(
        new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      ),
      notifications: await Notification.requestPermission(),
      midi: await outcome(navigator.requestMIDIAccess({ sysex: true })),
      reading: await outcome(navigator.clipboard.readText()),
      copying: await outcome(navigator.clipboard.writeText('a quote')),
      keeping: (await navigator.storage.persist()) ? 'granted' : 'denied',
    }
  })
  expect(answers).toEqual({
    camera: 'denied',
    screen: 'denied',
    location: 'denied',
    notifications: 'denied',
    midi: 'denied',
    reading: 'denied',
    copying: 'granted',
    keeping: 'granted',
  })
})

test('calls with wrong arguments and of unknown names are refused', async ({ launch }) => {
  const { page } = await launch()
  const calls: readonly (readonly unknown[])[] = [
    ['preferences.get', 1],
    ['preferences.set'],
    ['preferences.set', { theme: 'pink' }],
    ['preferences.set', { zoom: 40 }],
    ['preferences.set', { extra: true }],
    ['preferences.set', null],
    ['menu.set', 'File'],
    ['menu.set', [{ kind: 'role', role: 'toggleDevTools', label: 'x' }]],
    [
      'menu.set',
      [{ kind: 'command', id: 'a', label: 'b', accelerator: 'F 1', enabled: true, checked: null }],
    ],
    ['menu.popup', [{ kind: 'submenu', label: 'x', items: null }]],
    ['files.save', { suggestedName: 'x', filters: [], data: 7 }],
    ['files.save', { suggestedName: 'x', data: 'y' }],
    ['files.choose', 'anything'],
    ['links.open', { href: 'https://example.org/' }],
    ['shell.openExternal', 'https://example.org/'],
    ['__proto__'],
    ['constructor'],
  ]
  const codes = await page.evaluate(async (all) => {
    const { collate } = globalThis as unknown as {
      collate: { call: (...args: readonly unknown[]) => Promise<{ ok: boolean; error?: { code: string } }> }
    }
    return Promise.all(all.map(async (args) => (await collate.call(...args)).error?.code ?? 'accepted'))
  }, calls)
  expect(codes).toEqual(calls.map(() => 'bad-request'))
})

test('a window that is not ours gets no answer', async ({ launch }) => {
  const { app, page } = await launch()
  const preload = await app.evaluate(
    ({ app: electronApp }) => `${electronApp.getAppPath()}/out/preload/index.cjs`,
  )
  const answers = await app.evaluate(async ({ BrowserWindow }, preloadPath) => {
    const ask = async (url: string): Promise<unknown> => {
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: { preload: preloadPath, sandbox: true },
      })
      await stranger.loadURL(url)
      const answer: unknown = await stranger.webContents.executeJavaScript("collate.call('preferences.get')")
      stranger.destroy()
      return answer
    }
    return [
      await ask('app://collate/missing.html').catch(() => ask('app://collate/index.html')),
      await ask('data:text/html,x'),
    ]
  }, preload)
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request' } })
  const own = await page.evaluate(() =>
    (globalThis as unknown as { collate: CollateBridge }).collate.call('preferences.get'),
  )
  expect(own.ok).toBe(true)
})

test('the web’s own ways around a proxy are closed', async ({ launch }) => {
  const { app } = await launch()
  const state = await app.evaluate(async ({ app: electronApp, BrowserWindow, session }) => ({
    webRtc: BrowserWindow.getAllWindows()[0]?.webContents.getWebRTCIPHandlingPolicy(),
    hasSpellChecker: session.defaultSession.isSpellCheckerEnabled(),
    hasNames: await session.defaultSession.resolveHost('example.org').then(
      () => true,
      () => false,
    ),
    switches: ['disable-background-networking', 'disable-component-update', 'dns-prefetch-disable'].map(
      (name) => electronApp.commandLine.hasSwitch(name),
    ),
  }))
  expect(state).toEqual({
    webRtc: 'disable_non_proxied_udp',
    hasSpellChecker: false,
    hasNames: false,
    switches: [true, true, true],
  })
})

test('the window asks at its start that the library is never cleared away', async ({ launch }) => {
  const { page } = await launch()
  await page.addInitScript(() => {
    const asked: Promise<boolean>[] = []
    Object.assign(globalThis, { asked })
    const persist = navigator.storage.persist.bind(navigator.storage)
    navigator.storage.persist = () => {
      const answer = persist()
      asked.push(answer)
      return answer
    }
  })
  await page.reload()
  await page.getByRole('status', { name: 'Activity' }).waitFor()
  const answers = await page.evaluate(() =>
    Promise.all((globalThis as unknown as { asked: Promise<boolean>[] }).asked),
  )
  expect(answers).toEqual([true])
  expect(await page.evaluate(() => navigator.storage.persisted())).toBe(true)
})
