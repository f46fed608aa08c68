import type { Backup } from '@shared/contract/ipc.ts'
import { CollateError } from '@shared/contract/errors.ts'
import { trashRestored } from '../../data/writes/restored.ts'
import { engine } from '../../engine/engine.ts'
import { callMain } from '../../state/bridge.ts'
import { currentMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { forgetActs, remember } from '../../state/undo.ts'
import { backupMessages } from './messages.ts'

const m = () => currentMessages(backupMessages)

export async function backUpNow(): Promise<void> {
  const backup = await callMain('backup.make', 'hand')
  showNotice(() => (backup === null ? m().nothingToBackUp : m().backedUp(backup.name)))
}

/** Adds what a backup holds to the library; an undo puts what it added into the trash. */
export async function addBackup(backup: Backup): Promise<void> {
  const added = await engine.call('library.restore', { url: await urlOf(backup) })
  const { articles, notes, highlights, lists } = added
  const hasAdded = Object.values(added).some((ids: readonly unknown[]) => ids.length > 0)
  if (hasAdded)
    remember(
      () => m().addAct,
      () => trashRestored(added),
    )
  showNotice(
    () => m().added(articles.length, notes.length, highlights.length, lists.length),
    hasAdded ? { commandId: 'edit.undo' } : {},
  )
}

/** Puts a backup in the library's place, the library itself being backed up before. */
export async function replaceByBackup(backup: Backup): Promise<void> {
  const url = await urlOf(backup)
  await callMain('backup.make', 'restoring')
  const { articles, notes, highlights, lists } = await engine.call('library.replace', { url })
  // it knows the library as it was, and so do the acts
  forgetActs()
  engine.restart()
  showNotice(() => m().replaced(articles, notes, highlights, lists))
}

async function urlOf({ name }: Backup): Promise<string> {
  const file = await callMain('backup.open', name)
  if (file === null) throw new CollateError('not-found', 'The backup is gone.')
  return file.url
}
