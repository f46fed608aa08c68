import { CollateError } from '@shared/contract/errors.ts'
import type { Progress } from '@shared/contract/progress.ts'
import { Throttle } from './throttle.ts'

const PROGRESS_INTERVAL_MS = 100

/** One call under way: whether the window still wants it, and how far it is. */
export class Task {
  readonly #progress: Throttle<Progress>
  readonly #cancelling = new AbortController()

  constructor(sendProgress: (progress: Progress) => void) {
    this.#progress = new Throttle(() => PROGRESS_INTERVAL_MS, sendProgress)
  }

  get isCancelled(): boolean {
    return this.#cancelling.signal.aborted
  }

  /** Aborted when the window wants the answer no longer. */
  get signal(): AbortSignal {
    return this.#cancelling.signal
  }

  cancel(): void {
    this.#cancelling.abort()
  }

  /** @throws CollateError `cancelled` */
  throwIfCancelled(): void {
    if (this.isCancelled) throw cancelled()
  }

  /** What `waiting` answers, or a rejection with `cancelled` as soon as nobody waits for it any more. */
  orCancelled<Value>(waiting: Promise<Value>): Promise<Value> {
    const { signal } = this.#cancelling
    return new Promise((resolve, reject) => {
      const giveUp = (): void => reject(cancelled())
      if (signal.aborted) giveUp()
      signal.addEventListener('abort', giveUp)
      void waiting.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp))
    })
  }

  report(progress: Progress): void {
    this.#progress.push(progress)
  }

  /** Sends what is not sent yet, before the answer. */
  finish(): void {
    this.#progress.flush()
  }
}

function cancelled(): CollateError {
  return new CollateError('cancelled', 'Cancelled.')
}
