import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '../support/electron/launch.ts'
import { drill } from '../support/electron/kill-drill.ts'

// each kill is a start of the app; `npm run bench -- kill-drill` does many
test.setTimeout(400_000)

test('killed at random moments, the app has at each start what was acknowledged, once and whole', async ({
  launch,
  userDataDir,
}) => {
  const work = mkdtempSync(join(tmpdir(), 'collate-drill-'))
  await drill({ work, userDataDir, seed: 20_310_930, kills: 3, start: () => launch() })
  rmSync(work, { recursive: true, force: true })
})
