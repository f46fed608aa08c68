import { join } from 'node:path'

/** A new folder for what is put aside; its name is the time, so that the user finds it. */
export function asideFolder(userData: string, now: Date): string {
  return join(userData, 'aside', now.toISOString().replaceAll(':', '-'))
}
