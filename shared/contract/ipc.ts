/**
 * Everything that passes between the window and the main process: one type map from channel to signature.
 * The preload script builds `window.collate` from it and main checks the sender and every argument.
 */
import type { JournalBatch, JournalState, KeptOriginal } from '../model/journal.ts'
import type { ErrorPayload, Reply } from './errors.ts'
import type { OpenedFile } from './opened-file.ts'
import type { WatchCalls, WatchState } from './watching.ts'

export type Theme = 'light' | 'dark' | 'system'
export type InterfaceLanguage = 'en' | 'ko'

/** Settings that main must know before the first window is drawn. */
export interface Preferences {
  readonly theme: Theme
  readonly language: InterfaceLanguage
  /** Page zoom, 0.5–3. */
  readonly zoom: number
  readonly backups: BackupRhythm
}

/** How often the whole library is backed up by itself, where anything changed. */
export type BackupRhythm = 'daily' | 'weekly' | 'never'

/** Why a backup was made: by the schedule, by hand, before a migration, before another took the library's place. */
export type BackupReason = 'schedule' | 'hand' | 'migration' | 'restoring'

/** A library file in the folder of backups. */
export interface Backup {
  readonly name: string
  readonly atMs: number
  readonly reason: BackupReason
  readonly bytes: number
}

export interface BackupFolder {
  readonly folder: string
  /** The newest first. */
  readonly backups: readonly Backup[]
}

export interface FileToSave {
  readonly suggestedName: string
  readonly filters: readonly { readonly name: string; readonly extensions: readonly string[] }[]
  readonly data: string | Uint8Array
}

/** An entry of the native menus or of a context menu; the window owns the commands, main only draws them. */
export type MenuItem =
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly label: string; readonly items: readonly MenuItem[] }
  | { readonly kind: 'role'; readonly role: MenuRole; readonly label: string }
  | {
      readonly kind: 'command'
      readonly id: string
      readonly label: string
      /** Electron accelerator such as `CmdOrCtrl+K`; null for none. Shown only: the window handles the keys. */
      readonly accelerator: string | null
      readonly enabled: boolean
      readonly checked: boolean | null
    }

/** Native roles: acts that belong to the platform, not to the product's commands. */
export type MenuRole =
  'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll' | 'close' | 'quit' | 'togglefullscreen' | 'about'

export interface JournalSummary {
  readonly articles: number
  readonly notes: number
  readonly highlights: number
  readonly lists: number
  /** Stretches of its files that cannot be read. */
  readonly damaged: number
}

/** Same-origin addresses of the journal's files, the oldest first. */
export interface JournalAddresses {
  readonly rows: readonly string[]
  readonly originals: readonly string[]
}

export interface OriginalsToKeep {
  readonly libraryId: string
  readonly originals: readonly KeptOriginal[]
}

/** Window asks, main answers. */
export interface IpcCalls extends WatchCalls {
  /** Tells main that the window is ready to take opened files and commands. */
  'app.ready': () => null
  'preferences.get': () => Preferences
  /** Saves and applies; answers the preferences now in force. */
  'preferences.set': (change: Partial<Preferences>) => Preferences
  'menu.set': (menus: readonly MenuItem[]) => null
  /** Opens a native context menu at the pointer; answers the chosen command's id, or null. */
  'menu.popup': (items: readonly MenuItem[]) => string | null
  /** Save dialog, then an atomic write. Answers the path, or null when the user cancelled. */
  'files.save': (file: FileToSave) => string | null
  /** Open dialog for files (`files`) or a folder (`folder`). Answers an empty list when cancelled. */
  'files.choose': (what: 'files' | 'folder' | 'library') => readonly OpenedFile[]
  /** Asks the user, then opens an http(s) address in the default browser. Answers whether it was opened. */
  'links.open': (url: string) => boolean
  /** Tells main that everything is saved and the window may close. */
  'app.flushed': () => null
  /** Bytes that may still be written to the disk that holds the library. */
  'disk.free': () => number
  /** What the journal says of itself; null where there is none. */
  'journal.state': () => JournalState | null
  /** Begins a journal for a library; one that is there is put aside. */
  'journal.begin': (library: Pick<JournalState, 'libraryId' | 'schemaVersion'>) => null
  /** Writes rows to the journal; on the disk when it answers. */
  'journal.append': (batch: JournalBatch) => null
  /** Writes imported bytes to the journal, each once; on the disk when it answers. */
  'journal.keep': (originals: OriginalsToKeep) => null
  /** Counts what the journal holds; null where there is none. Reads all of it. */
  'journal.summary': () => JournalSummary | null
  /** Grants the window to read the journal's files; null where there is none. */
  'journal.open': () => JournalAddresses | null
  /**
   * Copies the database into a folder of its own and clears it away; the window must have closed it. Answers the folder.
   * With `withJournal` the journal is put there, too.
   */
  'library.setAside': (what: { readonly withJournal: boolean }) => string
  /** Save dialog, then all that the journal holds as a library file. Answers the path; null when cancelled or there is no journal. */
  'journal.export': () => string | null
  'backup.list': () => BackupFolder
  /** Writes a backup; null when there is nothing to keep. */
  'backup.make': (reason: BackupReason) => Backup | null
  /** Grants the window to read a backup, by its name; null when it is gone. */
  'backup.open': (name: string) => OpenedFile | null
  /** Dialog for the folder of the backups. Answers the folder now in force. */
  'backup.chooseFolder': () => BackupFolder
}

/** Main tells, window listens. */
export interface IpcEvents {
  /** A native menu entry was chosen. */
  'command.run': { readonly id: string }
  'files.opened': { readonly files: readonly OpenedFile[] }
  /** The window's process died and this is its fresh start. */
  'window.recovered': { readonly reason: string }
  /** The user closes the window: what is not saved yet is to be saved, then `app.flushed` called. */
  'window.closing': null
  /** A backup of the schedule could not be made. */
  'backup.failed': { readonly error: ErrorPayload }
  /** Something about the watch folder is not as it was told last. */
  'watch.changed': WatchState
}

export type IpcChannel = keyof IpcCalls
export type IpcEventName = keyof IpcEvents

export const IPC_CHANNELS = [
  'app.ready',
  'preferences.get',
  'preferences.set',
  'menu.set',
  'menu.popup',
  'files.save',
  'files.choose',
  'links.open',
  'app.flushed',
  'disk.free',
  'journal.state',
  'journal.begin',
  'journal.append',
  'journal.keep',
  'journal.summary',
  'journal.open',
  'library.setAside',
  'journal.export',
  'backup.list',
  'backup.make',
  'backup.open',
  'backup.chooseFolder',
  'watch.state',
  'watch.choose',
  'watch.switch',
  'watch.includeLeftOut',
  'watch.take',
  'watch.settle',
] as const satisfies readonly IpcChannel[]

export const IPC_EVENTS = [
  'command.run',
  'files.opened',
  'window.recovered',
  'window.closing',
  'backup.failed',
  'watch.changed',
] as const satisfies readonly IpcEventName[]

/** What the preload script exposes as `window.collate`; every answer is a `Reply`, errors keep their codes. */
export interface CollateBridge {
  call<Channel extends IpcChannel>(
    channel: Channel,
    ...args: Parameters<IpcCalls[Channel]>
  ): Promise<Reply<ReturnType<IpcCalls[Channel]>>>
  /** Listens; the answer stops listening. */
  on<Name extends IpcEventName>(name: Name, listener: (event: IpcEvents[Name]) => void): () => void
}
