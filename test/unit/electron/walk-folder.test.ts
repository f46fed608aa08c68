import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findFiles } from '../../../electron/main/walk-folder.ts'

function makeTree(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'collate-walk-')), 'scrapes')
  mkdirSync(join(folder, 'b', 'deep'), { recursive: true })
  mkdirSync(join(folder, '.git'))
  for (const name of ['10.txt', '9.txt', 'b/c.txt', 'b/deep/d.txt', '.DS_Store', '.git/config']) {
    writeFileSync(join(folder, name), name)
  }
  symlinkSync(folder, join(folder, 'b', 'circle'))
  symlinkSync('/etc/passwd', join(folder, 'b', 'link.txt'))
  return folder
}

it('finds the files of a folder in order of name, without hidden ones and links', async () => {
  const found = await findFiles(makeTree())
  expect(found.map(({ name }) => name)).toEqual([
    'scrapes/9.txt',
    'scrapes/10.txt',
    'scrapes/b/c.txt',
    'scrapes/b/deep/d.txt',
  ])
})

it('answers a single file under its own name', async () => {
  const path = join(makeTree(), '9.txt')
  expect(await findFiles(path)).toEqual([{ path, name: '9.txt' }])
})

it('answers a path that is not there, so that its import can fail aloud', async () => {
  const path = join(makeTree(), 'missing.txt')
  expect(await findFiles(path)).toEqual([{ path, name: 'missing.txt' }])
})
