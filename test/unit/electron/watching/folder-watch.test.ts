import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LONG_MS, WatchedFolder } from './watched-folder.ts'

describe('a watched folder', () => {
  it('is none before one was chosen', async () => {
    const watched = new WatchedFolder()
    watched.write('a.txt', 'a')
    const watch = watched.start()
    expect(await watched.takeLater(watch)).toEqual([])
    expect(watch.state).toMatchObject({ folder: null, isOn: false, ready: 0 })
  })

  it('hands over what appears in it and in folders inside it, without halves, hidden files and links', async () => {
    const watched = new WatchedFolder()
    const watch = watched.start()
    await watch.watch(watched.folder)
    const outside = join(watched.base, 'secret.txt')
    writeFileSync(outside, 'secret')
    symlinkSync(outside, join(watched.folder, 'link.txt'))
    for (const name of [
      'b.txt',
      'sub/deep/a.txt',
      '.hidden.txt',
      '.git/config',
      'big.zip.crdownload',
      'page.html.part',
      '~$draft.docx',
      'notes.txt~',
      'x.download/inner.txt',
      'Thumbs.db',
    ])
      watched.write(name, name)
    watched.write('begun.txt', '')
    expect((await watched.takeLater(watch)).toSorted()).toEqual(['clips/b.txt', 'clips/sub/deep/a.txt'])
    expect(await watched.takeLater(watch)).toEqual([])
  })

  it('waits for a file that is still being written, and longer for one that was seen growing', async () => {
    const watched = new WatchedFolder()
    const watch = watched.start()
    await watch.watch(watched.folder)
    const path = watched.write('a.txt', 'first half')
    await watch.look()
    watched.nowMs += 1_000
    await watch.look()
    expect(watch.state.ready).toBe(0)
    watched.nowMs += 1_500
    appendFileSync(path, ' and second half')
    await watch.look()
    watched.nowMs += 3_000
    await watch.look()
    expect(watch.state.ready).toBe(0)
    watched.nowMs += 6_000
    await watch.look()
    expect(watch.state.ready).toBe(1)
    const [file] = await watch.take()
    const granted = await watched.opened.pathOf(new URL(file?.url ?? '').pathname)
    expect(readFileSync(granted ?? '', 'utf8')).toBe('first half and second half')
  })

  it('gathers what arrives together, but not for ever', async () => {
    const watched = new WatchedFolder()
    const watch = watched.start()
    await watch.watch(watched.folder)
    watched.write('a.txt', 'whole')
    const growing = watched.write('b.txt', '1')
    for (let look = 0; look < 3; look++) {
      await watch.look()
      watched.nowMs += 3_000
      appendFileSync(growing, '1')
    }
    await watch.look()
    expect(watch.state.ready).toBe(0)
    watched.nowMs += 6_000
    appendFileSync(growing, '1')
    await watch.look()
    expect((await watched.take(watch)).map(({ name }) => name)).toEqual(['clips/a.txt'])
  })

  it('hands over nothing twice: not after a restart, not under another name, not as a copy', async () => {
    const watched = new WatchedFolder()
    const first = watched.start()
    await first.watch(watched.folder)
    watched.write('a.txt', 'one text')
    watched.write('copy.txt', 'one text')
    expect(await watched.takeLater(first)).toHaveLength(1)
    expect(await watched.takeLater(first)).toEqual([])

    const second = watched.start()
    renameSync(join(watched.folder, 'a.txt'), join(watched.folder, 'renamed.txt'))
    watched.write('sub/again.txt', 'one text')
    watched.write('new.txt', 'another text')
    expect(await watched.takeLater(second)).toEqual(['clips/new.txt'])
  })

  it('hands over a file again when its content is another', async () => {
    const watched = new WatchedFolder()
    const watch = watched.start()
    await watch.watch(watched.folder)
    watched.write('a.txt', 'one text')
    await watched.takeLater(watch)
    watched.write('a.txt', 'another text, longer')
    expect(await watched.takeLater(watch)).toEqual(['clips/a.txt'])
  })

  it('does not believe that it was read whole when it changed meanwhile', async () => {
    const watched = new WatchedFolder()
    const watch = watched.start()
    await watch.watch(watched.folder)
    const path = watched.write('a.txt', 'one half')
    await watch.look()
    watched.nowMs += LONG_MS
    await watch.look()
    const taken = await watch.take()
    appendFileSync(path, ' and another')
    await watch.settle({ read: taken.map(({ id }) => id), unread: [] })
    expect(await watched.takeLater(watch)).toEqual(['clips/a.txt'])
  })

  it('leaves out what was in it when it was chosen, until told otherwise', async () => {
    const watched = new WatchedFolder()
    watched.write('old.txt', 'old')
    const watch = watched.start()
    await watch.watch(watched.folder)
    watched.write('new.txt', 'new')
    expect(await watched.takeLater(watch)).toEqual(['clips/new.txt'])
    expect(watch.state.leftOut).toBe(1)
    await watch.includeLeftOut()
    expect(await watched.takeLater(watched.start())).toEqual(['clips/old.txt'])
  })

  it('hands over nothing while it is off, and afterwards what came meanwhile', async () => {
    const watched = new WatchedFolder()
    const watch = watched.start()
    await watch.watch(watched.folder)
    watch.switch(false)
    watched.write('a.txt', 'text')
    expect(await watched.takeLater(watch)).toEqual([])
    expect(watched.start().state).toMatchObject({ folder: watched.folder, isOn: false })
    watch.switch(true)
    expect(await watched.takeLater(watch)).toEqual(['clips/a.txt'])
  })

  it('says that it is gone, and goes on when it is back', async () => {
    const watched = new WatchedFolder()
    const watch = watched.start()
    await watch.watch(watched.folder)
    const away = join(watched.base, 'away')
    renameSync(watched.folder, away)
    await watch.look()
    expect(watched.told.at(-1)).toMatchObject({ trouble: 'gone', isOn: true, ready: 0 })
    renameSync(away, watched.folder)
    watched.write('a.txt', 'text')
    expect(await watched.takeLater(watch)).toEqual(['clips/a.txt'])
    expect(watched.told.at(-1)).toMatchObject({ trouble: null })
  })

  it('takes an empty folder where a disk was mounted for one whose disk is not there', async () => {
    const watched = new WatchedFolder()
    const settings = { folder: watched.folder, isOn: true, isMountPoint: true }
    writeFileSync(join(watched.base, 'watch-folder.json'), JSON.stringify(settings))
    const watch = watched.start()
    await watch.look()
    expect(watch.state.trouble).toBe('unmounted')
  })

  it('keeps off a file that could not be read until it changes or the app starts anew', async () => {
    const watched = new WatchedFolder()
    const watch = watched.start()
    await watch.watch(watched.folder)
    watched.write('a.txt', 'text')
    await watch.look()
    watched.nowMs += LONG_MS
    const taken = await watch.take()
    await watch.settle({ read: [], unread: taken.map(({ id }) => id) })
    expect(await watched.takeLater(watch)).toEqual([])
    expect(await watched.takeLater(watched.start())).toEqual(['clips/a.txt'])
  })

  it('hands a file over again when the window that had it is gone', async () => {
    const watched = new WatchedFolder()
    const watch = watched.start()
    await watch.watch(watched.folder)
    watched.write('a.txt', 'text')
    await watch.look()
    watched.nowMs += LONG_MS
    expect(await watch.take()).toHaveLength(1)
    expect(await watched.takeLater(watch)).toEqual([])
    watch.release()
    expect(await watched.takeLater(watch)).toEqual(['clips/a.txt'])
  })

  it('knows nothing any more when the library begins anew, and takes what is there for old', async () => {
    const watched = new WatchedFolder()
    const watch = watched.start()
    await watch.watch(watched.folder)
    watched.write('a.txt', 'text')
    await watched.takeLater(watch)
    await watch.forget()
    expect(await watched.takeLater(watch)).toEqual([])
    await watch.includeLeftOut()
    expect(await watched.takeLater(watch)).toEqual(['clips/a.txt'])
  })

  it('cannot be what is no folder', async () => {
    const watched = new WatchedFolder()
    const watch = watched.start()
    await expect(watch.watch(join(watched.base, 'nothing'))).rejects.toMatchObject({
      code: 'file-unreadable',
    })
    expect(watch.state.isOn).toBe(false)
  })

  it('grants a file only as long as it is no link to elsewhere', async () => {
    const watched = new WatchedFolder()
    const watch = watched.start()
    await watch.watch(watched.folder)
    const path = watched.write('sub/a.txt', 'text')
    await watch.look()
    watched.nowMs += LONG_MS
    const [file] = await watch.take()
    const { pathname } = new URL(file?.url ?? '')
    expect(await watched.opened.pathOf(pathname)).toBe(path)
    mkdirSync(join(watched.base, 'elsewhere'))
    writeFileSync(join(watched.base, 'elsewhere', 'a.txt'), 'secret')
    rmSync(join(watched.folder, 'sub'), { recursive: true })
    symlinkSync(join(watched.base, 'elsewhere'), join(watched.folder, 'sub'))
    expect(await watched.opened.pathOf(pathname)).toBeNull()
  })
})

describe('what was read', () => {
  it('is known again although the last line was written by half', async () => {
    const watched = new WatchedFolder()
    const watch = watched.start()
    await watch.watch(watched.folder)
    watched.write('a.txt', 'text')
    await watched.takeLater(watch)
    appendFileSync(join(watched.base, 'read.jsonl'), '{"path":"/half')
    const second = watched.start()
    watched.write('b.txt', 'more text')
    expect(await watched.takeLater(second)).toEqual(['clips/b.txt'])
    watched.write('c.txt', 'more text')
    expect(await watched.takeLater(watched.start())).toEqual([])
  })
})
