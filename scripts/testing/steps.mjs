// The steps of `npm test`, in order. A check counts as one; a suite counts its tests, from a report it writes.
import { buildCommand } from '../setup/build.mjs'
import { toolScript } from '../setup/project.mjs'
import { countPlaywright, countVitest } from './counts.mjs'

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} command script and arguments, for Node
 * @property {((report: any) => import('./counts.mjs').Counts)} [count] for a suite
 * @property {(reportPath: string) => { args: readonly string[], env: Record<string, string> }} [reporting]
 */

/** @param {string} reportPath */
const vitestReport = (reportPath) => ({
  args: ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`],
  env: {},
})

/** @param {string} reportPath */
const playwrightReport = (reportPath) => ({
  args: ['--reporter=list,json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportPath },
})

/** @param {'unit' | 'browser'} project @returns {Step} */
const vitest = (project) => ({
  name: project,
  command: [toolScript('vitest/vitest.mjs'), 'run', '--project', project],
  count: countVitest,
  reporting: vitestReport,
})

/** @type {readonly Step[]} */
export const steps = [
  {
    name: 'format',
    command: [toolScript('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  },
  { name: 'lint', command: [toolScript('eslint/bin/eslint.js'), '.'] },
  { name: 'types', command: [toolScript('typescript/bin/tsc'), '-b'] },
  {
    name: 'layers',
    command: [
      toolScript('dependency-cruiser/bin/dependency-cruiser.mjs'),
      ...['--config', '.dependency-cruiser.cjs', 'electron', 'renderer', 'shared', 'test'],
    ],
  },
  { name: 'dead-code', command: [toolScript('knip/bin/knip.js')] },
  vitest('unit'),
  vitest('browser'),
  { name: 'build', command: [...buildCommand, '--logLevel', 'warn'] },
  {
    name: 'e2e',
    command: [toolScript('@playwright/test/cli.js'), 'test'],
    count: countPlaywright,
    reporting: playwrightReport,
  },
]
