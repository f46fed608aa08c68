import type { ImportId } from '@shared/model/ids.ts'
import { readImport, readImportedIds } from '../../data/reads/imports.ts'
import { readTrashed } from '../../data/reads/states.ts'
import { trashImported } from '../../data/writes/take-back.ts'
import { currentMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { remember } from '../../state/undo.ts'
import { importingMessages } from './messages.ts'

const m = () => currentMessages(importingMessages)

/** Puts every article that an import added into the trash, with the marks that came in with it, in one act. */
export async function takeBackImport(importId: ImportId): Promise<void> {
  const ids = await readImportedIds(importId)
  const trashed = new Set(await readTrashed(ids))
  const kept = ids.filter((id) => !trashed.has(id))
  if (kept.length === 0) {
    showNotice(() => m().nothingToTakeBack)
    return
  }
  const label = (): string => m().takeBackAct(kept.length)
  const record = await readImport(importId)
  remember(label, await trashImported(kept, record?.startedAtMs ?? 0))
  showNotice(label, { commandId: 'edit.undo' })
}
