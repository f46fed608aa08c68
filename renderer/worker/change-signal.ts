import type { EngineEvents, LibraryChange } from '@shared/contract/engine/library.ts'
import { Throttle } from './throttle.ts'

const INTERVAL_MS = 200

/** Tells the window, at most five times a second, that committed data changed what a query answers. */
export class ChangeSignal {
  readonly #throttle: Throttle<EngineEvents['library.changed']>
  #untold: LibraryChange | null = null

  constructor(send: (event: EngineEvents['library.changed']) => void) {
    this.#throttle = new Throttle(INTERVAL_MS, (change) => {
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
