// `npm run check:seed -- FILE`: the whole journey of one scraped article, the file given, in the real app.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { ensureBuild } from './setup/build.mjs'
import { withDisplay } from './setup/display.mjs'
import { ensure } from './setup/ensure.mjs'
import { StepFailure, runScript } from './setup/failure.mjs'
import { nodeBinary, toolScript } from './setup/project.mjs'
import { runInForeground } from './setup/run.mjs'

await runScript(async () => {
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), process.argv[2] ?? '')
  if (process.argv[2] === undefined || !existsSync(file)) {
    throw new StepFailure('Reading the arguments', `there is no file ${file}`, 'npm run check:seed -- FILE')
  }
  await ensure('test')
  ensureBuild()
  const command = [
    toolScript('@playwright/test/cli.js'),
    'test',
    '--config',
    'test/seed/playwright.config.ts',
  ]
  return withDisplay((env) => runInForeground(nodeBinary(), command, { ...env, COLLATE_SEED_FILE: file }))
})
