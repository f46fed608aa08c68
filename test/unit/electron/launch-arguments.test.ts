import { expect, it } from 'vitest'
import { parseLaunchArguments } from '../../../electron/main/launch-arguments.ts'

it.each([
  ['relative names', ['a.txt', 'sub/b.txt'], ['/home/u/a.txt', '/home/u/sub/b.txt']],
  ['absolute names', ['/tmp/c.pdf'], ['/tmp/c.pdf']],
  ['switches left out', ['--no-sandbox', '--user-data-dir=/x', 'a.txt'], ['/home/u/a.txt']],
  ['names like switches', ['--', '-a.txt', '--b'], ['/home/u/-a.txt', '/home/u/--b']],
  ['file addresses', ['file:///tmp/an%20article.html'], ['/tmp/an article.html']],
  ['no names', ['', '--flag'], []],
])('reads %s', (_what, args, paths) => {
  expect(parseLaunchArguments(args, '/home/u', false)).toEqual(paths)
})

it('skips the folder of the app itself in development', () => {
  expect(parseLaunchArguments(['--no-sandbox', '.', 'a.txt'], '/p', true)).toEqual(['/p/a.txt'])
})
