import { CollateError } from '@shared/contract/errors.ts'
import type { ImportItem, ImportOutcome, ResumedImport } from '@shared/contract/engine/importing.ts'
import type { Progress } from '@shared/contract/progress.ts'
import type { DuplicateChoice } from '@shared/model/import.ts'
import { readRunningImport } from '../../data/reads/imports.ts'
import { engine } from '../../engine/engine.ts'

/** How a batch is imported. */
export interface Manner {
  readonly duplicates: DuplicateChoice
  /** The files were found in the watch folder. */
  readonly isWatched?: boolean
}

/** So often an import goes on behind a file that ended the engine; one engine more is left for what comes next. */
const MOST_RESUMED = 2

/**
 * Imports a batch. Where the engine dies, the batch goes on behind the file that was being read: no file stops the
 * others.
 *
 * @throws CollateError by rejection; `worker-died` where the engine died too often, or was ended by a cancel
 */
export async function runImport(
  items: readonly ImportItem[],
  how: Manner,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<ImportOutcome> {
  const leftOut: number[] = []
  let resumed: ResumedImport | undefined
  let reading = 0
  for (;;) {
    try {
      return await engine.call(
        'import.run',
        { items, ...how, ...(resumed === undefined ? {} : { resumed }) },
        {
          signal,
          onProgress: (progress) => {
            reading = progress.done
            onProgress(progress)
          },
        },
      )
    } catch (error) {
      const record =
        canGoOn(error, signal) && leftOut.length < MOST_RESUMED ? await readRunningImport() : undefined
      if (record === undefined) throw error
      // the first file that is not stored, where the worker died before it could say which
      leftOut.push(Math.max(reading, record.filesDone))
      resumed = { importId: record.id, leftOut: [...leftOut] }
    }
  }
}

function canGoOn(error: unknown, signal: AbortSignal): boolean {
  return error instanceof CollateError && error.code === 'worker-died' && !signal.aborted
}
