import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readLibraryFile } from '@shared/core/exporting/index.ts'
import { deleteLine, putLine } from '@shared/core/journal/index.ts'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Backups } from '../../../electron/main/backup/backups.ts'
import { isDue } from '../../../electron/main/backup/schedule.ts'
import { Journal } from '../../../electron/main/journal/journal.ts'
import { jsonFile } from '../../../electron/main/json-file.ts'
import { type Faults, faultyDisk } from '../../support/journal/faulty-disk.ts'

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const hash = (content: Uint8Array): Promise<string> =>
  Promise.resolve(createHash('sha256').update(content).digest('hex'))
const read = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(path))

interface Made {
  readonly journal: Journal
  readonly backups: Backups
  readonly faults: Faults
  readonly folder: string
  readonly append: (...lines: readonly string[]) => Promise<void>
}

function make(): Made {
  const userData = mkdtempSync(join(tmpdir(), 'collate-backups-'))
  const { disk, faults } = faultyDisk()
  const journal = new Journal(disk, join(userData, 'journal'), () => join(userData, 'aside'))
  onTestFinished(async () => {
    await journal.close()
    rmSync(userData, { recursive: true, force: true })
  })
  const folder = join(userData, 'backups')
  let nowMs = Date.UTC(2031, 4, 1)
  const clock = (): Date => new Date((nowMs += 1_000))
  const backups = new Backups(disk, journal, jsonFile(join(userData, 'backups.json')), folder, clock)
  let seq = 0
  const append = (...lines: readonly string[]): Promise<void> =>
    journal.append({
      libraryId: 'library',
      schemaVersion: 8,
      stream: 'authored',
      seq: ++seq,
      lines: bytes(lines.join('')),
    })
  return { journal, backups, faults, folder, append }
}

async function makeFilled(): Promise<Made> {
  const made = make()
  await made.journal.begin('library', 8)
  const id = await hash(bytes('the original'))
  await made.journal.keep('library', [{ id, bytes: bytes('the original') }])
  await made.append(
    putLine('notes', 'a', { text: 'first 메모' }),
    putLine('notes', 'gone', {}),
    putLine('originals', id, { id }),
  )
  await made.append(
    putLine('notes', 'a', { text: 'second' }),
    deleteLine('notes', 'gone'),
    putLine('lists', 'l', { n: 1 }),
  )
  return made
}

describe('a backup', () => {
  it('is a library file with the latest of every row and the originals', async () => {
    const { backups, folder } = await makeFilled()
    const backup = await backups.make('hand')
    expect(backup).toMatchObject({ reason: 'hand', atMs: Date.UTC(2031, 4, 1, 0, 0, 1) })
    const result = await readLibraryFile(read(join(folder, backup?.name ?? '')), hash)
    if (!result.ok) throw new Error(result.error.code)
    const { tables, originals, createdAt } = result.content
    expect(tables).toEqual({ notes: [{ text: 'second' }], lists: [{ n: 1 }] })
    expect([...originals.values()]).toEqual([bytes('the original')])
    expect(createdAt).toBe('2031-05-01T00:00:01.000Z')
  })

  it('is none where there is no journal', async () => {
    const { backups } = make()
    expect(await backups.make('hand')).toBeNull()
    expect(await backups.list()).toEqual([])
  })

  it('takes rows meanwhile without waiting for it, and is of the moment it began', async () => {
    const { backups, append, folder } = await makeFilled()
    const making = backups.make('schedule')
    await append(putLine('notes', 'a', { text: 'third' }))
    const result = await readLibraryFile(read(join(folder, (await making)?.name ?? '')), hash)
    expect(result).toMatchObject({
      ok: true,
      content: { tables: { notes: [{ text: expect.any(String) as string }] } },
    })
  })

  it('makes the oldest of its reason go when three are there, and what was half written', async () => {
    const { backups, folder } = await makeFilled()
    const other = await backups.make('migration')
    const first = await backups.make('schedule')
    writeFileSync(join(folder, `${first?.name ?? ''}.tmp`), 'half')
    writeFileSync(join(folder, 'mine.zip'), 'the user’s own')
    const later = [
      await backups.make('schedule'),
      await backups.make('schedule'),
      await backups.make('schedule'),
    ]
    const names = [other, ...later].map((backup) => backup?.name ?? '')
    expect(readdirSync(folder).sort()).toEqual([...names, 'mine.zip'].sort())
    expect((await backups.list()).map(({ name }) => name)).toEqual(names.toReversed())
  })

  it.each([
    ['fails in the middle', { failAfterBytes: 60 }, 'storage-full'],
    ['fails for good', { failAfterBytes: 60, code: 'EIO' }, 'file-unwritable'],
    ['cannot be given its name', { refusedName: /\.zip$/, code: 'EIO' }, 'file-unwritable'],
    ['would leave no room', { freeBytes: 1_000_000 }, 'storage-full'],
  ] as const)('that %s leaves nothing behind and the earlier ones alone', async (_name, fault, code) => {
    const { backups, folder, faults } = await makeFilled()
    const first = await backups.make('hand')
    const making = (async () => {
      const made = backups.make('hand')
      Object.assign(faults, fault)
      return made
    })()
    await expect(making).rejects.toMatchObject({ code })
    expect(readdirSync(folder)).toEqual([first?.name])
    expect((await readLibraryFile(read(join(folder, first?.name ?? '')), hash)).ok).toBe(true)
  })

  it.each([
    ['cut short', (path: string) => truncateSync(path, 300)],
    [
      'whose bytes changed',
      (path: string) => {
        const content = readFileSync(path)
        content[50] = (content[50] ?? 0) ^ 0xff
        writeFileSync(path, content)
      },
    ],
  ])('%s is not taken for a whole one', async (_name, damage) => {
    const { backups, folder } = await makeFilled()
    const path = join(folder, (await backups.make('hand'))?.name ?? '')
    damage(path)
    expect((await readLibraryFile(read(path), hash)).ok).toBe(false)
  })

  it('is opened by its own name only', async () => {
    const { backups, folder } = await makeFilled()
    const name = (await backups.make('hand'))?.name ?? ''
    expect(await backups.pathOf(name)).toBe(join(folder, name))
    for (const other of ['../backups.json', '', `../backups/${name}`])
      expect(await backups.pathOf(other)).toBeNull()
  })

  it('knows whether anything changed since', async () => {
    const { backups, append } = await makeFilled()
    expect(await backups.latest()).toBeNull()
    await backups.make('schedule')
    expect((await backups.latest())?.isCurrent).toBe(true)
    await append(putLine('notes', 'b', {}))
    expect((await backups.latest())?.isCurrent).toBe(false)
  })
})

describe('the schedule', () => {
  const HOUR = 3_600_000
  it.each([
    ['daily', null, 0, true],
    ['never', null, 0, false],
    ['daily', false, 23 * HOUR, false],
    ['daily', false, 24 * HOUR, true],
    ['daily', true, 48 * HOUR, false],
    ['weekly', false, 48 * HOUR, false],
    ['weekly', false, 168 * HOUR, true],
    ['daily', false, -30 * HOUR, true],
  ] as const)('%s, the latest being current: %s, %i ms later: %s', (rhythm, isCurrent, laterMs, due) => {
    const latest = isCurrent === null ? null : { atMs: 1e12, isCurrent }
    expect(isDue(rhythm, latest, 1e12 + laterMs)).toBe(due)
  })
})
