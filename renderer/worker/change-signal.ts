import type { EngineEvents, LibraryChange } from '@shared/contract/engine/library.ts'
import { Throttle } from './throttle.ts'

const LEAST_INTERVAL_MS = 200
/** What the window asks after a change costs by the size of the library: 100,000 articles may change every two seconds. */
const INTERVAL_MS_AN_ARTICLE = 0.02

/**
 * Tells the window that committed data changed what a query answers: at once after a quiet while, and otherwise at most five times a
 * second, less often in a large library.
 */
export class ChangeSignal {
  readonly #throttle: Throttle<EngineEvents['library.changed']>
  #untold: LibraryChange | null = null

  /** @param countArticles how many articles the library has by now */
  constructor(send: (event: EngineEvents['library.changed']) => void, countArticles: () => number) {
    const intervalMs = (): number => Math.max(LEAST_INTERVAL_MS, countArticles() * INTERVAL_MS_AN_ARTICLE)
    this.#throttle = new Throttle(intervalMs, (change) => {
      this.#untold = null
      send(change)
    })
  }

  /** A change of links that waits to be told gives way to one of articles, never the other way. */
  raise(change: LibraryChange): void {
    if (this.#untold !== 'articles') this.#untold = change
    this.#throttle.push(this.#untold)
  }
}
