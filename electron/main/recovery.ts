import { type BrowserWindow, app, dialog } from 'electron'
import { CrashGuard } from './crash-guard.ts'
import type { Messages } from './messages.ts'
import type { Outbox } from './outbox.ts'

/** Starts a dead window afresh and says so to it; asks the user when it hangs, or dies again and again. */
export function recoverWindow(window: BrowserWindow, outbox: Outbox, messages: () => Messages): void {
  restartAfterCrash(window, outbox, messages)
  offerReloadWhileHanging(window, messages)
}

function restartAfterCrash(window: BrowserWindow, outbox: Outbox, messages: () => Messages): void {
  const guard = new CrashGuard(() => performance.now())
  const restart = (reason: string): void => {
    outbox.send('window.recovered', { reason })
    window.webContents.reload()
  }
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    outbox.close()
    if (reason === 'clean-exit') return
    console.error(`window: its process is gone (${reason}, exit code ${exitCode})`)
    if (!guard.isLoop()) {
      restart(reason)
      return
    }
    const { crashed, crashedDetail, reload, quit } = messages()
    void ask(window, crashed, crashedDetail, [reload, quit]).then((answer) => {
      if (answer !== 0) {
        app.quit()
        return
      }
      guard.forget()
      restart(reason)
    })
  })
}

function offerReloadWhileHanging(window: BrowserWindow, messages: () => Messages): void {
  let question: AbortController | null = null
  window.on('unresponsive', () => {
    if (question !== null) return
    question = new AbortController()
    const { unresponsive, unresponsiveDetail, wait, reload } = messages()
    void ask(window, unresponsive, unresponsiveDetail, [wait, reload], question.signal).then((answer) => {
      question = null
      // the end of its process is told as a crash, and that starts it afresh
      if (answer === 1) window.webContents.forcefullyCrashRenderer()
    })
  })
  window.on('responsive', () => question?.abort())
}

/** Which button was pressed; the first one when the question went away by itself. */
async function ask(
  window: BrowserWindow,
  message: string,
  detail: string,
  buttons: string[],
  signal?: AbortSignal,
): Promise<number> {
  const options = { type: 'warning' as const, message, detail, buttons, cancelId: 0, noLink: true }
  const { response } = await dialog.showMessageBox(window, signal ? { ...options, signal } : options)
  return response
}
