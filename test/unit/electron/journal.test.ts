import { createHash } from 'node:crypto'
import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { deleteLine, putLine, readOriginals, replayRows } from '@shared/core/journal/index.ts'
import type { JournalBatch, JournalStream, KeptOriginal } from '@shared/model/journal.ts'
import { realDisk } from '../../../electron/main/journal/disk.ts'
import { Journal } from '../../../electron/main/journal/journal.ts'
import { faultyDisk } from '../../support/journal/faulty-disk.ts'

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'collate-journal-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function open(userData: string, disk = realDisk, segmentBytes?: number): Journal {
  const journal = new Journal(disk, join(userData, 'journal'), () => join(userData, 'aside'), segmentBytes)
  onTestFinished(() => journal.close())
  return journal
}

function batch(stream: JournalStream, seq: number, ...lines: readonly string[]): JournalBatch {
  return { libraryId: 'library', schemaVersion: 8, stream, seq, lines: bytes(lines.join('')) }
}

function original(text: string): KeptOriginal {
  return { id: createHash('sha256').update(text).digest('hex'), bytes: bytes(text) }
}

async function contentOf(journal: Journal): Promise<Record<string, unknown>> {
  const files = await journal.reading(({ files: paths }) => Promise.resolve(paths))
  const read = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(path))
  const { tables, damagedCount } = replayRows((files?.rows ?? []).map(read), crc32)
  const originals = (files?.originals ?? []).flatMap((path) => [...readOriginals(read(path), crc32)])
  return {
    ...tables,
    damagedCount,
    originals: originals.map((one) => new TextDecoder().decode(one.bytes)).sort(),
  }
}

const ROWS_FILE = join('journal', 'rows-00000001.log')

describe('the journal', () => {
  it('is none until one is begun, and then remembers what it took over a restart', async () => {
    const folder = makeFolder()
    const journal = open(folder)
    expect(await journal.state()).toBeNull()
    await journal.begin('library', 8)
    await journal.append(batch('authored', 1, putLine('notes', 'n', { text: 'one' })))
    await journal.append(batch('derived', 1, putLine('articles', 1, { title: 'a' })))
    await journal.keep('library', [original('first'), original('second'), original('first')])
    await journal.append(batch('authored', 2, putLine('notes', 'n', { text: 'two' })))
    const again = open(folder)
    expect(await again.state()).toEqual({
      libraryId: 'library',
      schemaVersion: 8,
      seqs: { authored: 2, derived: 1 },
    })
    await again.keep('library', [original('second'), original('third')])
    await again.append(batch('authored', 3, deleteLine('articles', 1)))
    expect(await contentOf(open(folder))).toEqual({
      notes: [{ text: 'two' }],
      articles: [],
      damagedCount: 0,
      originals: ['first', 'second', 'third'],
    })
  })

  it('cuts a torn tail off and goes on behind what is whole', async () => {
    const folder = makeFolder()
    const journal = open(folder)
    await journal.begin('library', 8)
    await journal.append(batch('authored', 1, putLine('notes', 'n', { text: 'one' })))
    await journal.append(batch('authored', 2, putLine('notes', 'n', { text: 'two' })))
    truncateSync(join(folder, ROWS_FILE), statSync(join(folder, ROWS_FILE)).size - 3)
    const again = open(folder)
    expect((await again.state())?.seqs.authored).toBe(1)
    await again.append(batch('authored', 2, putLine('notes', 'm', { text: 'three' })))
    expect(await contentOf(open(folder))).toMatchObject({
      notes: [{ text: 'one' }, { text: 'three' }],
      damagedCount: 0,
    })
  })

  it('cuts a torn original off and takes it again', async () => {
    const folder = makeFolder()
    const journal = open(folder)
    await journal.begin('library', 8)
    await journal.keep('library', [original('first'), original('second')])
    const path = join(folder, 'journal', 'originals-00000001.log')
    truncateSync(path, statSync(path).size - 1)
    const again = open(folder)
    await again.keep('library', [original('second')])
    expect(await contentOf(open(folder))).toMatchObject({ originals: ['first', 'second'] })
  })

  it('tells how much of it is damaged, and gives the rest', async () => {
    const folder = makeFolder()
    const journal = open(folder)
    await journal.begin('library', 8)
    for (const seq of [1, 2, 3])
      await journal.append(batch('authored', seq, putLine('notes', `n${seq}`, { seq })))
    const file = readFileSync(join(folder, ROWS_FILE))
    file[file.indexOf('n2')] = 0
    writeFileSync(join(folder, ROWS_FILE), file)
    expect(await contentOf(open(folder))).toMatchObject({ notes: [{ seq: 1 }, { seq: 3 }], damagedCount: 1 })
  })

  it('refuses rows of another library', async () => {
    const journal = open(makeFolder())
    await journal.begin('other', 8)
    await expect(journal.append(batch('authored', 1))).rejects.toMatchObject({ code: 'not-found' })
    await expect(journal.keep('library', [original('x')])).rejects.toMatchObject({ code: 'not-found' })
  })

  it('that is begun anew is put aside whole', async () => {
    const folder = makeFolder()
    const journal = open(folder)
    await journal.begin('library', 8)
    await journal.append(batch('authored', 1, putLine('notes', 'n', { text: 'old' })))
    await journal.begin('library', 9)
    expect(await contentOf(journal)).toEqual({ damagedCount: 0, originals: [] })
    const aside = new Uint8Array(readFileSync(join(folder, 'aside', ROWS_FILE)))
    expect(replayRows([aside], crc32).tables).toEqual({ notes: [{ text: 'old' }] })
  })

  it.each([
    ['the disk is full', 'ENOSPC', 'storage-full'],
    ['a write fails', 'EIO', 'file-unwritable'],
  ] as const)(
    'when %s says so, keeps what it had and takes the same again later',
    async (_name, fault, code) => {
      const folder = makeFolder()
      const { disk, faults } = faultyDisk({ code: fault })
      const journal = open(folder, disk)
      await journal.begin('library', 8)
      await journal.append(batch('authored', 1, putLine('notes', 'n', { text: 'one' })))
      faults.failAfterBytes = 20
      const second = batch('authored', 2, putLine('notes', 'n', { text: 'two' }))
      await expect(journal.append(second)).rejects.toMatchObject({ code })
      await expect(journal.keep('library', [original('kept')])).rejects.toMatchObject({ code })
      expect(await contentOf(open(folder))).toMatchObject({
        notes: [{ text: 'one' }],
        originals: [],
        damagedCount: 0,
      })
      faults.failAfterBytes = null
      await journal.append(second)
      await journal.keep('library', [original('kept')])
      expect(await contentOf(open(folder))).toMatchObject({ notes: [{ text: 'two' }], originals: ['kept'] })
    },
  )
})

describe('a journal that is rewritten', () => {
  async function makeGrown(folder: string, disk = realDisk): Promise<Journal> {
    const journal = open(folder, disk)
    await journal.begin('library', 8)
    for (let seq = 1; seq <= 20; seq++)
      await journal.append(
        batch('authored', seq, putLine('notes', 'n', { seq }), putLine('notes', `x${seq}`, {})),
      )
    for (let seq = 1; seq <= 19; seq++)
      await journal.append(batch('derived', seq, deleteLine('notes', `x${seq}`)))
    return journal
  }

  it('holds the same in fewer bytes, and takes more', async () => {
    const folder = makeFolder()
    const journal = await makeGrown(folder)
    const before = statSync(join(folder, ROWS_FILE)).size
    await journal.compact()
    expect(readdirSync(join(folder, 'journal')).filter((name) => name.startsWith('rows'))).toEqual([
      'rows-00000002.log',
    ])
    expect(statSync(join(folder, 'journal', 'rows-00000002.log')).size).toBeLessThan(before / 3)
    await journal.append(batch('authored', 21, putLine('lists', 'l', {})))
    const again = open(folder)
    expect((await again.state())?.seqs).toEqual({ authored: 21, derived: 19 })
    expect(await contentOf(again)).toMatchObject({
      notes: expect.arrayContaining([{ seq: 20 }, {}]) as unknown,
      lists: [{}],
    })
  })

  it('stays as it was when the disk is full in the middle', async () => {
    const folder = makeFolder()
    const { disk, faults } = faultyDisk()
    const journal = await makeGrown(folder, disk)
    const before = await contentOf(journal)
    const names = readdirSync(join(folder, 'journal'))
    faults.failAfterBytes = 30
    await journal.compact()
    faults.failAfterBytes = null
    expect(readdirSync(join(folder, 'journal'))).toEqual(names)
    expect(await contentOf(open(folder))).toEqual(before)
  })

  describe('when it takes several files', () => {
    const SEGMENT_BYTES = 400
    const NOTES = 40
    const names = (folder: string): readonly string[] =>
      readdirSync(join(folder, 'journal')).filter((name) => name.startsWith('rows'))

    async function makeLong(folder: string, disk = realDisk): Promise<Journal> {
      const journal = open(folder, disk, SEGMENT_BYTES)
      await journal.begin('library', 8)
      for (let seq = 1; seq <= 2 * NOTES; seq++)
        await journal.append(batch('authored', seq, putLine('notes', `n${seq % NOTES}`, { seq })))
      return journal
    }

    it('leaves no file larger than the others, and holds the same', async () => {
      const folder = makeFolder()
      const journal = await makeLong(folder)
      const before = new Set((await contentOf(journal))['notes'] as object[])
      expect(before.size).toBe(NOTES)
      await journal.compact()
      expect(names(folder).length).toBeGreaterThan(2)
      for (const name of names(folder))
        expect(statSync(join(folder, 'journal', name)).size).toBeLessThan(2 * SEGMENT_BYTES)
      await journal.append(batch('authored', 2 * NOTES + 1, putLine('notes', 'n0', { seq: 0 })))
      const again = open(folder, realDisk, SEGMENT_BYTES)
      expect((await again.state())?.seqs.authored).toBe(2 * NOTES + 1)
      const notes = (await contentOf(again))['notes'] as { readonly seq: number }[]
      expect(notes).toHaveLength(NOTES)
      expect(notes).toContainEqual({ seq: 0 })
    })

    it('leaves nothing behind when the first of them cannot get its name', async () => {
      const folder = makeFolder()
      const { disk, faults } = faultyDisk()
      const journal = await makeLong(folder, disk)
      const before = names(folder)
      const next = Number(/(\d+)\.log$/u.exec(before.at(-1) ?? '')?.[1]) + 1
      faults.refusedName = new RegExp(`${next}\\.log$`, 'u')
      await journal.compact()
      faults.refusedName = null
      expect(names(folder)).toEqual(before)
      await journal.append(batch('authored', 2 * NOTES + 1, putLine('notes', 'n0', { seq: 0 })))
      expect((await contentOf(open(folder, realDisk, SEGMENT_BYTES)))['notes']).toContainEqual({ seq: 0 })
    })

    it('tells the same when it ended before the first got its name', async () => {
      const folder = makeFolder()
      const journal = await makeLong(folder)
      const before = new Set((await contentOf(journal))['notes'] as object[])
      const old = names(folder).map((name) => [name, readFileSync(join(folder, 'journal', name))] as const)
      await journal.compact()
      await journal.close()
      rmSync(join(folder, 'journal', names(folder)[0] ?? ''))
      for (const [name, content] of old) writeFileSync(join(folder, 'journal', name), content)
      const after = (await contentOf(open(folder, realDisk, SEGMENT_BYTES)))['notes'] as object[]
      expect(new Set(after)).toEqual(before)
    })
  })

  it('tells the same where the files before it could not be removed', async () => {
    const folder = makeFolder()
    const journal = await makeGrown(folder)
    const before = await contentOf(journal)
    const old = readFileSync(join(folder, ROWS_FILE))
    await journal.compact()
    writeFileSync(join(folder, ROWS_FILE), old)
    const after = await contentOf(open(folder))
    expect(new Set(after['notes'] as object[])).toEqual(new Set(before['notes'] as object[]))
  })
})
