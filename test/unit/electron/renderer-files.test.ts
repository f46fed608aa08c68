import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { contentTypeOf, resolveRendererFile } from '../../../electron/main/renderer-files.ts'

it.each([
  ['/', '/out/renderer/index.html'],
  ['/assets/a%20b.js', '/out/renderer/assets/a b.js'],
  ['/a/../b.js', '/out/renderer/b.js'],
  ['/..%2fmain%2findex.js', null],
  ['/../../etc/passwd', null],
  ['/..', null],
  ['/%2e%2e/x', null],
  ['/..%5cmain', null],
  ['/%00', null],
  ['/%ff', null],
])('resolves %s', (pathname, file) => {
  expect(resolveRendererFile('/out/renderer', pathname)).toBe(file)
})

it('never leaves its folder', () => {
  const piece = fc.constantFrom('..', '.', '/', '%2f', '%2e', '%5c', '\\', 'a', '%', 'renderer', 'x')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const file = resolveRendererFile('/out/renderer', `/${pieces.join('')}`)
      expect(file === null || file.startsWith('/out/renderer/')).toBe(true)
    }),
  )
})

it.each([
  ['/x/index.HTML', 'text/html; charset=utf-8'],
  ['/x/font.woff2', 'font/woff2'],
  ['/x/what', 'application/octet-stream'],
])('names the type of %s', (file, type) => {
  expect(contentTypeOf(file)).toBe(type)
})
