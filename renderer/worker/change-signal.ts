import type { EngineEvents } from '@shared/contract/engine/library.ts'
import { Throttle } from './throttle.ts'

const INTERVAL_MS = 200

/** Tells the window, at most five times a second, that committed data changed what a query answers. */
export class ChangeSignal {
  readonly #throttle: Throttle<EngineEvents['library.changed']>

  constructor(send: (event: EngineEvents['library.changed']) => void) {
    this.#throttle = new Throttle(INTERVAL_MS, send)
  }

  raise(): void {
    this.#throttle.push(null)
  }
}
