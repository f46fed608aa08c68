import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'

export interface FoundFile {
  readonly path: string
  /** Name to show, `/` between folders. */
  readonly name: string
}

const MAX_DEPTH = 32
const MAX_FILES = 500_000
const byName = new Intl.Collator('en', { numeric: true })

/**
 * The files at a path: itself, or everything in the folder, in order of name. Hidden entries and links inside a
 * folder are left out, so nothing outside it is read and no circle is walked. A path that cannot be read comes back
 * as it is: reading it then fails, and the import reports it.
 */
export async function findFiles(path: string): Promise<readonly FoundFile[]> {
  const entry = await stat(path).catch(() => null)
  if (entry?.isDirectory() !== true) return [{ path, name: basename(path) }]
  const files: FoundFile[] = []
  await walk(path, dirname(path), 0, files)
  return files
}

async function walk(folder: string, base: string, depth: number, files: FoundFile[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  if (entries === null) {
    files.push({ path: folder, name: nameWithin(base, folder) })
    return
  }
  for (const entry of entries.sort((a, b) => byName.compare(a.name, b.name))) {
    if (entry.name.startsWith('.') || files.length >= MAX_FILES) continue
    const path = join(folder, entry.name)
    if (entry.isFile()) files.push({ path, name: nameWithin(base, path) })
    else if (entry.isDirectory() && depth < MAX_DEPTH) await walk(path, base, depth + 1, files)
  }
}

function nameWithin(base: string, path: string): string {
  return relative(base, path).split(sep).join('/')
}
