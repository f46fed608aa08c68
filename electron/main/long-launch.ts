import { spawn } from 'node:child_process'
import { app } from 'electron'
import { writeLongList } from './long-list.ts'

/**
 * Chromium hands a second launch over in one message of at most 32 KiB, and takes a running app that does not answer
 * a longer one for hung: it kills it. A few hundred files chosen in a file manager are enough.
 */
const MAX_ARGUMENT_BYTES = 16 * 1024

/**
 * Launches the app once more with the names in a file instead, when they are too many for the command line, and ends
 * when that launch ends. Answers whether it did; then this process must do nothing else.
 */
export function relaunchIfTooLong(paths: readonly string[]): boolean {
  if (Buffer.byteLength(process.argv.join('\0')) <= MAX_ARGUMENT_BYTES) return false
  const switches = process.argv.slice(1).filter((arg) => arg.startsWith('--') && arg.length > 2)
  const appFolder = app.isPackaged ? [] : [app.getAppPath()]
  const args = [...switches, ...appFolder, writeLongList(paths)]
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  child.once('error', () => app.exit(1))
  child.once('exit', (code) => app.exit(code ?? 1))
  app.once('will-quit', () => child.kill())
  return true
}
