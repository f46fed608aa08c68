import { cp, mkdir, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Session, app } from 'electron'
import { asideFolder } from './journal/aside-folder.ts'
import type { Journal } from './journal/journal.ts'
import { writeFailure } from './journal/write-failure.ts'

const DATABASE_FOLDER = 'IndexedDB'

/**
 * Copies the database into a folder of its own and then clears it away; the next opening makes an empty one. Answers the folder. A
 * copy that fails leaves everything as it was.
 *
 * @param withJournal the journal is put there, too
 */
export async function setLibraryAside(
  session: Session,
  journal: Journal,
  withJournal: boolean,
): Promise<string> {
  const userData = app.getPath('userData')
  const aside = asideFolder(userData, new Date())
  const database = join(userData, DATABASE_FOLDER)
  try {
    await mkdir(aside, { recursive: true })
    if (existsSync(database)) await cp(database, join(aside, DATABASE_FOLDER), { recursive: true })
  } catch (thrown) {
    await rm(aside, { recursive: true, force: true })
    throw writeFailure(thrown, aside)
  }
  if (withJournal) await journal.putAside(aside)
  await session.clearStorageData({ storages: ['indexdb'] })
  return aside
}
