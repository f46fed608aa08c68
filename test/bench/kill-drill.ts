/**
 * `npm run bench -- kill-drill [kills] [seed]`: kills the real app at random moments of importing, writing, correcting and backing up,
 * 30 times by default, and checks at each start that everything acknowledged is there, byte for byte and once. Ends with an error at the
 * first loss, naming what is wrong. Needs a build (`npm run build`) and a display.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drill } from '../support/electron/kill-drill.ts'
import { startApp } from '../support/electron/start-app.ts'

const [kills = '30', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'collate-drill-'))
const userDataDir = join(folder, 'library')
console.log(`seed ${seed}`)
await drill({
  work: join(folder, 'files'),
  userDataDir,
  seed: Number(seed),
  kills: Number(kills),
  start: () => startApp(userDataDir),
  log: (line) => console.log(line),
})
console.log(`nothing lost, nothing twice after ${kills} kills`)
rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
