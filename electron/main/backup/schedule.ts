import type { BackupRhythm } from '@shared/contract/ipc.ts'
import type { Backups } from './backups.ts'

const HOUR_MS = 3_600_000
/** Not while the window is being drawn. */
const FIRST_AFTER_MS = 120_000
const AGE_MS: Readonly<Record<Exclude<BackupRhythm, 'never'>, number>> = {
  daily: 24 * HOUR_MS,
  weekly: 168 * HOUR_MS,
}

/** Whether a backup is due. One that holds everything there is does not grow old. */
export function isDue(
  rhythm: BackupRhythm,
  latest: { readonly atMs: number; readonly isCurrent: boolean } | null,
  nowMs: number,
): boolean {
  if (rhythm === 'never') return false
  if (latest === null) return true
  // a clock that was set back must not stop backups for good
  const ageMs = Math.abs(nowMs - latest.atMs)
  return !latest.isCurrent && ageMs >= AGE_MS[rhythm]
}

/** Makes backups when they are due, looked at every hour. */
export function keepBackups(
  backups: Backups,
  rhythm: () => BackupRhythm,
  onFailure: (error: unknown) => void,
): void {
  const look = async (): Promise<void> => {
    if (isDue(rhythm(), await backups.latest(), Date.now())) await backups.make('schedule')
  }
  const lookAndTell = (): void => void look().catch(onFailure)
  setTimeout(lookAndTell, FIRST_AFTER_MS).unref()
  setInterval(lookAndTell, HOUR_MS).unref()
}
