import type { BackupFolder } from '@shared/contract/ipc.ts'
import type { BrowserWindow } from 'electron'
import type { Backups } from './backup/backups.ts'
import type { FileDialogs } from './file-dialogs.ts'
import type { Handlers } from './ipc.ts'
import { realDisk } from './journal/disk.ts'
import type { Journal } from './journal/journal.ts'
import { summariseRows } from './journal/summarise-rows.ts'
import type { OpenedFiles } from './open-files.ts'
import { setLibraryAside } from './set-aside.ts'
import type { FolderWatch } from './watching/folder-watch.ts'

export interface SafetyServices {
  readonly window: BrowserWindow
  readonly opened: OpenedFiles
  readonly dialogs: FileDialogs
  readonly journal: Journal
  readonly backups: Backups
  readonly watch: FolderWatch
  /** Holds database and journal. */
  readonly userData: string
}

type SafetyChannel = Extract<
  keyof Handlers,
  `journal.${string}` | `backup.${string}` | 'library.setAside' | 'disk.free'
>

/** What keeps the library from being lost: the journal, and the backups made from it. */
export function createSafetyHandlers(services: SafetyServices): Pick<Handlers, SafetyChannel> {
  const { window, opened, dialogs, journal, backups, watch, userData } = services
  const folder = async (): Promise<BackupFolder> => ({
    folder: backups.folder,
    backups: await backups.list(),
  })
  return {
    'disk.free': () => realDisk.freeBytes(userData),
    'journal.state': () => journal.state(),
    'journal.begin': async ({ libraryId, schemaVersion }) => {
      await journal.begin(libraryId, schemaVersion)
      return null
    },
    'journal.append': async (batch) => {
      await journal.append(batch)
      return null
    },
    'journal.keep': async ({ libraryId, originals }) => {
      await journal.keep(libraryId, originals)
      return null
    },
    'journal.summary': () => journal.reading(({ files }) => summariseRows(realDisk, files.rows)),
    'journal.open': () =>
      journal.reading(async ({ files }) => {
        const [grantedRows, grantedOriginals] = [
          await opened.grant(files.rows),
          await opened.grant(files.originals),
        ]
        return { rows: grantedRows.map(({ url }) => url), originals: grantedOriginals.map(({ url }) => url) }
      }),
    'library.setAside': async ({ withJournal }) => {
      const aside = await setLibraryAside(window.webContents.session, journal, withJournal)
      if (withJournal) await watch.forget()
      return aside
    },
    'journal.export': async () => {
      const now = new Date()
      const path = await dialogs.chooseTarget(
        window,
        `collate-library-${now.toISOString().slice(0, 10)}.zip`,
        'zip',
      )
      return path !== null && (await backups.writeTo(path, now)) !== null ? path : null
    },
    'backup.list': folder,
    'backup.make': (reason) => backups.make(reason),
    'backup.open': async (name) => {
      const path = await backups.pathOf(name)
      const [file] = path === null ? [] : await opened.grant([path])
      return file ?? null
    },
    'backup.chooseFolder': async () => {
      const chosen = await dialogs.chooseFolder(window, backups.folder)
      if (chosen !== null) backups.folder = chosen
      return folder()
    },
  }
}
