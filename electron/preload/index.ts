import { CollateError, type Reply, toErrorPayload } from '@shared/contract/errors.ts'
import { type CollateBridge, IPC_CHANNELS, IPC_EVENTS } from '@shared/contract/ipc.ts'
import { contextBridge, ipcRenderer } from 'electron'

// the page is typed, but what stands here holds for any script: only names on the lists pass
const channels: ReadonlySet<string> = new Set(IPC_CHANNELS)
const events: ReadonlySet<string> = new Set(IPC_EVENTS)

const bridge: CollateBridge = {
  async call(channel, ...args) {
    if (!channels.has(channel)) return refusal(new CollateError('bad-request', 'no such channel'))
    try {
      // main answers by the same contract; its value is whatever the caller's channel promises
      return (await ipcRenderer.invoke(channel, ...args)) as Reply<never>
    } catch (thrown) {
      return refusal(thrown)
    }
  },
  on(name, listener) {
    if (!events.has(name)) return () => undefined
    const forward = (_event: unknown, event: Parameters<typeof listener>[0]): void => listener(event)
    ipcRenderer.on(name, forward)
    return () => void ipcRenderer.off(name, forward)
  },
}

function refusal(thrown: unknown): Reply<never> {
  return { ok: false, error: toErrorPayload(thrown) }
}

contextBridge.exposeInMainWorld('collate', bridge)
