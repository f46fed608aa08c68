/** Imports wait for each other here: one runs, the others stand in line. */
import type { ImportItem, ImportOutcome } from '@shared/contract/engine/importing.ts'
import type { Progress } from '@shared/contract/progress.ts'
import type { ArticleId, ImportId } from '@shared/model/ids.ts'
import { create } from 'zustand'
import { readArticles } from '../../data/reads/articles.ts'
import type { Undo } from '../../data/undo.ts'
import { trashArticles } from '../../data/writes/states.ts'
import { engine } from '../../engine/engine.ts'
import { errorSentence } from '../../state/errors.ts'
import { currentMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { remember } from '../../state/undo.ts'
import { openArticle, useWorkspace } from '../../state/workspace.ts'
import { importingMessages } from './messages.ts'

interface ImportQueue {
  readonly progress: Progress | null
  readonly isCancelling: boolean
  /** Imports waiting behind the running one. */
  readonly waiting: number
  readonly latest: ImportOutcome | null
  /** The import whose report is open. */
  readonly reportOf: ImportId | null
  readonly isHistoryOpen: boolean
  /** The text that the paste dialog starts with; null while it is closed. */
  readonly pastedText: string | null
}

export const useImportQueue = create<ImportQueue>(() => ({
  progress: null,
  isCancelling: false,
  waiting: 0,
  latest: null,
  reportOf: null,
  isHistoryOpen: false,
  pastedText: null,
}))

/** A small batch is opened when it is in: so many files at most. */
const OPENED_BATCH = 5

let running: AbortController | null = null
let line: Promise<void> = Promise.resolve()

/** Imports a batch after those that wait already. Failures are told in the activity line and the report. */
export function importItems(items: readonly ImportItem[]): Promise<void> {
  if (items.length === 0) return Promise.resolve()
  useImportQueue.setState(({ waiting }) => ({ waiting: waiting + 1 }))
  line = line.then(() => run(items))
  return line
}

/** Shows text before it is imported, so that it can be looked at and mended. */
export function openPasteDialog(text: string): void {
  useImportQueue.setState({ pastedText: text })
}

/** Stops the running import; what was committed stays. */
export function cancelImport(): void {
  useImportQueue.setState({ isCancelling: true })
  running?.abort()
}

async function run(items: readonly ImportItem[]): Promise<void> {
  running = new AbortController()
  useImportQueue.setState(({ waiting }) => ({
    waiting: waiting - 1,
    isCancelling: false,
    progress: { done: 0, total: items.length, current: '' },
  }))
  try {
    const outcome = await engine.call(
      'import.run',
      { items },
      { signal: running.signal, onProgress: (progress) => useImportQueue.setState({ progress }) },
    )
    useImportQueue.setState({ latest: outcome })
    settle(outcome, items.length)
  } catch (error) {
    showNotice(errorSentence(error), { kind: 'error' })
  } finally {
    running = null
    useImportQueue.setState({ progress: null, isCancelling: false })
  }
}

function settle({ record, articleIds }: ImportOutcome, fileCount: number): void {
  const messages = currentMessages(importingMessages)
  if (record.articlesAdded > 0) {
    remember(messages.importOf(record.articlesAdded), () => trashImport(record.id, articleIds))
  }
  const first = articleIds[0]
  if (first !== undefined && fileCount <= OPENED_BATCH) {
    openArticle(first)
    useWorkspace.setState({ selectedIds: [first], focusedId: first, anchorId: first })
  }
  if (record.problems.length > 0) {
    showNotice(messages.someFailed(record.problems.length), { kind: 'error', commandId: 'imports.report' })
  }
}

/** Puts what an import added into the trash; articles that were there before it stay. */
async function trashImport(importId: ImportId, articleIds: readonly ArticleId[]): Promise<Undo> {
  const articles = await readArticles(articleIds)
  const added = articles.flatMap((article) => (article?.importId === importId ? [article.id] : []))
  return trashArticles(added)
}
