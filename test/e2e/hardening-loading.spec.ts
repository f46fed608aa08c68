import { writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/electron/launch.ts'
import { POLICY_MESSAGES } from '../support/electron/policy-messages.ts'

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

test('a server named in the environment is not asked for the page', async ({ launch }) => {
  let connections = 0
  const server = createServer((socket) => {
    connections += 1
    socket.destroy()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const { app, page } = await launch({ env: { ELECTRON_RENDERER_URL: `http://127.0.0.1:${port}/` } })
  expect(page.url()).toBe('app://collate/index.html')
  expect(await app.evaluate(() => 'ELECTRON_RENDERER_URL' in process.env)).toBe(false)
  expect(connections).toBe(0)
  await new Promise((done) => server.close(done))
})
