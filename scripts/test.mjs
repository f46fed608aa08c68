// `npm test`: all set-up, then every check and every test; the last line counts them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfChanged } from './build.mjs'
import { onDisplay } from './display.mjs'
import { ensure } from './setup/ensure.mjs'
import { runScript, say, StepFailure } from './setup/failure.mjs'
import { nodeBinary, toolScript } from './setup/project.mjs'
import { runToEnd } from './setup/run.mjs'

/** @typedef {{ passed: number, failed: number }} Count */

const reports = mkdtempSync(join(tmpdir(), 'collate-test-'))

/** @param {string} script @param {string[]} args @returns {Count} */
function check(script, ...args) {
  const problem = runToEnd(nodeBinary(), [toolScript(script), ...args])
  return problem === null ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** @param {string} project @returns {Count} */
function vitest(project) {
  const file = join(reports, `${project}.json`)
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const problem = runToEnd(nodeBinary(), [toolScript('vitest/vitest.mjs'), ...args])
  return count(problem, () => {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    const brokenFiles = report.testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ r) =>
        r.status === 'failed' && r.assertionResults.length === 0,
    )
    return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length }
  })
}

/** @returns {Count} */
function endToEnd() {
  const file = join(reports, 'e2e.json')
  const [command, args] = onDisplay(nodeBinary(), [
    toolScript('@playwright/test/cli.js'),
    'test',
    '--reporter=list,json',
  ])
  const problem = runToEnd(command, args, { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } })
  return count(problem, () => {
    const { stats } = JSON.parse(readFileSync(file, 'utf8'))
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
  })
}

/**
 * Reads a report; a runner that failed without a failed test, or that ran none, counts as one failure.
 * @param {string | null} problem
 * @param {() => Count} read
 * @returns {Count}
 */
function count(problem, read) {
  try {
    const counted = read()
    const hidden = (problem !== null && counted.failed === 0) || counted.passed + counted.failed === 0
    return hidden ? { ...counted, failed: 1 } : counted
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function build() {
  try {
    buildIfChanged()
    return { passed: 1, failed: 0 }
  } catch (thrown) {
    if (!(thrown instanceof StepFailure)) throw thrown
    say(thrown.message)
    return { passed: 0, failed: 1 }
  }
}

/** @type {[string, () => Count][]} */
const STEPS = [
  ['Formatting', () => check('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  ['Lint', () => check('eslint/bin/eslint.js', '.')],
  ['Types', () => check('typescript/bin/tsc', '-b')],
  [
    'Layers',
    () =>
      check(
        'dependency-cruiser/bin/dependency-cruise.mjs',
        '--config',
        '.dependency-cruiser.cjs',
        'electron',
        'renderer',
        'shared',
        'test',
      ),
  ],
  ['Dead code', () => check('knip/bin/knip.js')],
  ['Unit tests', () => vitest('unit')],
  ['Browser tests', () => vitest('browser')],
  ['Build', build],
  ['End-to-end tests', endToEnd],
]

await runScript(async () => {
  await ensure('test')
  const rows = []
  const total = { passed: 0, failed: 0 }
  for (const [name, run] of STEPS) {
    say(`\n== ${name}`)
    const startedMs = Date.now()
    const { passed, failed } = run()
    total.passed += passed
    total.failed += failed
    rows.push(
      `${name.padEnd(18)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${((Date.now() - startedMs) / 1000).toFixed(0).padStart(5)} s`,
    )
  }
  rmSync(reports, { recursive: true, force: true })
  console.log(`\n${rows.join('\n')}\n`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
})
