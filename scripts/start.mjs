// `npm start [-- files, folders, --user-data-dir=DIR, --tour FOLDER, --dev]`: all set-up, then the app.
import { existsSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { buildIfChanged } from './build.mjs'
import { onDisplay } from './display.mjs'
import { ensure } from './setup/ensure.mjs'
import { runScript, say } from './setup/failure.mjs'
import { nodeBinary, root, toolScript } from './setup/project.mjs'
import { runInForeground } from './setup/run.mjs'

const args = process.argv.slice(2)
// npm changes into the project's folder; relative names are meant from where the user stands
const userFolder = process.env['INIT_CWD'] ?? process.cwd()

/** @param {string} arg */
function absolute(arg) {
  if (arg.startsWith('-') || isAbsolute(arg)) return arg
  const path = resolve(userFolder, arg)
  return existsSync(path) ? path : arg
}

function sandboxArgs() {
  if (process.getuid?.() !== 0) return []
  say(
    'Running as root: Chromium’s sandbox cannot be used, so it is off. Better start Collate as an ordinary user.',
  )
  return ['--no-sandbox']
}

await runScript(async () => {
  const electron = await ensure('start')
  if (args[0] === '--dev') {
    const sandbox = process.getuid?.() === 0 ? ['--noSandbox'] : []
    const tool = [toolScript('electron-vite/bin/electron-vite.js'), 'dev', '--watch', ...sandbox]
    return runInForeground(...onDisplay(nodeBinary(), tool))
  }
  buildIfChanged()
  const tour = args.indexOf('--tour')
  if (tour >= 0) {
    const folder = resolve(userFolder, args[tour + 1] ?? 'tour')
    return runInForeground(...onDisplay(nodeBinary(), [resolve(root, 'test/support/tour/run.ts'), folder]))
  }
  return runInForeground(...onDisplay(electron, [...sandboxArgs(), root, ...args.map(absolute)]))
})
