import { expect, test } from 'vitest'
import { itemsOfDrop } from '../../../renderer/features/importing/dropped-files.ts'

type Entry = Pick<FileSystemEntry, 'name' | 'fullPath' | 'isFile' | 'isDirectory'>

const NOT_FOUND = new DOMException('gone', 'NotFoundError')

function file(fullPath: string, isReadable = true): Entry {
  const name = fullPath.split('/').at(-1) ?? ''
  const give = (resolve: (file: File) => void, reject: (error: DOMException) => void): void =>
    isReadable ? resolve(new File(['text'], name)) : reject(NOT_FOUND)
  return Object.assign({ name, fullPath, isFile: true, isDirectory: false }, { file: give })
}

function folder(fullPath: string, entries: readonly Entry[] | null): Entry {
  const batches: (readonly Entry[])[] = entries === null ? [] : [entries, []]
  const readEntries = (
    resolve: (entries: readonly Entry[]) => void,
    reject: (error: DOMException) => void,
  ): void => (entries === null ? reject(NOT_FOUND) : resolve(batches.shift() ?? []))
  return Object.assign(
    { name: fullPath.split('/').at(-1) ?? '', fullPath, isFile: false, isDirectory: true },
    { createReader: () => ({ readEntries }) },
  )
}

function dropOf(entries: readonly Entry[]): DataTransfer {
  const items = entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry }))
  return { files: [], items } as unknown as DataTransfer
}

test('a dropped folder gives its files in order, without what is hidden in it', async () => {
  const drop = dropOf([
    folder('/scrapes', [
      file('/scrapes/a10.txt'),
      file('/scrapes/a9.txt'),
      file('/scrapes/.hidden.txt'),
      file('/scrapes/Thumbs.db'),
      folder('/scrapes/.git', [file('/scrapes/.git/config')]),
      folder('/scrapes/b', [file('/scrapes/b/c.txt'), file('/scrapes/b/.DS_Store')]),
    ]),
  ])
  expect((await itemsOfDrop(drop)).map(({ kind, name }) => [kind, name])).toEqual([
    ['file', 'scrapes/a9.txt'],
    ['file', 'scrapes/a10.txt'],
    ['file', 'scrapes/b/c.txt'],
  ])
})

test('what cannot be read in a drop is an item of its own, and the rest is there', async () => {
  const drop = dropOf([
    file('/gone.txt', false),
    folder('/scrapes', [
      file('/scrapes/a.txt'),
      file('/scrapes/b.txt', false),
      folder('/scrapes/locked', null),
      file('/scrapes/z.txt'),
    ]),
  ])
  expect((await itemsOfDrop(drop)).map(({ kind, name }) => [kind, name])).toEqual([
    ['unreadable', 'gone.txt'],
    ['file', 'scrapes/a.txt'],
    ['unreadable', 'scrapes/b.txt'],
    ['unreadable', 'scrapes/locked'],
    ['file', 'scrapes/z.txt'],
  ])
})
