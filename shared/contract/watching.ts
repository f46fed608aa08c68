import type { OpenedFile } from './opened-file.ts'

/** Why the watched folder cannot be read now. `unmounted`: it is there, empty, and its disk is not. */
export type WatchTrouble = 'gone' | 'unreadable' | 'unmounted'

/** The watch folder as main sees it. */
export interface WatchState {
  /** Its path; null before one was chosen. */
  readonly folder: string | null
  readonly isOn: boolean
  readonly trouble: WatchTrouble | null
  /** Folders inside it that cannot be read. */
  readonly unreadableFolders: number
  /** Files that were in it when it was chosen, and are not imported. */
  readonly leftOut: number
  /** Files that are wholly written and wait to be taken. */
  readonly ready: number
}

/** A file that the window may read and import; main wants to hear of its id again. */
export interface WatchedFile extends OpenedFile {
  readonly id: string
}

/** What became of files that were taken, by their ids. */
export interface WatchOutcome {
  /** Their content is accounted for: it never comes again. */
  readonly read: readonly string[]
  /** They come again when they change, when the folder is found again, or after the next start. */
  readonly unread: readonly string[]
}

/** Calls of the window about the watch folder. */
export interface WatchCalls {
  'watch.state': () => WatchState
  /** Dialog for the folder; watches it. Answers what holds now, also when cancelled. */
  'watch.choose': () => WatchState
  /** Begins or stops watching the folder that was chosen. */
  'watch.switch': (isOn: boolean) => WatchState
  /** Has the files imported, too, that were there when the folder was chosen. */
  'watch.includeLeftOut': () => WatchState
  /** Grants files that are ready, at most 5,000 at once; none while there are none. */
  'watch.take': () => readonly WatchedFile[]
  'watch.settle': (outcome: WatchOutcome) => null
}
