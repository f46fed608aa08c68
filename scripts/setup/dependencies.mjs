import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StepFailure, say } from './failure.mjs'
import { nodeBinary, root } from './project.mjs'
import { readOutput, runToEnd } from './run.mjs'

const STEP = 'Installing the dependencies (npm ci)'
const NODE_WANTED = [22, 12]

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/**
 * Why what is installed is not what the lock file says; null when it is.
 * @param {Record<string, LockedPackage>} wanted
 * @param {Record<string, LockedPackage>} installed
 */
export function findDifference(wanted, installed) {
  for (const [path, { version, optional, link }] of Object.entries(wanted)) {
    const found = installed[path]
    // an optional package that is missing belongs to another platform
    if (path === '' || link || (optional && !found)) continue
    if (found?.version !== version) {
      return `${path} is ${found?.version ?? 'missing'}, wanted is ${String(version)}`
    }
  }
  return null
}

/** @param {string} path @returns {Record<string, LockedPackage>} */
function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages
}

function whyStale() {
  const record = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return 'nothing is installed yet'
  return findDifference(readPackages(join(root, 'package-lock.json')), readPackages(record))
}

/**
 * Runs npm. Under `npm run` by npm's own script, so that no shell and no look-up is needed (npm is npm.cmd on Windows).
 * @param {readonly string[]} args
 * @param {{ cwd?: string, toStderr?: boolean }} [options]
 */
export function runNpm(args, options = {}) {
  const script = process.env['npm_execpath']
  if (script?.endsWith('.js')) return runToEnd(process.execPath, [script, ...args], options)
  return runToEnd('npm', args, { ...options, shell: process.platform === 'win32' })
}

function checkNode() {
  const version = readOutput(nodeBinary(), ['--version'])?.trim() ?? 'none'
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = NODE_WANTED
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  throw new StepFailure(
    'Checking Node',
    `the build tools need Node ${NODE_WANTED.join('.')} or newer, here is ${version}`,
    'install a newer Node and run the command again.',
  )
}

/** Makes node_modules what the lock file says. */
export function ensureDependencies() {
  const reason = whyStale()
  if (reason !== null) {
    say(`npm ci: ${reason}`)
    const problem = runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { toStderr: true })
    if (problem !== null) {
      throw new StepFailure(
        STEP,
        problem,
        'read npm’s message above; with no network it cannot work the first time. Then run the command again.',
      )
    }
  }
  checkNode()
}
