// `node scripts/setup.mjs [start|test]`: only the set-up, for CI images and for the curious.
import { ensure } from './setup/ensure.mjs'
import { runScript, say } from './setup/failure.mjs'

await runScript(async () => {
  say(`Electron: ${await ensure(process.argv[2] === 'start' ? 'start' : 'test')}`)
  return 0
})
