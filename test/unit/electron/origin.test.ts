import { describe, expect, it } from 'vitest'
import { developmentServer, isLoadable, isOwnPage, isReload, pageUrl } from '../../../electron/main/origin.ts'

const server = new URL('http://localhost:5173/')

describe('developmentServer', () => {
  it('is what the build tool names, and never looked at in a built app', () => {
    const environment = { ELECTRON_RENDERER_URL: server.href }
    expect(developmentServer(false, environment)?.href).toBe(server.href)
    expect(developmentServer(true, environment)).toBeNull()
    expect(developmentServer(false, {})).toBeNull()
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
