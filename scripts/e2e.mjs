// `npm run e2e [-- playwright's arguments]`: the end-to-end tests alone, on a fresh build.
import { ensureBuild } from './setup/build.mjs'
import { withDisplay } from './setup/display.mjs'
import { ensure } from './setup/ensure.mjs'
import { runScript } from './setup/failure.mjs'
import { nodeBinary, toolScript } from './setup/project.mjs'
import { runInForeground } from './setup/run.mjs'

await runScript(async () => {
  await ensure('test')
  ensureBuild()
  const command = [toolScript('@playwright/test/cli.js'), 'test', ...process.argv.slice(2)]
  return withDisplay((env) => runInForeground(nodeBinary(), command, env))
})
