import { dirname, join } from 'node:path'
import type { FileToSave } from '@shared/contract/ipc.ts'
import { type BrowserWindow, type OpenDialogOptions, app, dialog } from 'electron'
import { writeFailure } from './journal/write-failure.ts'
import type { JsonFile } from './json-file.ts'
import { writeFileAtomically } from './write-file.ts'

type Choice = 'files' | 'folder' | 'library'

const CHOICES: Readonly<Record<Choice, OpenDialogOptions>> = {
  files: { properties: ['openFile', 'multiSelections'] },
  folder: { properties: ['openDirectory', 'multiSelections'] },
  library: {
    properties: ['openFile'],
    filters: [
      { name: 'Collate', extensions: ['collate', 'zip'] },
      { name: '*', extensions: ['*'] },
    ],
  },
}

/** The dialogs for files; each starts in the folder where the last one of its kind ended. */
export class FileDialogs {
  readonly #folders: JsonFile

  constructor(folders: JsonFile) {
    this.#folders = folders
  }

  /** The paths chosen; none when cancelled. */
  async choose(window: BrowserWindow, what: Choice): Promise<readonly string[]> {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      ...CHOICES[what],
      defaultPath: this.#lastFolder('open'),
    })
    const first = filePaths[0]
    if (canceled || first === undefined) return []
    this.#remember('open', dirname(first))
    return filePaths
  }

  /** A folder to keep something in; null when cancelled. */
  async chooseFolder(window: BrowserWindow, present: string): Promise<string | null> {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      properties: ['openDirectory', 'createDirectory'],
      defaultPath: present,
    })
    return canceled ? null : (filePaths[0] ?? null)
  }

  /** Where to write a file with this name; null when cancelled. */
  async chooseTarget(window: BrowserWindow, name: string, extension: string): Promise<string | null> {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: join(this.#lastFolder('save'), safeFileName(name)),
      filters: [{ name: 'Collate', extensions: [extension] }],
    })
    if (canceled || filePath === '') return null
    this.#remember('save', dirname(filePath))
    return filePath
  }

  /** The path written, or null when cancelled. Throws `file-unwritable` or `storage-full`. */
  async save(window: BrowserWindow, file: FileToSave): Promise<string | null> {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: join(this.#lastFolder('save'), safeFileName(file.suggestedName)),
      filters: file.filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] })),
    })
    if (canceled || filePath === '') return null
    try {
      await writeFileAtomically(filePath, file.data)
    } catch (thrown) {
      throw writeFailure(thrown, filePath)
    }
    this.#remember('save', dirname(filePath))
    return filePath
  }

  #lastFolder(kind: 'open' | 'save'): string {
    const folder = this.#folders.read()[kind]
    return typeof folder === 'string' ? folder : app.getPath('documents')
  }

  #remember(kind: 'open' | 'save', folder: string): void {
    this.#folders.write({ ...this.#folders.read(), [kind]: folder })
  }
}

/** A suggested name without what some file system refuses or reads as a folder. */
function safeFileName(name: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are just what has to go
  const cleaned = name.replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '-')
  return cleaned.replace(/^\.+/, '').trim().slice(0, 200) || 'collate'
}
