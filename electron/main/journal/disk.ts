import { type FileHandle, mkdir, open, readFile, readdir, rename, rm, stat, statfs } from 'node:fs/promises'

/** The part of the file system that journal and backups use. Tests put faults in here: a full disk, a failing write. */
export interface Disk {
  readonly mkdir: (path: string) => Promise<unknown>
  readonly open: (path: string, flags: string) => Promise<FileHandle>
  /** Names in a folder; none where there is no such folder. */
  readonly names: (path: string) => Promise<readonly string[]>
  readonly read: (path: string) => Promise<Uint8Array<ArrayBuffer>>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly remove: (path: string) => Promise<void>
  readonly size: (path: string) => Promise<number>
  /** Bytes that this user may still write into the file system of a folder. */
  readonly freeBytes: (path: string) => Promise<number>
}

export const realDisk: Disk = {
  mkdir: (path) => mkdir(path, { recursive: true }),
  open,
  names: (path) => readdir(path).catch(() => []),
  read: async (path) => new Uint8Array(await readFile(path)),
  rename,
  remove: (path) => rm(path, { force: true }),
  size: async (path) => (await stat(path)).size,
  freeBytes: async (path) => {
    const { bavail, bsize } = await statfs(path)
    return bavail * bsize
  },
}

/** Makes new and renamed files of a folder survive a power cut. Windows does so by itself and opens no folder. */
export async function syncFolder(disk: Disk, path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await disk.open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
