import { describe, expect, it } from 'vitest'
import {
  isLoadable,
  isOwnPage,
  isReload,
  pageUrl,
  takeDevelopmentServer,
} from '../../../electron/main/origin.ts'

const server = new URL('http://localhost:5173/')

describe('takeDevelopmentServer', () => {
  const args = ['electron', '.', '--development', 'a.txt']

  it.each([server.href, 'http://127.0.0.1:5173/', 'http://[::1]:5173/'])(
    'is %s when the build tool names it and the switch asks for it',
    (address) => {
      const environment = { ELECTRON_RENDERER_URL: address }
      expect(takeDevelopmentServer(false, args, environment)?.href).toBe(address)
      expect(environment.ELECTRON_RENDERER_URL).toBe(address)
    },
  )

  it.each([
    ['in a packaged app', true, args, server.href],
    ['without the switch', false, ['electron', '.'], server.href],
    ['where the switch is the name of a file', false, ['electron', '.', '--', '--development'], server.href],
    ['on another machine', false, args, 'http://example.org:5173/'],
    ['on a machine named like this one', false, args, 'http://localhost.example.org/'],
    ['with a name and a host after it', false, args, 'http://localhost@example.org/'],
    ['of a file', false, args, 'file:///tmp/index.html'],
    ['of data', false, args, 'data:text/html,x'],
    ['that is no address', false, args, 'localhost'],
    ['that is empty', false, args, ''],
  ])('is none, and the variable is gone, %s', (_what, isPackaged, given, address) => {
    const environment = { ELECTRON_RENDERER_URL: address, HOME: '/home/u' }
    expect(takeDevelopmentServer(isPackaged, given, environment)).toBeNull()
    expect(environment).toEqual({ HOME: '/home/u' })
  })

  it('is none where none is named', () => {
    expect(takeDevelopmentServer(false, args, {})).toBeNull()
  })
})

describe('isLoadable', () => {
  it.each([
    ['app://collate/index.html', true],
    ['app://collate/opened/1/a.txt', true],
    ['blob:app://collate/1234', true],
    ['data:text/plain,x', true],
    ['app://elsewhere/', false],
    ['http://localhost:5173/', false],
    ['https://example.org/', false],
    ['wss://example.org/', false],
    ['file:///etc/passwd', false],
    ['ftp://example.org/', false],
    ['chrome://settings/', false],
    ['devtools://devtools/', false],
    ['no address', false],
  ])('judges %s', (url, isFine) => {
    expect(isLoadable(url, null)).toBe(isFine)
  })

  it.each([
    ['http://localhost:5173/main.tsx', true],
    ['ws://localhost:5173/', true],
    ['devtools://devtools/', true],
    ['https://example.org/', false],
    ['file:///etc/passwd', false],
  ])('judges %s in development', (url, isFine) => {
    expect(isLoadable(url, server)).toBe(isFine)
  })
})

describe('isReload', () => {
  it.each([
    [pageUrl(null), true],
    [`${pageUrl(null)}#note`, true],
    [`${pageUrl(null)}?x`, false],
    ['app://collate/opened/1/index.html', false],
    ['app://elsewhere/index.html', false],
    ['https://example.org/', false],
  ])('judges %s', (url, isOne) => {
    expect(isReload(url, null)).toBe(isOne)
  })
})

describe('isOwnPage', () => {
  it.each([
    ['app://collate/index.html', null, true],
    ['app://collate.example/index.html', null, false],
    ['about:blank', null, false],
    ['', null, false],
    ['http://localhost:5173/', server, true],
    ['http://localhost:5174/', server, false],
  ])('judges %s', (url, development, isOwn) => {
    expect(isOwnPage(url, development)).toBe(isOwn)
  })
})
