import type { ImportOutcome } from '@shared/contract/engine/importing.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { ImportRecord } from '@shared/model/import.ts'
import { readImportedIds } from '../../data/reads/imports.ts'
import { readTrashed } from '../../data/reads/states.ts'
import { together, type Undo } from '../../data/undo.ts'
import { restoreArticles } from '../../data/writes/states.ts'
import { trashImported } from '../../data/writes/take-back.ts'
import { engine } from '../../engine/engine.ts'
import { currentMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { unfoldStories } from '../../state/stories.ts'
import { remember } from '../../state/undo.ts'
import { openArticle, useWorkspace } from '../../state/workspace.ts'
import { problemCountTexts } from './count-problems.ts'
import type { EndedImport } from './ended-import.ts'
import { importingMessages } from './messages.ts'
import { watchMessages } from './watching/watch-messages.ts'

/** A small batch is opened when it is in: so many files at most. */
const OPENED_BATCH = 5

const m = () => currentMessages(importingMessages)

/**
 * What the window does with an import that ended: articles of it that lay in the trash come out, one undo takes
 * everything back, and what failed is told.
 */
export async function keepOutcome(
  { record, articleIds, addedIds }: ImportOutcome,
  fileCount: number,
): Promise<EndedImport> {
  const added = new Set(addedIds)
  const trashed = await readTrashed(articleIds.filter((id) => !added.has(id)))
  const trashAgain = await restoreArticles(trashed)
  if (addedIds.length > 0) rememberImport(record, addedIds, trashed.length === 0 ? null : trashAgain)
  else if (trashed.length > 0) remember(() => m().bringingBack(trashed.length), trashAgain)
  const first = articleIds[0]
  if (first !== undefined && fileCount <= OPENED_BATCH) {
    // what was just dropped in is not hidden at once behind another copy
    unfoldStories(articleIds)
    openArticle(first)
    useWorkspace.setState({ selectedIds: [first], focusedId: first, anchorId: first })
  }
  tellFailed(record)
  return { record, broughtBack: trashed.length }
}

function tellFailed({ problems }: ImportRecord): void {
  const unstored = problems.filter(({ code }) => code === 'storage-full').length
  if (unstored > 0) showNotice(() => m().storageFull(unstored), { kind: 'error', commandId: 'imports.again' })
  else if (problems.length > 0) {
    const text = (): string => problemCountTexts(problems, m()).join(' · ')
    showNotice(text, { kind: 'error', commandId: 'imports.report' })
  }
}

/** The same for files that were found in the watch folder, quietly: what the user reads and what he threw away stays so. */
export function keepWatchedOutcome({ record, addedIds }: ImportOutcome): EndedImport {
  if (addedIds.length > 0) {
    rememberImport(record, addedIds, null)
    showNotice(() => currentMessages(watchMessages).imported(addedIds.length), { commandId: 'edit.undo' })
  }
  tellFailed(record)
  return { record, broughtBack: 0 }
}

/** Accounts for the import that the engine died in; null when there was none. */
export async function recoverImport(): Promise<EndedImport | null> {
  const record = await endInterrupted((count) => m().cutOffNotice(count))
  if (record === null) return null
  const ids = await readImportedIds(record.id)
  if (ids.length > 0) rememberImport(record, ids, null)
  return { record, broughtBack: 0 }
}

/** Accounts for what a killed process left behind; null when it left nothing. */
export async function recoverLastStart(): Promise<EndedImport | null> {
  const record = await endInterrupted((count) => m().interruptedNotice(count))
  return record === null ? null : { record, broughtBack: 0 }
}

async function endInterrupted(notice: (fileCount: number) => string): Promise<ImportRecord | null> {
  const records = await engine.call('import.recover', null)
  const latest = records.at(-1)
  if (latest === undefined) return null
  const missing = records.reduce((sum, record) => sum + record.fileCount - record.filesDone, 0)
  showNotice(() => notice(missing), { kind: 'error', commandId: 'imports.report' })
  return latest
}

function rememberImport(
  { startedAtMs }: ImportRecord,
  addedIds: readonly ArticleId[],
  trashAgain: Undo | null,
): void {
  const takeBack: Undo = () => trashImported(addedIds, startedAtMs)
  remember(
    () => m().importOf(addedIds.length),
    trashAgain === null ? takeBack : together([takeBack, trashAgain]),
  )
}
