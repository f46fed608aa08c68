import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeBinary } from '../setup/project.mjs'
import { runInForeground } from '../setup/run.mjs'
import { judgeSuite } from './counts.mjs'

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {import('./counts.mjs').Counts} counts
 * @property {number} durationMs
 */

/**
 * @param {import('./steps.mjs').Step} step
 * @param {Record<string, string>} environment
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
async function countStep(step, environment) {
  if (!step.count || !step.reporting) {
    const isFine = (await runInForeground(nodeBinary(), step.command, environment)) === 0
    return isFine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  }
  const folder = mkdtempSync(join(tmpdir(), 'collate-report-'))
  try {
    const reportPath = join(folder, 'report.json')
    const { args, env } = step.reporting(reportPath)
    const exitCode = await runInForeground(nodeBinary(), [...step.command, ...args], {
      ...environment,
      ...env,
    })
    const report = existsSync(reportPath) ? JSON.parse(readFileSync(reportPath, 'utf8')) : null
    return judgeSuite(report === null ? null : step.count(report), exitCode === 0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @param {import('./steps.mjs').Step} step
 * @param {Record<string, string>} environment
 * @returns {Promise<Outcome>}
 */
export async function runStep(step, environment) {
  console.log(`\n=== ${step.name} ===`)
  const startMs = Date.now()
  const counts = await countStep(step, environment)
  const durationMs = Date.now() - startMs
  console.log(`=== ${step.name}: ${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds(durationMs)} ===`)
  return { name: step.name, counts, durationMs }
}

/** @param {number} durationMs */
export function seconds(durationMs) {
  return `${(durationMs / 1_000).toFixed(1)} s`
}
