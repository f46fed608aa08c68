import type { IpcEventName, IpcEvents } from '@shared/contract/ipc.ts'
import type { WebContents } from 'electron'

/** Sends events to the window, and keeps them while it is not ready to take them: before its start, after a crash. */
export class Outbox {
  #ready: WebContents | null = null
  #waiting: (() => void)[] = []

  send<Name extends IpcEventName>(name: Name, event: IpcEvents[Name]): void {
    const deliver = (): void => this.#ready?.send(name, event)
    if (this.#ready === null) this.#waiting.push(deliver)
    else deliver()
  }

  open(contents: WebContents): void {
    this.#ready = contents
    const waiting = this.#waiting
    this.#waiting = []
    for (const deliver of waiting) deliver()
  }

  /** Whether there is a window that takes events now. */
  get isOpen(): boolean {
    return this.#ready !== null
  }

  close(): void {
    this.#ready = null
  }
}
