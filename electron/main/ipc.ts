import { CollateError, type Reply, toErrorPayload } from '@shared/contract/errors.ts'
import { IPC_CHANNELS, type IpcCalls, type IpcChannel } from '@shared/contract/ipc.ts'
import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { argumentParsers } from './ipc-arguments.ts'
import { isOwnPage } from './origin.ts'

/** What main does for each channel; the types make a missing one an error. */
export type Handlers = {
  readonly [Channel in IpcChannel]: (
    ...args: Parameters<IpcCalls[Channel]>
  ) => ReturnType<IpcCalls[Channel]> | Promise<ReturnType<IpcCalls[Channel]>>
}

/** Answers the window's calls, and only its: from the main frame of this window, while it shows our page. */
export function answerCalls(window: BrowserWindow, handlers: Handlers, development: URL | null): void {
  const isFromWindow = ({ senderFrame }: IpcMainInvokeEvent): boolean =>
    senderFrame !== null
    && !window.isDestroyed()
    && senderFrame === window.webContents.mainFrame
    && isOwnPage(senderFrame.url, development)
  for (const channel of IPC_CHANNELS) {
    ipcMain.handle(channel, async (event, ...args: unknown[]) => {
      if (isFromWindow(event)) return answer(channel, handlers, args)
      return refusal(new CollateError('bad-request', `${channel} was called from a foreign page`))
    })
  }
}

/** A reply in any case: what is thrown raw would lose its code on the way. */
async function answer<Channel extends IpcChannel>(
  channel: Channel,
  handlers: Handlers,
  args: readonly unknown[],
): Promise<Reply<ReturnType<IpcCalls[Channel]>>> {
  try {
    return { ok: true, value: await handlers[channel](...argumentParsers[channel](args)) }
  } catch (thrown) {
    return refusal(thrown)
  }
}

function refusal(thrown: unknown): Reply<never> {
  return { ok: false, error: toErrorPayload(thrown) }
}
