import { toErrorPayload } from '@shared/contract/errors.ts'
import type { FromEngine, ToEngine } from '@shared/contract/engine/index.ts'
import { Dispatch } from './dispatch.ts'
import { JOBS } from './jobs/index.ts'
import { openContext } from './open-context.ts'
import { WindowClient } from './window-client.ts'

const scope = self as unknown as DedicatedWorkerGlobalScope
const post = (message: FromEngine, transfer: readonly Transferable[] = []): void =>
  scope.postMessage(message, [...transfer])

const windowClient = new WindowClient(post)
let dispatch: Dispatch | null = null

scope.onmessage = ({ data }: MessageEvent<ToEngine>) => {
  switch (data.kind) {
    case 'start':
      dispatch = start(data.databaseName, data.lifeLock)
      break
    case 'call':
      void dispatch?.call(data.id, data.name, data.request)
      break
    case 'cancel':
      dispatch?.cancel(data.id)
      break
    case 'service-reply':
      windowClient.receive(data.id, data.reply)
      break
  }
}

function start(databaseName: string, lifeLock: string): Dispatch {
  const opened = holdForLife(lifeLock).then(() => openContext(databaseName, windowClient, post))
  opened.then(
    ({ library, journal }) => {
      post({ kind: 'ready' })
      journal.start()
      return library.catchUp()
    },
    (error: unknown) => post({ kind: 'failed', error: toErrorPayload(error) }),
  )
  return new Dispatch(JOBS, opened, post)
}

/** Resolves once the lock is held, which is then until the worker ends. */
function holdForLife(name: string): Promise<void> {
  return new Promise((resolve) => {
    void navigator.locks.request(name, () => {
      resolve()
      return new Promise(() => undefined)
    })
  })
}
