import type { Progress } from '@shared/contract/progress.ts'
import { trashRestored } from '../../data/writes/restored.ts'
import { engine } from '../../engine/engine.ts'
import { callMain } from '../../state/bridge.ts'
import { currentMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { remember } from '../../state/undo.ts'
import { useImportQueue } from './import-queue.ts'
import { importingMessages } from './messages.ts'

const m = () => currentMessages(importingMessages)

/** Saves everything as one file, in the place the user chooses. */
export async function exportLibrary(): Promise<void> {
  const { bytes } = await engine.call('library.export', null)
  const day = new Date().toISOString().slice(0, 10)
  const path = await callMain('files.save', {
    suggestedName: `collate-library-${day}.zip`,
    filters: [{ name: m().libraryFile, extensions: ['zip'] }],
    data: bytes,
  })
  if (path !== null) showNotice(() => m().librarySaved(path))
}

/** Adds what a library file holds to what is there; an undo puts what it added into the trash. */
export async function restoreLibrary(): Promise<void> {
  const [file] = await callMain('files.choose', 'library')
  if (file === undefined) return
  const showProgress = (restoring: Progress | null): void => useImportQueue.setState({ restoring })
  showProgress({ done: 0, total: 0, current: '' })
  try {
    const added = await engine.call('library.restore', { url: file.url }, { onProgress: showProgress })
    const { articles, notes, highlights } = added
    const hasAdded = Object.values(added).some((ids: readonly unknown[]) => ids.length > 0)
    if (hasAdded)
      remember(
        () => m().restoringAct,
        () => trashRestored(added),
      )
    showNotice(
      () => m().libraryRestored(articles.length, notes.length, highlights.length),
      hasAdded ? { commandId: 'edit.undo' } : {},
    )
  } finally {
    showProgress(null)
  }
}
