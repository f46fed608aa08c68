import { CollateError, fromErrorPayload } from '@shared/contract/errors.ts'
import type { CollateBridge, IpcCalls, IpcChannel, IpcEventName, IpcEvents } from '@shared/contract/ipc.ts'

declare global {
  interface Window {
    /** Put there by the preload script; absent only when the window's code runs in a plain browser. */
    readonly collate?: CollateBridge
  }
}

/** Asks the main process. Rejects with a `CollateError` that keeps the code main gave. */
export async function callMain<Channel extends IpcChannel>(
  channel: Channel,
  ...args: Parameters<IpcCalls[Channel]>
): Promise<ReturnType<IpcCalls[Channel]>> {
  if (window.collate === undefined) throw new CollateError('internal', `no main process for ${channel}`)
  const reply = await window.collate.call(channel, ...args)
  if (!reply.ok) throw fromErrorPayload(reply.error)
  return reply.value
}

/** Listens to main; the answer stops listening. */
export function onMain<Name extends IpcEventName>(
  name: Name,
  listener: (event: IpcEvents[Name]) => void,
): () => void {
  return window.collate?.on(name, listener) ?? (() => undefined)
}
