import { fromErrorPayload, type Reply } from '@shared/contract/errors.ts'
import type { FromEngine } from '@shared/contract/engine/index.ts'
import type { ServiceName, WindowServices } from '@shared/contract/engine/services.ts'

/** Asks the window for what a worker cannot do. */
export class WindowClient {
  readonly #post: (message: FromEngine) => void
  readonly #waiting = new Map<number, (reply: Reply<unknown>) => void>()
  #lastId = 0

  constructor(post: (message: FromEngine) => void) {
    this.#post = post
  }

  async ask<Name extends ServiceName>(
    name: Name,
    request: WindowServices[Name]['request'],
  ): Promise<WindowServices[Name]['answer']> {
    const id = ++this.#lastId
    const reply = await new Promise<Reply<unknown>>((resolve) => {
      this.#waiting.set(id, resolve)
      this.#post({ kind: 'service', id, name, request })
    })
    if (!reply.ok) throw fromErrorPayload(reply.error)
    // the window's handlers are typed by the same contract
    return reply.value as WindowServices[Name]['answer']
  }

  receive(id: number, reply: Reply<unknown>): void {
    this.#waiting.get(id)?.(reply)
    this.#waiting.delete(id)
  }
}
