import { mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ZipWriter } from '../../../electron/main/backup/zip-writer.ts'

const bytes = (count: number): Uint8Array =>
  Uint8Array.from({ length: count }, (_, place) => (place * 7919) % 251)

async function makeZip(limits: { readonly entries: number; readonly bytes: number }): Promise<ZipWriter> {
  const folder = mkdtempSync(join(tmpdir(), 'collate-zip-'))
  const file = await open(join(folder, 'a.zip'), 'w')
  onTestFinished(async () => {
    await file.close()
    rmSync(folder, { recursive: true })
  })
  return new ZipWriter(file, limits)
}

test('an archive refuses more files than it can count, also ahead of the first', async () => {
  const zip = await makeZip({ entries: 2, bytes: 10_000 })
  expect(() => zip.demandEntries(3)).toThrow(expect.objectContaining({ code: 'library-too-large' }) as Error)
  zip.demandEntries(2)
  await zip.add('a', [bytes(10)])
  await zip.add('b', [bytes(10)])
  await expect(zip.add('c', [bytes(10)])).rejects.toMatchObject({ code: 'library-too-large' })
})

test('an archive refuses to grow beyond what its offsets tell', async () => {
  const zip = await makeZip({ entries: 10, bytes: 600 })
  await zip.add('a', [bytes(200)])
  await expect(zip.add('b', [bytes(700)])).rejects.toMatchObject({ code: 'library-too-large' })
})
