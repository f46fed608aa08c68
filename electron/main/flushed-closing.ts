import type { BrowserWindow } from 'electron'
import type { Outbox } from './outbox.ts'

/** A window that does not answer is closed all the same: what it wrote to its database is there at the next start. */
const WAIT_MS = 3_000

/** Lets the window save what it still holds before it closes. */
export class FlushedClosing {
  readonly #window: BrowserWindow
  #state: 'open' | 'waiting' | 'flushed' = 'open'

  constructor(window: BrowserWindow, outbox: Outbox) {
    this.#window = window
    window.on('close', (event) => {
      if (this.#state === 'flushed' || !outbox.isOpen) return
      event.preventDefault()
      if (this.#state === 'waiting') return
      this.#state = 'waiting'
      outbox.send('window.closing', null)
      setTimeout(() => this.flushed(), WAIT_MS)
    })
    // the window holds something that it could not save, and says so
    window.webContents.on('will-prevent-unload', () => {
      this.#state = 'open'
    })
  }

  /** Everything is saved: now the window may go. */
  flushed(): void {
    if (this.#state !== 'waiting') return
    this.#state = 'flushed'
    if (!this.#window.isDestroyed()) this.#window.close()
  }
}
