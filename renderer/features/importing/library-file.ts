import { engine } from '../../engine/engine.ts'
import { callMain } from '../../state/bridge.ts'
import { currentMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { importingMessages } from './messages.ts'

/** Saves everything as one file, in the place the user chooses. */
export async function exportLibrary(): Promise<void> {
  const messages = currentMessages(importingMessages)
  const { bytes } = await engine.call('library.export', null)
  const day = new Date().toISOString().slice(0, 10)
  const path = await callMain('files.save', {
    suggestedName: `collate-library-${day}.zip`,
    filters: [{ name: messages.libraryFile, extensions: ['zip'] }],
    data: bytes,
  })
  if (path !== null) showNotice(messages.librarySaved(path))
}

/** Adds what a library file holds to what is there. */
export async function restoreLibrary(): Promise<void> {
  const [file] = await callMain('files.choose', 'library')
  if (file === undefined) return
  const { articles, notes, highlights } = await engine.call('library.restore', { url: file.url })
  showNotice(currentMessages(importingMessages).libraryRestored(articles, notes, highlights))
}
