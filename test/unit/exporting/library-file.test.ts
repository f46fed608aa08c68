import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readLibraryFile, writeLibraryFile, type LibraryContent } from '@shared/core/exporting/index.ts'

const sha256 = (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'))

const CONTENT: LibraryContent = {
  createdAt: '2026-02-03T14:05:00Z',
  tables: { notes: [{ id: 'a', markdown: 'One\nline' }], lists: [] },
  originals: new Map([['0f'.repeat(32), strToU8('By our reporter')]]),
}

async function changed(change: (files: Record<string, Uint8Array>) => void) {
  const files: Record<string, Uint8Array> = unzipSync(await writeLibraryFile(CONTENT, sha256))
  change(files)
  return readLibraryFile(zipSync(files), sha256)
}

test('a library written and read back is the same', async () => {
  const row = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }).map(throughJson), { maxKeys: 4 })
  const hash = fc.stringMatching(/^[0-9a-f]{64}$/)
  const content = fc.record({
    createdAt: fc.string(),
    tables: fc.dictionary(fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}$/), fc.array(row, { maxLength: 4 }), {
      maxKeys: 4,
    }),
    originals: fc
      .array(fc.tuple(hash, fc.uint8Array({ maxLength: 60 }).map(copyOf)), { maxLength: 3 })
      .map((entries) => new Map(entries)),
  })
  await fc.assert(
    fc.asyncProperty(content, async (library) => {
      const read = await readLibraryFile(await writeLibraryFile(library, sha256), sha256)
      expect(read.ok && { ...read.content, tables: { ...read.content.tables } }).toEqual({
        ...library,
        tables: { ...library.tables },
      })
    }),
    { numRuns: 60 },
  )
})

function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

function copyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes)
}

test('the same library gives the same bytes, in whatever order it was gathered', async () => {
  const { lists, notes } = CONTENT.tables
  const other = { ...CONTENT, tables: { lists: lists ?? [], notes: notes ?? [] } }
  expect(await writeLibraryFile(other, sha256)).toEqual(await writeLibraryFile(CONTENT, sha256))
})

test('a file that is no library is refused', async () => {
  const refused = { ok: false, error: { code: 'not-a-library' } }
  expect(await readLibraryFile(strToU8('plain text'), sha256)).toEqual(refused)
  expect(await readLibraryFile(zipSync({ 'a.txt': strToU8('a') }), sha256)).toEqual(refused)
  expect(await changed((files) => (files['collate.json'] = strToU8('{')))).toEqual(refused)
  expect(await changed((files) => (files['collate.json'] = strToU8('{"format":"other"}')))).toEqual(refused)
})

test('a file of a newer version is refused by its version', async () => {
  const manifest = strToU8('{"format":"collate-library","version":2,"shelves":[]}')
  expect(await changed((files) => (files['collate.json'] = manifest))).toEqual({
    ok: false,
    error: { code: 'newer-version', version: 2 },
  })
})

test('an entry that was changed or lost is named', async () => {
  const damaged = { ok: false, error: { code: 'damaged', path: 'tables/notes.jsonl' } }
  expect(
    await changed((files) => (files['tables/notes.jsonl'] = strToU8('{"id":"b","markdown":"One line"}\n'))),
  ).toEqual(damaged)
  expect(await changed((files) => delete files['tables/notes.jsonl'])).toEqual(damaged)
})

test('a file cut short is never read as whole', async () => {
  const whole = await writeLibraryFile(CONTENT, sha256)
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
      expect((await readLibraryFile(whole.slice(0, length), sha256)).ok).toBe(false)
    }),
  )
})

test('a file with a flipped byte is refused, or holds what it held', async () => {
  const whole = await writeLibraryFile(CONTENT, sha256)
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const bytes = whole.slice()
      bytes[at] = (bytes[at] ?? 0) ^ flip
      const read = await readLibraryFile(bytes, sha256)
      if (read.ok) expect(read.content).toEqual(CONTENT)
    }),
  )
})

test('names that would leave their folder are refused', async () => {
  await expect(writeLibraryFile({ ...CONTENT, tables: { '../x': [] } }, sha256)).rejects.toThrow(RangeError)
  const originals = new Map([['../../x', strToU8('x')]])
  await expect(writeLibraryFile({ ...CONTENT, originals }, sha256)).rejects.toThrow(RangeError)
})
