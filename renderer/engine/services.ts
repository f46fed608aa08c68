import { toErrorPayload, type Reply } from '@shared/contract/errors.ts'
import type { ServiceName, WindowServices } from '@shared/contract/engine/services.ts'

/** Answers what the worker asks of the window. */
export type ServiceHandler<Name extends ServiceName> = (
  request: WindowServices[Name]['request'],
) => Promise<WindowServices[Name]['answer']>

type Handlers = { readonly [Name in ServiceName]: ServiceHandler<Name> }

/** The window's side of the services: one request at a time, the screen served in between. */
export class Services {
  #handlers: Handlers = { 'html.read': readHtml }
  #last: Promise<unknown> = Promise.resolve()

  provide<Name extends ServiceName>(name: Name, handler: ServiceHandler<Name>): void {
    this.#handlers = { ...this.#handlers, [name]: handler }
  }

  /** Never rejects: what the handler throws is in the reply. */
  answer<Name extends ServiceName>(
    name: Name,
    request: WindowServices[Name]['request'],
  ): Promise<Reply<WindowServices[Name]['answer']>> {
    const reply = this.#last.then(async (): Promise<Reply<WindowServices[Name]['answer']>> => {
      await nextTask()
      try {
        return { ok: true, value: await this.#handlers[name](request) }
      } catch (error) {
        return { ok: false, error: toErrorPayload(error) }
      }
    })
    this.#last = reply
    return reply
  }
}

/** Loaded with the first saved page, not with the window. */
const readHtml: ServiceHandler<'html.read'> = async ({ html, fileName }) => {
  const { readHtmlPage } = await import('@shared/core/importing/html/index.ts')
  return readHtmlPage(html, fileName)
}

/** Resolves in a task of its own. A timer would do, but a hidden window's timers run once a second. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
