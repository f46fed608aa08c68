import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { OpenedFiles } from '../../../electron/main/open-files.ts'

it('grants the files named, each under an address of its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-open-'))
  const path = join(folder, 'a b?#한.txt')
  writeFileSync(path, 'x')
  const opened = new OpenedFiles()
  const [file, again] = await opened.grant([path, path])
  expect(file).toEqual({
    name: 'a b?#한.txt',
    url: `app://collate/opened/1/${encodeURIComponent('a b?#한.txt')}`,
  })
  expect(again?.url).toContain('/opened/2/')
  expect(await opened.pathOf(new URL(file?.url ?? '').pathname)).toBe(path)
})

it.each(['/opened/', '/opened/1', '/opened/9/a.txt', '/opened/1/a/b', '/opened/__proto__/a'])(
  'knows no path behind %s',
  async (pathname) => {
    const opened = new OpenedFiles()
    await opened.grant([tmpdir() + '/a'])
    expect(await opened.pathOf(pathname)).toBeNull()
  },
)
