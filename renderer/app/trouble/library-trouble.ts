import { CollateError } from '@shared/contract/errors.ts'
import type { RebuildReport } from '@shared/contract/engine/library.ts'
import { database, openDatabase } from '../../data/database.ts'
import { engine } from '../../engine/engine.ts'
import { callMain } from '../../state/bridge.ts'
import { currentMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { beginJournal } from '../journal.ts'
import { troubleMessages } from './messages.ts'

/**
 * What is the matter with the library at a start.
 * - `lost`: the database is empty, its journal is not.
 * - `older`, `other`: the database is not the one that the journal follows.
 * - `damaged`: it cannot be read. `newer`: a newer program wrote it.
 */
export type TroubleKind = 'lost' | 'older' | 'other' | 'damaged' | 'newer'

/** Thrown by a start that the user has to decide about. */
export class LibraryTrouble extends Error {
  readonly kind: TroubleKind
  /** What went wrong in the words of the machine; null where nothing failed. */
  readonly detail: string | null

  constructor(kind: TroubleKind, detail: string | null = null) {
    super(`library: ${kind}`)
    this.name = 'LibraryTrouble'
    this.kind = kind
    this.detail = detail
  }
}

/** What a failed opening says of the library; a library that another window holds is in no trouble. */
export function troubleOf(error: unknown): unknown {
  if (!(error instanceof CollateError)) return new LibraryTrouble('damaged', String(error))
  return error.code === 'database-newer' ? new LibraryTrouble('newer', String(error.detail)) : error
}

/** Makes the library anew from the journal. The database as it was is kept aside, unless it was empty. */
export async function restoreFromJournal(
  kind: TroubleKind,
  onProgress: (share01: number) => void,
): Promise<void> {
  const files = await callMain('journal.open')
  if (files === null) throw new CollateError('not-found', 'There is no journal.')
  if (kind !== 'lost') await clearDatabase(false)
  const report = await engine.call('library.rebuild', files, {
    onProgress: ({ done, total }) => onProgress(total === 0 ? 0 : done / total),
  })
  // it knows the library as it was
  engine.restart()
  tellReport(report)
}

/** Begins anew with the latest backup in the library's place; database and journal are kept aside. */
export async function restoreLatestBackup(): Promise<void> {
  const { backups } = await callMain('backup.list')
  const file = backups[0] === undefined ? null : await callMain('backup.open', backups[0].name)
  if (file === null) throw new CollateError('not-found', 'There is no backup.')
  await clearDatabase(true)
  await beginJournal()
  const report = await engine.call('library.replace', { url: file.url })
  engine.restart()
  tellReport(report)
}

/** Writes what the journal holds to a file of the user's choice. */
export async function exportJournal(): Promise<void> {
  const path = await callMain('journal.export')
  if (path !== null) showNotice(() => currentMessages(troubleMessages).exported(path))
}

/** Begins with an empty library; database and journal are kept aside. */
export async function startAnew(): Promise<void> {
  const folder = await clearDatabase(true)
  await beginJournal()
  showNotice(() => currentMessages(troubleMessages).keptAside(folder))
}

/** Takes the library as it is; the journal that does not fit is kept aside. */
export function takeAsItIs(): Promise<void> {
  return beginJournal()
}

async function clearDatabase(withJournal: boolean): Promise<string> {
  engine.stop()
  database.close({ disableAutoOpen: false })
  const folder = await callMain('library.setAside', { withJournal })
  await openDatabase()
  return folder
}

function tellReport(report: RebuildReport): void {
  const { articles, notes, highlights, lists, damaged, originalsMissing } = report
  showNotice(() => currentMessages(troubleMessages).restored(articles, notes, highlights, lists))
  if (damaged + originalsMissing > 0) {
    showNotice(() => currentMessages(troubleMessages).restoredPartly(damaged, originalsMissing), {
      kind: 'error',
    })
  }
}
