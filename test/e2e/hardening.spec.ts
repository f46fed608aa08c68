import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CollateBridge } from '@shared/contract/ipc.ts'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from '../support/electron/launch.ts'

const POLICY_MESSAGES = [/Content Security Policy/, /TrustedHTML|TrustedScript|Trusted ?Type/i]
const BLOCKED_LOADS = [/ERR_BLOCKED_BY_CLIENT/, /ERR_BLOCKED_BY_CSP/, /Not allowed to load local resource/]

/** Names of everything that was not refused; so a failure names what got through. */
async function runAll(
  page: Page,
  attempts: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<string[]> {
  const through: string[] = []
  for (const [name, attempt] of Object.entries(attempts)) {
    const wasRefused = await attempt().then(
      (result) => result === 'refused',
      () => true,
    )
    if (!wasRefused) through.push(name)
  }
  expect(page.url()).toBe('app://collate/index.html')
  return through
}

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
    await import('data:text/javascript,ran.push("import")' as string).catch(() => undefined)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
    return ran
  })
  expect(through).toEqual([])
})

test('nothing outside the app can be loaded', async ({ launch, expected }) => {
  expected.errors.push(...POLICY_MESSAGES, ...BLOCKED_LOADS)
  const { page } = await launch()
  const through = await runAll(page, {
    'fetch https': () => page.evaluate(() => fetch('https://example.org/')),
    'fetch a port of this machine': () =>
      page.evaluate(() => fetch('http://127.0.0.1:9/', { mode: 'no-cors' })),
    'fetch file': () => page.evaluate(() => fetch('file:///etc/passwd')),
    'web socket': () =>
      page.evaluate(
        () =>
          new Promise((resolve) => {
            const socket = new WebSocket('wss://example.org/')
            socket.onopen = () => resolve('open')
            socket.onerror = () => resolve('refused')
          }),
      ),
    'event source': () =>
      page.evaluate(
        () =>
          new Promise((resolve) => {
            const source = new EventSource('https://example.org/')
            source.onopen = () => resolve('open')
            source.onerror = () => {
              source.close()
              resolve('refused')
            }
          }),
      ),
    image: () =>
      page.evaluate(
        () =>
          new Promise((resolve) => {
            const image = new Image()
            image.onload = () => resolve('loaded')
            image.onerror = () => resolve('refused')
            image.src = 'https://example.org/picture.png'
          }),
      ),
    frame: () =>
      page.evaluate(async () => {
        const refused = new Promise((resolve) =>
          document.addEventListener('securitypolicyviolation', () => resolve('refused'), { once: true }),
        )
        const frame = document.createElement('iframe')
        frame.src = 'https://example.org/'
        document.body.append(frame)
        const result = await refused
        frame.remove()
        return result
      }),
  })
  expect(through).toEqual([])
})

test('what slips past the page’s policy is stopped by the session', async ({ launch, expected }) => {
  expected.refusals.push(/^https:\/\/example\.org\//)
  const { app, refusals } = await launch()
  const reached = await app.evaluate(({ net }) =>
    net.fetch('https://example.org/').then(
      () => 'reached',
      () => 'refused',
    ),
  )
  expect(reached).toBe('refused')
  await expect.poll(() => refusals.length).toBe(1)
})

test('the app’s scheme serves its own folder and nothing around it', async ({ launch, expected }) => {
  expected.errors.push(/status of (403|404|405)/, ...POLICY_MESSAGES, ...BLOCKED_LOADS)
  const { app, page } = await launch()
  const statuses = await page.evaluate(async () => {
    const status = (url: string, method = 'GET') => fetch(url, { method }).then((answer) => answer.status)
    return {
      page: await status('app://collate/index.html'),
      root: await status('app://collate/'),
      parent: await status('app://collate/..%2fmain%2findex.js'),
      deep: await status('app://collate/assets/..%2f..%2f..%2fpackage.json'),
      backslash: await status('app://collate/..%5cmain%5cindex.js'),
      absolute: await status('app://collate//etc/passwd'),
      broken: await status('app://collate/%ff'),
      zero: await status('app://collate/index.html%00.png'),
      missing: await status('app://collate/missing.js'),
      notGranted: await status('app://collate/opened/999/passwd'),
      escaped: await status('app://collate/opened/1/..%2f..%2fpasswd'),
      post: await status('app://collate/index.html', 'POST'),
    }
  })
  expect(statuses).toEqual({
    page: 200,
    root: 200,
    parent: 403,
    deep: 403,
    backslash: 403,
    absolute: 404,
    broken: 403,
    zero: 403,
    missing: 404,
    notGranted: 404,
    escaped: 404,
    post: 405,
  })
  const other = await app.evaluate(({ net }) =>
    net.fetch('app://elsewhere/index.html').then(({ status }) => status),
  )
  expect(other).toBe(403)
})

test('every answer carries the policy', async ({ launch }) => {
  const { page } = await launch()
  const headers = await page.evaluate(async () =>
    Object.fromEntries((await fetch('app://collate/index.html')).headers),
  )
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  })
  const policy = (headers['content-security-policy'] ?? '').split('; ')
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "frame-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]),
  )
})

test('an opened file is data, whatever it holds', async ({ launch, userDataDir, expected }) => {
  expected.errors.push(/MIME type|Failed to fetch dynamically imported module/)
  const script = join(userDataDir, 'given.js')
  writeFileSync(script, 'globalThis.ran = true')
  const { page } = await launch({ args: [script] })
  const result = await page.evaluate(async () => {
    const url = 'app://collate/opened/1/given.js'
    const answer = await fetch(url)
    const { headers } = answer
    const imported = await import(url).then(
      () => 'imported',
      () => 'refused',
    )
    return {
      text: await answer.text(),
      type: headers.get('content-type'),
      policy: headers.get('content-security-policy'),
      imported,
      ran: 'ran' in globalThis,
    }
  })
  expect(result).toEqual({
    text: 'globalThis.ran = true',
    type: 'application/octet-stream',
    policy: "default-src 'none'; sandbox; frame-ancestors 'none'",
    imported: 'refused',
    ran: false,
  })
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

test('calls with wrong arguments and of unknown names are refused', async ({ launch }) => {
  const { page } = await launch()
  const calls: readonly (readonly unknown[])[] = [
    ['app.info', 1],
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
