import type { ImportId } from '@shared/model/ids.ts'
import { readImportedIds } from '../../data/reads/imports.ts'
import { readTrashed } from '../../data/reads/states.ts'
import { trashKnownArticles } from '../../data/writes/states.ts'
import { currentMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { remember } from '../../state/undo.ts'
import { importingMessages } from './messages.ts'

/** Puts every article that an import added into the trash, in one act. */
export async function takeBackImport(importId: ImportId): Promise<void> {
  const messages = currentMessages(importingMessages)
  const ids = await readImportedIds(importId)
  const trashed = new Set(await readTrashed(ids))
  const kept = ids.filter((id) => !trashed.has(id))
  if (kept.length === 0) {
    showNotice(messages.nothingToTakeBack)
    return
  }
  const label = messages.takeBackAct(kept.length)
  remember(label, await trashKnownArticles(kept))
  showNotice(label, { commandId: 'edit.undo' })
}
