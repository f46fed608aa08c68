import type { FolderWatch } from './folder-watch.ts'

const LOOK_EVERY_MS = 2_000
/** A large or slow folder is looked into less often: so many times as long as a look takes. */
const REST = 10

/** Looks into the watch folder again and again, as long as the app runs. */
export function keepLooking(watch: FolderWatch): void {
  const look = async (): Promise<void> => {
    const startedMs = performance.now()
    await watch.look().catch((thrown: unknown) => console.error('watch folder: the look failed', thrown))
    setTimeout(() => void look(), Math.max(LOOK_EVERY_MS, REST * (performance.now() - startedMs))).unref()
  }
  void look()
}
