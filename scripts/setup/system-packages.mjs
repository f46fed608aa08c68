// Debian's packages that Electron and the tests need. On other systems nothing is done: they have ways of their own.
import { existsSync } from 'node:fs'
import { StepFailure, say } from './failure.mjs'
import { readOutput, runToEnd } from './run.mjs'

const STEP = 'Installing system packages'

/** Alternatives, the newer name first (the t64 names came with 64-bit time in Debian 13 and Ubuntu 24.04). */
const RUNTIME = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libxss1'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  ['fonts-noto-cjk'],
  ['fonts-liberation'],
]
const DISPLAY = [['xvfb'], ['xauth']]
const BROWSER = [['chromium']]

/** @typedef {'start' | 'test'} Purpose */

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/** @param {Purpose} purpose */
function packagesFor(purpose) {
  if (purpose === 'test') return [...RUNTIME, ...DISPLAY, ...BROWSER]
  return hasDisplay() ? RUNTIME : [...RUNTIME, ...DISPLAY]
}

/**
 * The groups of alternatives of which none is installed.
 * @param {readonly (readonly string[])[]} groups
 * @param {string} listing lines of `name<tab>status`
 */
export function findMissing(groups, listing) {
  const installed = new Set()
  for (const line of listing.split('\n')) {
    const [name, status] = line.split('\t')
    if (status === 'installed') installed.add(name)
  }
  return groups.filter((names) => !names.some((name) => installed.has(name)))
}

/**
 * Of each group the first name that can be installed here, by `apt-cache policy`.
 * @param {readonly (readonly string[])[]} groups
 * @param {string} policy
 */
export function chooseNames(groups, policy) {
  const candidates = new Set()
  let current = ''
  for (const line of policy.split('\n')) {
    if (/^\S.*:$/.test(line)) current = line.slice(0, -1)
    else if (/^ +Candidate: (?!\(none\))/.test(line)) candidates.add(current)
  }
  return groups.map((names) => names.find((name) => candidates.has(name)) ?? null)
}

/**
 * The one command that installs what is missing, for whoever may not install it from here. Where apt knows none of
 * the names yet, the oldest one is given: newer systems provide it under the newer name.
 * @param {readonly (readonly string[])[]} missing
 * @param {string} policy
 */
export function installCommand(missing, policy) {
  const names = chooseNames(missing, policy).map((name, index) => name ?? missing[index]?.at(-1))
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`
}

/** @param {readonly (readonly string[])[]} missing */
function install(missing) {
  const offline = 'check that apt can reach its mirror, then run the command again.'
  const update = runToEnd('apt-get', ['update', '-q'], { toStderr: true })
  if (update !== null) throw new StepFailure(STEP, update, offline)
  const policy = readOutput('apt-cache', ['policy', ...missing.flat()]) ?? ''
  const names = chooseNames(missing, policy)
  const unknown = missing.filter((_, index) => names[index] === null)
  if (unknown.length > 0)
    say(`This system has no package ${unknown.map((group) => group.join(' or ')).join(', ')}.`)
  const known = names.filter((name) => name !== null)
  if (known.length === 0) return
  const problem = runToEnd('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...known], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    toStderr: true,
  })
  if (problem !== null)
    throw new StepFailure(STEP, problem, `read apt’s message above; wanted: ${known.join(' ')}`)
}

/** @param {Purpose} purpose */
export function ensureSystemPackages(purpose) {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) return
  const groups = packagesFor(purpose)
  const listing = readOutput('dpkg-query', ['-W', '-f=${Package}\\t${db:Status-Status}\\n', ...groups.flat()])
  if (listing === null) return
  const missing = findMissing(groups, listing)
  if (missing.length === 0) return
  if (process.getuid?.() === 0) {
    say(`Installing: ${missing.map((names) => names.join(' or ')).join(', ')}`)
    install(missing)
    return
  }
  say('Some system packages are missing; going on, but it may not work without them. To install them:')
  say(`  ${installCommand(missing, readOutput('apt-cache', ['policy', ...missing.flat()]) ?? '')}`)
}
