import { fromErrorPayload, type CollateError, type Reply } from '@shared/contract/errors.ts'
import type { Progress } from '@shared/contract/progress.ts'

interface PendingCall {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: CollateError) => void
  readonly onProgress: ((progress: Progress) => void) | undefined
}

/** Calls that wait for their answer, by number. */
export class PendingCalls {
  readonly #calls = new Map<number, PendingCall>()
  #lastId = 0

  add(onProgress: ((progress: Progress) => void) | undefined): {
    readonly id: number
    readonly answer: Promise<unknown>
  } {
    const id = ++this.#lastId
    const answer = new Promise((resolve, reject: (error: CollateError) => void) => {
      this.#calls.set(id, { resolve, reject, onProgress })
    })
    return { id, answer }
  }

  settle(id: number, reply: Reply<unknown>): void {
    const call = this.#calls.get(id)
    this.#calls.delete(id)
    if (reply.ok) call?.resolve(reply.value)
    else call?.reject(fromErrorPayload(reply.error))
  }

  report(id: number, progress: Progress): void {
    this.#calls.get(id)?.onProgress?.(progress)
  }

  rejectAll(error: CollateError): void {
    const calls = [...this.#calls.values()]
    this.#calls.clear()
    for (const call of calls) call.reject(error)
  }
}
