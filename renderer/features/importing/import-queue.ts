/** Imports wait for each other here: one runs, the others stand in line. */
import { CollateError } from '@shared/contract/errors.ts'
import type { ImportItem } from '@shared/contract/engine/importing.ts'
import type { Progress } from '@shared/contract/progress.ts'
import type { ImportId } from '@shared/model/ids.ts'
import type { DuplicateChoice } from '@shared/model/import.ts'
import { create } from 'zustand'
import { engine } from '../../engine/engine.ts'
import { errorSentence } from '../../state/errors.ts'
import { showNotice } from '../../state/notices.ts'
import type { EndedImport } from './ended-import.ts'
import { keepFailedItems } from './failed-items.ts'
import { keepOutcome, keepWatchedOutcome, recoverImport } from './keep-outcome.ts'
import { runImport, type Manner } from './run-import.ts'

interface ImportQueue {
  readonly progress: Progress | null
  readonly isCancelling: boolean
  /** Imports waiting behind the running one. */
  readonly waiting: number
  readonly latest: EndedImport | null
  /** How far a library file is that is brought back; null when none is. */
  readonly restoring: Progress | null
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
  restoring: null,
  reportOf: null,
  isHistoryOpen: false,
  pastedText: null,
}))

/** An engine that has not heard a cancel for so long hangs: it answers within half a second. */
const PATIENCE_MS = 10_000

let running: AbortController | null = null
let line: Promise<void> = Promise.resolve()

/** Imports a batch after those that wait already. Failures are told in the activity line and the report. */
export function importItems(
  items: readonly ImportItem[],
  duplicates: DuplicateChoice = 'skip',
): Promise<void> {
  if (items.length === 0) return Promise.resolve()
  return standInLine(() => run(items, { duplicates }))
}

/**
 * Imports a batch that nobody asked for just now: it opens nothing, and brings nothing back from the trash. Answers how
 * it ended; null when the engine gave no account of it.
 */
export async function importWatched(items: readonly ImportItem[]): Promise<EndedImport | null> {
  let ended: EndedImport | null = null
  await standInLine(async () => {
    ended = await run(items, { duplicates: 'skip', isWatched: true })
  })
  return ended
}

function standInLine(turn: () => Promise<unknown>): Promise<void> {
  useImportQueue.setState(({ waiting }) => ({ waiting: waiting + 1 }))
  line = line.then(turn).then(() => undefined)
  return line
}

/** Shows text before it is imported, so that it can be looked at and mended. */
export function openPasteDialog(text: string): void {
  useImportQueue.setState({ pastedText: text })
}

/** Stops the running import; what was committed stays. An engine that does not answer is started anew. */
export function cancelImport(): void {
  useImportQueue.setState({ isCancelling: true })
  const cancelled = running
  cancelled?.abort()
  setTimeout(() => {
    if (cancelled !== null && running === cancelled) engine.restart()
  }, PATIENCE_MS)
}

/** Never rejects: what goes wrong is told here. */
async function run(items: readonly ImportItem[], how: Manner): Promise<EndedImport | null> {
  running = new AbortController()
  useImportQueue.setState(({ waiting }) => ({
    waiting: waiting - 1,
    isCancelling: false,
    progress: { done: 0, total: items.length, current: '' },
  }))
  try {
    const outcome = await runImport(items, how, running.signal, (progress) =>
      useImportQueue.setState({ progress }),
    )
    keepFailedItems(outcome.record, items)
    const latest =
      how.isWatched === true ? keepWatchedOutcome(outcome) : await keepOutcome(outcome, items.length)
    useImportQueue.setState({ latest })
    return latest
  } catch (error) {
    return await tellFailure(error, items)
  } finally {
    running = null
    useImportQueue.setState({ progress: null, isCancelling: false })
  }
}

async function tellFailure(error: unknown, items: readonly ImportItem[]): Promise<EndedImport | null> {
  const hasDied = error instanceof CollateError && error.code === 'worker-died'
  const latest = hasDied ? await recoverImport().catch(() => null) : null
  if (latest === null) showNotice(() => errorSentence(error), { kind: 'error' })
  else {
    keepFailedItems(latest.record, items)
    useImportQueue.setState({ latest })
  }
  return latest
}
