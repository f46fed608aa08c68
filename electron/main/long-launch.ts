import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { app } from 'electron'

const LIST_SWITCH = '--open-list='
const LIST_FILE = 'paths.json'
const LIST_FOLDER = 'collate-open-'

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
  const list = join(mkdtempSync(join(tmpdir(), LIST_FOLDER)), LIST_FILE)
  writeFileSync(list, JSON.stringify(paths))
  const switches = process.argv.slice(1).filter((arg) => arg.startsWith('--') && arg.length > 2)
  const appFolder = app.isPackaged ? [] : [app.getAppPath()]
  const args = [...switches, ...appFolder, `${LIST_SWITCH}${list}`]
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  child.once('error', () => app.exit(1))
  child.once('exit', (code) => app.exit(code ?? 1))
  app.once('will-quit', () => child.kill())
  return true
}

/** The names in the list that such a launch was given; the list is gone afterwards. */
export function takeLongList(args: readonly string[]): readonly string[] {
  const list = args.find((arg) => arg.startsWith(LIST_SWITCH))?.slice(LIST_SWITCH.length)
  // only what the launch above has made is read, and above all removed
  if (list === undefined || !list.startsWith(join(tmpdir(), LIST_FOLDER)) || !list.endsWith(LIST_FILE))
    return []
  try {
    const paths: unknown = JSON.parse(readFileSync(list, 'utf8'))
    rmSync(dirname(list), { recursive: true, force: true })
    return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : []
  } catch {
    return []
  }
}
