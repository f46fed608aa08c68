import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** A file as a look into the folder found it. */
export interface SeenFile {
  readonly path: string
  /** Its path from the watched folder's name on, `/` between folders. */
  readonly name: string
  readonly size: number
  /** Size and time of the last change: another stamp, another content. */
  readonly stamp: string
}

export interface FolderLook {
  readonly files: readonly SeenFile[]
  readonly unreadableFolders: number
  /** Another disk begins here. */
  readonly isMountPoint: boolean
  /** There is nothing in it at all, not even what is left out. */
  readonly isEmpty: boolean
}

const MAX_DEPTH = 32
const MAX_FILES = 500_000

/** What browsers, editors and copying programs put beside a file while they write it, and what systems put everywhere. */
const UNMEANT =
  /^(?:\.|~\$)|~$|\.(?:tmp|temp|part|partial|crdownload|download|opdownload|filepart|aria2|swp|swx|lock|lck)$|^(?:thumbs\.db|desktop\.ini|@eadir|\$recycle\.bin|system volume information|lost\+found)$/iu

/**
 * The files in a folder and in those inside it, without links, which might lead elsewhere. One after the other: on a
 * network folder that hangs, many questions at once would hold up every other access to a disk.
 *
 * @throws the system's error when the folder itself cannot be read
 */
export async function lookInto(folder: string): Promise<FolderLook> {
  const root = await realpath(folder)
  const [own, above] = [await stat(root), await stat(dirname(root))]
  const entries = await readdir(root)
  const files: SeenFile[] = []
  const unreadable: string[] = []
  await walk({ path: folder, name: basename(folder) }, 0, files, unreadable)
  return {
    files,
    unreadableFolders: unreadable.length,
    isMountPoint: own.dev !== above.dev,
    isEmpty: entries.length === 0,
  }
}

async function walk(
  folder: Pick<SeenFile, 'path' | 'name'>,
  depth: number,
  files: SeenFile[],
  unreadable: string[],
): Promise<void> {
  const entries = await readdir(folder.path, { withFileTypes: true }).catch(() => null)
  if (entries === null) {
    unreadable.push(folder.path)
    return
  }
  for (const entry of entries) {
    if (UNMEANT.test(entry.name) || files.length >= MAX_FILES) continue
    const inner = { path: join(folder.path, entry.name), name: `${folder.name}/${entry.name}` }
    if (entry.isDirectory() && depth < MAX_DEPTH) await walk(inner, depth + 1, files, unreadable)
    if (!entry.isFile()) continue
    const found = await stampOf(inner.path)
    if (found !== null) files.push({ ...inner, ...found })
  }
}

/** Null for what is gone meanwhile, or is no file. */
export async function stampOf(path: string): Promise<Pick<SeenFile, 'size' | 'stamp'> | null> {
  const entry = await lstat(path).catch(() => null)
  if (entry?.isFile() !== true) return null
  return { size: entry.size, stamp: `${entry.size}:${entry.mtimeMs}` }
}
