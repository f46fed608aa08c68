import { CollateError } from '@shared/contract/errors.ts'
import type { Progress } from '@shared/contract/progress.ts'
import { Throttle } from './throttle.ts'

const PROGRESS_INTERVAL_MS = 100

/** One call under way: whether the window still wants it, and how far it is. */
export class Task {
  readonly #progress: Throttle<Progress>
  #isCancelled = false

  constructor(sendProgress: (progress: Progress) => void) {
    this.#progress = new Throttle(PROGRESS_INTERVAL_MS, sendProgress)
  }

  get isCancelled(): boolean {
    return this.#isCancelled
  }

  cancel(): void {
    this.#isCancelled = true
  }

  /** @throws CollateError `cancelled` */
  throwIfCancelled(): void {
    if (this.#isCancelled) throw new CollateError('cancelled', 'Cancelled.')
  }

  report(progress: Progress): void {
    this.#progress.push(progress)
  }

  /** Sends what is not sent yet, before the answer. */
  finish(): void {
    this.#progress.flush()
  }
}
