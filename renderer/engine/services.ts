import { CollateError, toErrorPayload, type Reply } from '@shared/contract/errors.ts'
import type { ServiceName, WindowServices } from '@shared/contract/engine/services.ts'

/** Answers what the worker asks of the window. */
export type ServiceHandler<Name extends ServiceName> = (
  request: WindowServices[Name]['request'],
) => Promise<WindowServices[Name]['answer']>

type Handlers = { readonly [Name in ServiceName]?: ServiceHandler<Name> }

/** The window's side of the services: of each kind one request at a time, in a task of its own, the screen served in between. */
export class Services {
  #handlers: Handlers = {}
  readonly #last = new Map<ServiceName, Promise<unknown>>()

  provide<Name extends ServiceName>(name: Name, handler: ServiceHandler<Name>): void {
    this.#handlers = { ...this.#handlers, [name]: handler }
  }

  /** Never rejects: what the handler throws is in the reply. */
  answer<Name extends ServiceName>(
    name: Name,
    request: WindowServices[Name]['request'],
  ): Promise<Reply<WindowServices[Name]['answer']>> {
    const last = this.#last.get(name) ?? Promise.resolve()
    const reply = last.then(() => scheduler.postTask(() => this.#run(name, request)))
    this.#last.set(name, reply)
    return reply
  }

  async #run<Name extends ServiceName>(
    name: Name,
    request: WindowServices[Name]['request'],
  ): Promise<Reply<WindowServices[Name]['answer']>> {
    try {
      const handler: ServiceHandler<Name> | undefined = this.#handlers[name]
      if (handler === undefined)
        throw new CollateError('bad-request', 'The window has no such service.', name)
      return { ok: true, value: await handler(request) }
    } catch (error) {
      return { ok: false, error: toErrorPayload(error) }
    }
  }
}
