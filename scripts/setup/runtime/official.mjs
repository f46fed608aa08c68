import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '../failure.mjs'
import { electronPackage, nodeBinary } from '../project.mjs'
import { runToEnd } from '../run.mjs'

const PROBE_TIMEOUT_MS = 6_000
const DOWNLOAD_TIMEOUT_MS = 15 * 60_000

// both for Node's own fetch and for the package's installer
const PROXY = { NODE_USE_ENV_PROXY: '1', ELECTRON_GET_USE_PROXY: '1' }

/** @param {string} version */
function canReachDownload(version) {
  // whoever names a mirror knows that it can be reached
  if (process.env['ELECTRON_MIRROR'] || process.env['npm_config_electron_mirror']) return true
  const url = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`
  const signal = `AbortSignal.timeout(${PROBE_TIMEOUT_MS - 1_000})`
  const probe = `fetch('${url}', { method: 'HEAD', signal: ${signal} }).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))`
  return runToEnd(nodeBinary(), ['-e', probe], { env: PROXY, timeoutMs: PROBE_TIMEOUT_MS }) === null
}

/**
 * Downloads the official Electron with the package's own installer, which checks its checksum.
 * @returns {boolean} whether it is installed now
 */
export function installOfficialRuntime() {
  const { version } = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8'))
  if (!canReachDownload(version)) {
    say(`Electron ${version}: its download cannot be reached from here.`)
    return false
  }
  say(`Electron ${version}: downloading`)
  const problem = runToEnd(nodeBinary(), [join(electronPackage, 'install.js')], {
    env: PROXY,
    timeoutMs: DOWNLOAD_TIMEOUT_MS,
    toStderr: true,
  })
  if (problem !== null) say(`Electron ${version}: its installer did not finish (${problem}).`)
  return problem === null
}
