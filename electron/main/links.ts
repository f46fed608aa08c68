import { type BrowserWindow, dialog, shell } from 'electron'
import type { Messages } from './messages.ts'

const MAX_SHOWN_LENGTH = 600

/** The address when it may be handed to a browser: http or https, without a name and password inside. */
function parseWebLink(text: string): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  return isWeb && url.username === '' && url.password === '' ? url : null
}

/** Asks the user, then opens the address in the default browser. Answers whether it was opened. */
export async function openLink(window: BrowserWindow, text: string, messages: Messages): Promise<boolean> {
  const url = parseWebLink(text)
  if (url === null) return false
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: messages.openLink(url.host),
    detail: messages.openLinkDetail(url.href.slice(0, MAX_SHOWN_LENGTH)),
    buttons: [messages.open, messages.cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  if (response !== 0) return false
  await shell.openExternal(url.href)
  return true
}
