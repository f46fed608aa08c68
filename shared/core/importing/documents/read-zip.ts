import { isTreacherousPath, isUnmeantPath } from '../archive/entry-path.ts'
import { ZipArchive } from '../archive/zip-archive.ts'
import type { FormatReader } from '../format.ts'
import { ReadingError } from '../reading-error.ts'
import { inSlices } from '../steps.ts'
import { codeOfZip } from '../unread/unread-kind.ts'
import { NestedResults } from './nested-results.ts'
import { zipKind } from './zip-kind.ts'

/**
 * Reads every file of a ZIP archive as if it had been dropped, in the order of the archive. A damaged, encrypted or
 * treacherous entry is a problem of its own; the others are read. Where a cap on the whole is met, reading ends with
 * a problem and keeps what was read.
 */
export const readZip: FormatReader = async ({ name, bytes, budget, canNest, options, readNested }) => {
  const kind = zipKind(bytes)
  if (kind !== null && kind !== 'ZIP') throw new ReadingError(codeOfZip(kind), kind)
  if (!canNest) throw new ReadingError('too-many-entries', 'an archive too deep inside others')
  const archive = new ZipArchive(bytes, budget)
  const files = archive.entries.filter(({ path }) => isTreacherousPath(path) || !isUnmeantPath(path))
  if (files.length === 0) throw new ReadingError('no-text', 'an archive without files')
  if (files.every(({ record }) => record.isEncrypted))
    throw new ReadingError('password-protected', 'every entry is encrypted')
  const results = new NestedResults()
  for (const [index, entry] of files.entries()) {
    options.onProgress?.(index / files.length)
    const { path } = entry
    const fileName = `${name}/${path}`
    try {
      if (options.isCancelled?.() === true) throw new ReadingError('cancelled', `before ${path}`)
      if (isTreacherousPath(path)) throw new ReadingError('bad-record', 'a path that leaves the archive')
      const result = await readNested(fileName, await inSlices(archive.readSteps(entry), options))
      results.add(path, result)
      if (result.problems.some(({ code }) => code === 'cancelled')) break
    } catch (error) {
      results.addFailure(fileName, error)
      if (error instanceof ReadingError && error.code === 'cancelled') break
    }
    if (budget.isSpent) break
  }
  return results.result
}
