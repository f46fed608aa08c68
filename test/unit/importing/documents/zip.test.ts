import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { UNPACK_LIMITS, UnpackBudget } from '@shared/core/importing/archive/unpack-budget.ts'
import { ZipArchive } from '@shared/core/importing/archive/zip-archive.ts'
import { importBytes, type ImportResult } from '@shared/core/importing/index.ts'
import { concat, zipFile, type ZipInput } from '../../../support/importing/zip-file.ts'

const STORY =
  'Harbour reopens after the storm\n\nThe harbour of Eastport reopened on Monday, the port authority said.\n'
const OTHER =
  'Council votes for a bridge\n\nThe council of Eastport voted on Tuesday to build a second bridge.\n'
const MB = 1024 * 1024

const importZip = (...entries: readonly ZipInput[]): Promise<ImportResult> =>
  importBytes('clips.zip', zipFile(entries))
const codesOf = ({ problems }: ImportResult): readonly string[] => problems.map(({ code }) => code)

describe('an archive of articles', () => {
  test('gives an article for each file, with its path and a number of its own', async () => {
    const table = 'title,date,text\nFerry sails,2020-03-01,It sailed.\nFerry docks,2020-03-02,It docked.\n'
    const { format, articles, problems } = await importZip(
      { path: '2020/', content: '' },
      { path: '2020/harbour.txt', content: STORY },
      { path: 'table.csv', content: table },
      { path: 'bridge.txt', content: OTHER, isStored: true },
    )
    expect([format, problems]).toEqual(['zip', []])
    expect(articles.map(({ entryPath, recordNumber, title }) => [entryPath, recordNumber, title])).toEqual([
      ['2020/harbour.txt', 0, 'Harbour reopens after the storm'],
      ['table.csv', 1, 'Ferry sails'],
      ['table.csv', 2, 'Ferry docks'],
      ['bridge.txt', 3, 'Council votes for a bridge'],
    ])
  })

  test('leaves out what systems add', async () => {
    const { articles, problems } = await importZip(
      { path: '__MACOSX/._harbour.txt', content: 'x' },
      { path: '.DS_Store', content: 'x' },
      { path: 'a/Thumbs.db', content: 'x' },
      { path: 'harbour.txt', content: STORY },
    )
    expect([articles.length, problems]).toEqual([1, []])
  })

  test('names files in the charset of the system that packed it', async () => {
    // 기사/항구.txt in code page 949
    const path = Uint8Array.of(0xb1, 0xe2, 0xbb, 0xe7, 0x2f, 0xc7, 0xd7, 0xb1, 0xb8, 0x2e, 0x74, 0x78, 0x74)
    const { articles } = await importZip({ path, content: STORY })
    expect(articles[0]?.entryPath).toBe('기사/항구.txt')
  })

  test('reports a damaged entry and reads the others', async () => {
    const result = await importZip(
      { path: 'a.txt', content: STORY, crc32: 1 },
      { path: 'b.txt', content: STORY, packed: Uint8Array.of(7, 7, 7, 7) },
      { path: 'c.txt', content: STORY, claimedBytes: 4_000_000_000 },
      { path: 'd.txt', content: OTHER, method: 9 },
    )
    expect(result.articles.map(({ entryPath }) => entryPath)).toEqual(['c.txt'])
    expect(result.problems.map(({ fileName, code, recordNumber }) => [fileName, code, recordNumber])).toEqual(
      [
        ['clips.zip/a.txt', 'damaged', 0],
        ['clips.zip/b.txt', 'damaged', 1],
        ['clips.zip/d.txt', 'unsupported-format', 3],
      ],
    )
  })

  test('refuses paths that lead out of it', async () => {
    const paths = [
      '../../etc/passwd.txt',
      '/etc/passwd.txt',
      'C:\\news.txt',
      'a\\..\\..\\b.txt',
      'a\u0000.txt',
    ]
    const result = await importZip(...paths.map((path) => ({ path, content: STORY })))
    expect(result.articles).toEqual([])
    expect(codesOf(result)).toEqual(paths.map(() => 'bad-record'))
  })

  test('says that it is protected by a password', async () => {
    const entries = ['a.txt', 'b.txt'].map((path) => ({ path, content: STORY, flags: 0x801 }))
    expect(codesOf(await importZip(...entries))).toEqual(['password-protected'])
    const mixed = await importZip(...entries, { path: 'c.txt', content: OTHER })
    expect(codesOf(mixed)).toEqual(['password-protected', 'password-protected'])
    expect(mixed.articles).toHaveLength(1)
  })

  test('reads an archive in an archive and no deeper', async () => {
    const inner = zipFile([{ path: 'harbour.txt', content: STORY }])
    const middle = zipFile([{ path: 'inner.zip', content: inner }])
    const outer = await importZip(
      { path: 'middle.zip', content: middle },
      { path: 'inner.zip', content: inner },
    )
    expect(outer.articles.map(({ entryPath }) => entryPath)).toEqual(['inner.zip/harbour.txt'])
    expect(outer.problems).toMatchObject([
      { fileName: 'clips.zip/middle.zip/inner.zip', code: 'too-many-entries' },
    ])
  })

  test('stops when it is cancelled', async () => {
    let asked = 0
    const bytes = zipFile(['a.txt', 'b.txt', 'c.txt'].map((path) => ({ path, content: STORY })))
    const result = await importBytes('clips.zip', bytes, { isCancelled: () => ++asked > 4 })
    expect(codesOf(result)).toEqual(['cancelled'])
    expect(result.articles.length).toBeLessThan(3)
  })

  test('gives way between its files', async () => {
    let pauses = 0
    const bytes = zipFile(['a.txt', 'b.txt'].map((path) => ({ path, content: STORY })))
    const pause = (): Promise<void> => {
      pauses++
      return Promise.resolve()
    }
    await importBytes('clips.zip', bytes, { pause })
    expect(pauses).toBeGreaterThan(2)
  })
})

describe('a hostile archive', () => {
  const bomb = deflateRawSync(new Uint8Array(99 * MB))

  test('is stopped by what really comes out, whatever sizes it declares', async () => {
    const entry = { path: 'bomb.txt', content: '', packed: bomb, claimedBytes: 10 }
    const result = await importZip({ ...entry }, { path: 'b.txt', content: STORY })
    expect(result.problems).toMatchObject([{ fileName: 'clips.zip/bomb.txt', code: 'too-many-entries' }])
    expect(result.articles).toHaveLength(1)
  })

  test('is refused when entries share their bytes', async () => {
    const shared = Array.from({ length: 50 }, (_, index) => ({
      path: `${index}.txt`,
      content: STORY,
      sharesEntry: 0,
    }))
    const result = await importZip({ path: 'first.txt', content: STORY }, ...shared)
    expect(codesOf(result)).toEqual(['too-many-entries'])
  })

  test('is refused when it has too many entries', async () => {
    const entries = Array.from({ length: UNPACK_LIMITS.entries + 1 }, (_, index) => ({
      path: `${index}.txt`,
      content: '',
      packed: new Uint8Array(0),
    }))
    expect(codesOf(await importZip(...entries))).toEqual(['too-many-entries'])
  })

  test('has one budget for all that is inside it, archives in archives too', () => {
    const budget = new UnpackBudget({ totalBytes: 250, fileBytes: 100, ratio: 200, entries: 10 })
    const bytes = zipFile(['a', 'b', 'c', 'd'].map((path) => ({ path, content: new Uint8Array(80) })))
    const archive = new ZipArchive(bytes, budget)
    const read = (path: string): number => {
      const entry = archive.find(path)
      if (entry === undefined) throw new Error('not there')
      return archive.read(entry).length
    }
    expect([read('a'), read('b'), read('c')]).toEqual([80, 80, 80])
    expect(budget.isSpent).toBe(false)
    expect(() => read('d')).toThrow('more than 250 bytes inside')
    expect(budget.isSpent).toBe(true)
    expect(
      () => new ZipArchive(zipFile(Array.from({ length: 7 }, () => ({ path: 'x', content: '' }))), budget),
    ).toThrow('more than 10 files inside')
  })

  test('never throws, wherever it is cut off or changed', async () => {
    const whole = zipFile([
      { path: 'a.txt', content: STORY },
      { path: 'b.txt', content: OTHER },
    ])
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const cut = await importBytes('a.zip', whole.slice(0, place))
        expect(cut.articles.length + cut.problems.length).toBeGreaterThan(0)
        const changed = whole.slice()
        changed[place] = (changed[place] ?? 0) ^ change
        const result = await importBytes('a.zip', changed)
        expect(result.articles.length + result.problems.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('an archive in an unusual shape', () => {
  test('is read with other bytes before and after it', async () => {
    const plain = zipFile([{ path: 'a.txt', content: STORY }])
    const front = new TextEncoder().encode('PK\x03\x04 a program that unpacks itself ')
    const { articles } = await importBytes('a.zip', concat([front, plain]))
    expect(articles).toHaveLength(1)
  })

  test('holds what it was packed from', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/u), fc.uint8Array({ maxLength: 500 })),
        (files) => {
          const archive = new ZipArchive(zipSync(files), new UnpackBudget())
          const unpacked = archive.entries.map((entry) => [entry.path, archive.read(entry)])
          expect(Object.fromEntries(unpacked)).toEqual(files)
        },
      ),
    )
  })
})
