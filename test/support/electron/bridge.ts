import type { Page } from '@playwright/test'
import type { Reply } from '@shared/contract/errors.ts'
import type { CollateBridge, IpcCalls, IpcChannel, IpcEventName, IpcEvents } from '@shared/contract/ipc.ts'

/** Calls main through the page's own bridge. */
export async function callMain<Channel extends IpcChannel>(
  page: Page,
  channel: Channel,
  ...args: Parameters<IpcCalls[Channel]>
): Promise<Reply<ReturnType<IpcCalls[Channel]>>> {
  const reply = await page.evaluate(
    ([name, values]) => {
      const { collate } = globalThis as unknown as {
        collate: { call: (...args: unknown[]) => Promise<unknown> }
      }
      return collate.call(name, ...values)
    },
    [channel, args] as const,
  )
  return reply as Reply<ReturnType<IpcCalls[Channel]>>
}

/** Listens in the page from now on; the answer reads what came so far. */
export async function recordEvents<Name extends IpcEventName>(
  page: Page,
  name: Name,
): Promise<() => Promise<IpcEvents[Name][]>> {
  await page.evaluate((eventName) => {
    const { collate } = globalThis as unknown as { collate: CollateBridge }
    const seen: unknown[] = []
    Object.assign(globalThis, { [`seen ${eventName}`]: seen })
    collate.on(eventName, (event) => void seen.push(event))
  }, name)
  return () =>
    page.evaluate(
      (eventName) => (globalThis as unknown as Record<string, IpcEvents[Name][]>)[`seen ${eventName}`] ?? [],
      name,
    )
}
