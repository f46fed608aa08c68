import type { ImportItem } from '@shared/contract/engine/importing.ts'

/** What systems put into folders, and everything hidden in them: nobody means to import it. */
const UNMEANT = /^(?:\..*|Thumbs\.db|desktop\.ini)$/iu

/**
 * Everything in a drop, folders walked through; each file is named with the folder it stood in. What cannot be read
 * is an item, too, for the report to name it.
 * The entries have to be taken before the first await, afterwards the drop's data is gone.
 */
export async function itemsOfDrop(data: DataTransfer): Promise<readonly ImportItem[]> {
  const files = [...data.files]
  const entries = [...data.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null))
  if (entries.every((entry) => entry === null)) return files.map(itemOf)
  const items: ImportItem[] = []
  for (const entry of entries) if (entry !== null) await walk(entry, items)
  return items
}

function itemOf(file: File): ImportItem {
  return { kind: 'file', name: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file }
}

/** Only reading this entry itself can fail: what is wrong further in is told there. */
async function walk(entry: FileSystemEntry, items: ImportItem[]): Promise<void> {
  const name = entry.fullPath.replace(/^\//u, '')
  try {
    if (isFile(entry)) {
      const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
      items.push({ kind: 'file', name, file })
    } else if (isFolder(entry)) {
      const entries = await listFolder(entry)
      for (const inner of entries) if (!UNMEANT.test(inner.name)) await walk(inner, items)
    }
  } catch (error) {
    items.push({ kind: 'unreadable', name, detail: String(error) })
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

/** All entries by name; the reader hands them out in batches of at most 100 until it answers none. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (batch.length === 0)
      return all.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }))
    all.push(...batch)
  }
}
