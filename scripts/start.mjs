// `npm start [-- file or folder …] [-- --user-data-dir=DIR]`, `npm start -- --dev`, `npm start -- --tour FOLDER`:
// sets up what is missing, builds what has changed, and runs the app.
import { ensureBuild } from './setup/build.mjs'
import { withDisplay } from './setup/display.mjs'
import { ensure } from './setup/ensure.mjs'
import { StepFailure, runScript, say } from './setup/failure.mjs'
import { nodeBinary, root, toolScript } from './setup/project.mjs'
import { runInForeground } from './setup/run.mjs'
import { parseStartArguments } from './setup/start-arguments.mjs'

/** Chromium refuses to run its sandbox as root. */
function sandboxSwitches() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return []
  say('Running as root: Chromium’s own sandbox is off (--no-sandbox).')
  return ['--no-sandbox']
}

await runScript(async () => {
  const workingFolder = process.env['INIT_CWD'] ?? process.cwd()
  const { mode, args } = parseStartArguments(process.argv.slice(2), workingFolder)
  const electron = await ensure('start')
  if (mode === 'dev') {
    const electronVite = toolScript('electron-vite/bin/electron-vite.js')
    // without it the app takes no page from a server
    const passed = ['--development', ...sandboxSwitches(), ...args]
    return withDisplay((env) =>
      runInForeground(nodeBinary(), [electronVite, 'dev', '--watch', '--', ...passed], env),
    )
  }
  ensureBuild()
  if (mode === 'tour') {
    const [folder] = args
    if (folder === undefined) {
      throw new StepFailure('Reading the arguments', '--tour names no folder', 'npm start -- --tour FOLDER')
    }
    return withDisplay((env) => runInForeground(nodeBinary(), ['test/support/tour/run.ts', folder], env))
  }
  return withDisplay((env) => runInForeground(electron, [...sandboxSwitches(), root, ...args], env))
})
