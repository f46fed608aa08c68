import { CollateError } from '@shared/contract/errors.ts'
import type { FromEngine, ToEngine } from '@shared/contract/engine/index.ts'
import { workerScriptUrl } from './script-url.ts'

export interface ConnectionEvents {
  readonly onMessage: (message: FromEngine) => void
  /** Told once, and never after `close`. */
  readonly onDeath: (error: CollateError) => void
}

/** One living worker: messages there and back, and word of its death. */
export class Connection {
  readonly #worker: Worker
  readonly #events: ConnectionEvents
  readonly #lifeLock = `collate-engine-${crypto.randomUUID()}`
  readonly #watch = new AbortController()
  #isOpen = false

  /** Loads the worker's script; the library is not touched before `open`. */
  constructor(events: ConnectionEvents) {
    this.#events = events
    this.#worker = new Worker(workerScriptUrl(), { type: 'module', name: 'engine' })
    this.#worker.onmessage = ({ data }: MessageEvent<FromEngine>) => {
      if (data.kind === 'ready') this.#watchLife()
      events.onMessage(data)
    }
    this.#worker.onerror = (event) => {
      event.preventDefault()
      this.#die(event.message)
    }
    this.#worker.onmessageerror = () => this.#die('an answer could not be read')
  }

  /** Has the worker open the library. Repeated calls are one. */
  open(databaseName: string): void {
    if (this.#isOpen) return
    this.#isOpen = true
    this.post({ kind: 'start', databaseName, lifeLock: this.#lifeLock })
  }

  post(message: ToEngine): void {
    this.#worker.postMessage(message)
  }

  close(): void {
    this.#watch.abort()
    this.#worker.onmessage = null
    this.#worker.onerror = null
    this.#worker.terminate()
  }

  /** The lock is granted when the worker is gone, however it went: no event tells of a worker that was killed. */
  #watchLife(): void {
    navigator.locks
      .request(this.#lifeLock, { signal: this.#watch.signal }, () => this.#die('killed'))
      .catch((error: unknown) => {
        if (!this.#watch.signal.aborted) this.#die(String(error))
      })
  }

  #die(detail: string): void {
    if (this.#watch.signal.aborted) return
    this.close()
    this.#events.onDeath(new CollateError('worker-died', 'The engine stopped.', detail))
  }
}
