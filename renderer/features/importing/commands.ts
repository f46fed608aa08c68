import type { ImportItem } from '@shared/contract/engine/importing.ts'
import { engine } from '../../engine/engine.ts'
import { callMain } from '../../state/bridge.ts'
import type { Command } from '../../state/commands.ts'
import { currentMessages } from '../../state/messages.ts'
import { dismissOffersOf } from '../../state/notices.ts'
import { failedItemsOf } from './failed-items.ts'
import { importItems, openPasteDialog, useImportQueue } from './import-queue.ts'
import { exportLibrary, restoreLibrary } from './library-file.ts'
import { importingMessages } from './messages.ts'
import { offerItems } from './offer.ts'
import { sampleItems } from './sample/index.ts'

const m = () => currentMessages(importingMessages)

async function chooseAndImport(what: 'files' | 'folder'): Promise<void> {
  const files = await callMain('files.choose', what)
  await offerItems(files.map(({ name, url }) => ({ kind: 'address', name, url })))
}

/** What of the last import can be read again. */
function failedItems(): readonly ImportItem[] {
  const { latest } = useImportQueue.getState()
  return latest === null ? [] : failedItemsOf(latest.record.id)
}

export const importingCommands: readonly Command[] = [
  {
    id: 'article.import',
    label: () => m().importFiles,
    keywords: () => 'open add file 파일 열기',
    keys: ['Mod+O'],
    menu: { name: 'file', group: 1 },
    run: () => chooseAndImport('files'),
  },
  {
    id: 'article.importFolder',
    label: () => m().importFolder,
    keys: ['Mod+Shift+O'],
    menu: { name: 'file', group: 1 },
    run: () => chooseAndImport('folder'),
  },
  {
    id: 'article.paste',
    label: () => m().pasteText,
    keys: ['Mod+Shift+V'],
    menu: { name: 'file', group: 1 },
    // the page may not read the clipboard by itself; the field that opens takes the paste
    run: () => openPasteDialog(''),
  },
  {
    id: 'sample.import',
    label: () => m().importSample,
    menu: { name: 'help', group: 2 },
    run: () => importItems(sampleItems()),
  },
  {
    id: 'imports.report',
    label: () => m().showReport,
    menu: { name: 'file', group: 2 },
    isEnabled: () => useImportQueue.getState().latest !== null,
    run: () => {
      dismissOffersOf('imports.report')
      useImportQueue.setState(({ latest }) => ({ reportOf: latest?.record.id ?? null }))
    },
  },
  {
    id: 'imports.again',
    label: () => m().failedAgain,
    keywords: () => 'retry resume 다시 시도',
    menu: { name: 'file', group: 2 },
    isEnabled: () => failedItems().length > 0,
    run: () => importItems(failedItems()),
  },
  {
    id: 'imports.show',
    label: () => m().showImports,
    menu: { name: 'file', group: 2 },
    run: () => useImportQueue.setState({ isHistoryOpen: true }),
  },
  {
    id: 'library.export',
    label: () => m().exportLibrary,
    keywords: () => 'backup 백업',
    menu: { name: 'file', group: 3 },
    run: exportLibrary,
  },
  {
    id: 'library.restore',
    label: () => m().restoreLibrary,
    keywords: () => 'backup import 백업 복원',
    menu: { name: 'file', group: 3 },
    run: restoreLibrary,
  },
  {
    id: 'engine.restart',
    label: () => m().restartEngine,
    isInPalette: false,
    run: () => engine.restart(),
  },
]
